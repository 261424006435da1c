import { CodeAction, CodeActionKind, SnippetString, SnippetTextEdit, TextEdit, WorkspaceEdit, commands, l10n, languages, workspace } from 'vscode';
import type { CancellationToken, CodeActionContext, CodeActionProvider, Disposable, DocumentSelector, Range, TextDocument } from 'vscode';
import type { Span } from '../../core/analysis.js';
import type { Hint, HintCheck } from '../../core/hints/hint.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { checkSettings, hintsOf } from './hintFinder.js';
import { hintMessage } from './hintWording.js';

const turnOff = 'policyText.turnOffHint';

/** Quick fixes for hints: a place to write what is missing, one name for both, or no more hints of the kind. */
export function registerHintFixes(selector: DocumentSelector, analyses: AnalysisStore): Disposable {
  return languages.registerCodeActionsProvider(selector, new HintFixes(analyses), { providedCodeActionKinds: [CodeActionKind.QuickFix] });
}

/** The command behind “Do Not Tell Me Again”; takes the name of a check. */
export function registerTurnOffHint(): Disposable {
  return commands.registerCommand(turnOff, async (check: unknown) => {
    const name = typeof check === 'string' && check in checkSettings ? checkSettings[check as HintCheck] : undefined;
    if (name === undefined) return;
    const configuration = workspace.getConfiguration('policyText.hints');
    const global = configuration.inspect(name)?.workspaceValue === undefined;
    await configuration.update(name, false, global);
  });
}

class HintFixes implements CodeActionProvider {
  readonly #analyses: AnalysisStore;

  constructor(analyses: AnalysisStore) {
    this.#analyses = analyses;
  }

  async provideCodeActions(document: TextDocument, range: Range, context: CodeActionContext, token: CancellationToken): Promise<CodeAction[]> {
    if (context.only && !context.only.contains(CodeActionKind.QuickFix)) return [];
    const analyzed = await this.#analyses.of(document, token);
    if (!analyzed) return [];
    const hints = (await hintsOf(analyzed)).filter(({ span }) => analyzed.range(span).intersection(range));
    return hints.flatMap((hint) => {
      const message = hintMessage(hint);
      const diagnostics = context.diagnostics.filter((one) => one.code === hint.check && one.message === message);
      return [...fixesFor(analyzed, hint), turningOff(hint.check)].map((action) => Object.assign(action, { diagnostics }));
    });
  }
}

function fixesFor(analyzed: AnalyzedDocument, hint: Hint): CodeAction[] {
  switch (hint.check) {
    case 'unsupportedClaim': return [inserting(analyzed, l10n.t('Add a Reason'), hint.insertAt, (snippet) => snippet.appendText(' This is because ').appendTabstop().appendText('.'))];
    case 'unsourcedQuotation': return [inserting(analyzed, l10n.t('Add a Source'), hint.insertAt, (snippet) => snippet.appendText(' (source: ').appendTabstop().appendText(')'))];
    case 'unnamedOpponent': return [naming(analyzed, hint)];
    case 'twoNames': return [
      renaming(analyzed, l10n.t('Write “{0}” Here', hint.otherName), [hint.span], hint.otherName),
      renaming(analyzed, l10n.t('Write “{0}” Throughout', hint.otherName), hint.places, hint.otherName),
      renaming(analyzed, l10n.t('Write “{0}” Throughout', hint.name), hint.otherPlaces, hint.name),
    ];
  }
}

function naming(analyzed: AnalyzedDocument, { insertAt, name }: Extract<Hint, { check: 'unnamedOpponent' }>): CodeAction {
  if (name === null) return inserting(analyzed, l10n.t('Add Who It Is'), insertAt, (snippet) => snippet.appendText(' (').appendPlaceholder('name').appendText(')'));
  return inserting(analyzed, l10n.t('Add the Name {0}', name), insertAt, (snippet) => snippet.appendText(` (in answer to ${name})`));
}

function inserting({ uri, positions }: AnalyzedDocument, title: string, at: number, write: (snippet: SnippetString) => unknown): CodeAction {
  const snippet = new SnippetString();
  write(snippet);
  const edit = new WorkspaceEdit();
  edit.set(uri, [SnippetTextEdit.insert(positions.position(at), snippet)]);
  return fix(title, edit);
}

function renaming(analyzed: AnalyzedDocument, title: string, spans: readonly Span[], name: string): CodeAction {
  const edit = new WorkspaceEdit();
  edit.set(analyzed.uri, spans.map((span) => TextEdit.replace(analyzed.range(span), name)));
  return fix(title, edit);
}

function turningOff(check: HintCheck): CodeAction {
  const title = l10n.t('Turn Off Hints of This Kind');
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command: turnOff, title, arguments: [check] };
  return action;
}

function fix(title: string, edit: WorkspaceEdit): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = edit;
  return action;
}
