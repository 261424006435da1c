import { DecorationRangeBehavior, Disposable, OverviewRulerLane, ThemeColor, commands, window, workspace } from 'vscode';
import type { DecorationRenderOptions, Range, TextEditor } from 'vscode';
import type { Sentence } from '../../core/analysis.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { reportedHolder } from '../wording.js';

/** How a sentence is marked. A reported claim is somebody else's, told by the writer; a tentative one is below the threshold. */
type Mark = 'claim' | 'reportedClaim' | 'tentativeClaim' | 'premise';

const marks: readonly Mark[] = ['claim', 'reportedClaim', 'tentativeClaim', 'premise'];

/**
 * Each mark has a line of its own kind (solid, double, dashed, dotted), so that colour is never all that tells them apart. Only claims
 * that are likely enough have a background, a bar where each of their lines begins, and a place in the overview ruler: they are what a page is
 * looked through for. What may be a claim, and what supports one, is the rest of the page, and stays to be read.
 */
const looks: Readonly<Record<Mark, DecorationRenderOptions>> = {
  claim: {
    backgroundColor: new ThemeColor('policyText.claimBackground'),
    borderColor: new ThemeColor('policyText.claimBorder'), borderStyle: 'solid', borderWidth: '0 0 1px 2px',
    overviewRulerColor: new ThemeColor('policyText.claimOverviewRuler'), overviewRulerLane: OverviewRulerLane.Left,
  },
  reportedClaim: {
    backgroundColor: new ThemeColor('policyText.reportedClaimBackground'),
    borderColor: new ThemeColor('policyText.claimBorder'), borderStyle: 'double', borderWidth: '0 0 3px 0',
    overviewRulerColor: new ThemeColor('policyText.claimOverviewRuler'), overviewRulerLane: OverviewRulerLane.Left,
  },
  tentativeClaim: {
    borderColor: new ThemeColor('policyText.tentativeClaimBorder'), borderStyle: 'dashed', borderWidth: '0 0 1px 0',
  },
  premise: {
    backgroundColor: new ThemeColor('policyText.premiseBackground'),
    borderColor: new ThemeColor('policyText.premiseBorder'), borderStyle: 'dotted', borderWidth: '0 0 1px 0',
  },
};

/**
 * Marks claims and premises in every editor that shows a policy text. `policyText.toggleHighlights(shown?)` hides and shows the marks
 * until VS Code is closed, for reading without them; the settings turn them off for good.
 */
export function registerArgumentDecorations(analyses: AnalysisStore): Disposable {
  const types = new Map(marks.map((mark) => [mark, window.createTextEditorDecorationType({ ...looks[mark], rangeBehavior: DecorationRangeBehavior.ClosedClosed })]));
  const decorated = new WeakSet<TextEditor>();
  let shown = true;

  const paint = (editor: TextEditor, analyzed: AnalyzedDocument | undefined): void => {
    if (!analyzed && !decorated.has(editor)) return;
    if (analyzed) decorated.add(editor);
    else decorated.delete(editor);
    // The editor moves the marks along with edits by itself until the next analysis replaces them: they are never cleared between.
    for (const [mark, type] of types) editor.setDecorations(type, analyzed && shown ? rangesOf(analyzed, mark, editor) : []);
  };
  const repaint = async (editor: TextEditor): Promise<void> => {
    const analyzed = await analyses.of(editor.document);
    if (!analyzed || analyzed.version === editor.document.version) paint(editor, analyzed);
  };
  const repaintAll = (): void => {
    for (const editor of window.visibleTextEditors) void repaint(editor);
  };

  repaintAll();
  return Disposable.from(
    ...types.values(),
    window.onDidChangeVisibleTextEditors(repaintAll),
    // A document that changes its language is closed and opened anew, its editor stays.
    workspace.onDidOpenTextDocument(repaintAll),
    analyses.onDidChangeAnalysis((analyzed) => {
      for (const editor of window.visibleTextEditors) {
        if (editor.document.uri.toString() === analyzed.uri.toString() && editor.document.version === analyzed.version) paint(editor, analyzed);
      }
    }),
    analyses.onDidForget((document) => {
      for (const editor of window.visibleTextEditors) if (editor.document === document) paint(editor, undefined);
    }),
    analyses.scope.onDidChange(repaintAll),
    commands.registerCommand('policyText.toggleHighlights', (asked?: unknown) => {
      shown = typeof asked === 'boolean' ? asked : !shown;
      repaintAll();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('policyText.highlight') || change.affectsConfiguration('policyText.claimThreshold')) repaintAll();
    }),
  );
}

function rangesOf(analyzed: AnalyzedDocument, mark: Mark, editor: TextEditor): Range[] {
  const configuration = workspace.getConfiguration('policyText', editor.document);
  if (!configuration.get<boolean>(mark === 'premise' ? 'highlight.premises' : 'highlight.claims', true)) return [];
  const threshold = configuration.get<number | null>('claimThreshold', null) ?? analyzed.levels.likely;
  return analyzed.analysis.sentences.filter((sentence) => markOf(analyzed, sentence, threshold) === mark).map((sentence) => analyzed.range(sentence.clause ?? sentence));
}

function markOf(analyzed: AnalyzedDocument, sentence: Sentence, threshold: number): Mark | undefined {
  if (sentence.role === 'premise') return 'premise';
  if (sentence.role !== 'claim') return undefined;
  if (sentence.scores.claim < threshold) return 'tentativeClaim';
  return reportedHolder(analyzed, sentence) === undefined ? 'claim' : 'reportedClaim';
}

