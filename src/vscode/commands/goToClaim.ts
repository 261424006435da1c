import { Disposable, commands, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { AnalysisStore } from '../analyses.js';
import { revealSpan } from './reveal.js';

/** `policyText.nextClaim` and `policyText.previousClaim` go from claim to claim, round the end. */
export function registerGoToClaim(analyses: AnalysisStore): Disposable {
  return Disposable.from(
    commands.registerCommand('policyText.nextClaim', () => goToClaim(analyses, 1)),
    commands.registerCommand('policyText.previousClaim', () => goToClaim(analyses, -1)),
  );
}

async function goToClaim(analyses: AnalysisStore, step: 1 | -1): Promise<void> {
  const editor = await policyTextEditor(analyses);
  const analyzed = editor && (await analyses.of(editor.document));
  if (!analyzed) return;
  const claims = analyzed.analysis.sentences.filter(({ role }) => role === 'claim');
  const cursor = analyzed.offset(editor.selection.start);
  const next = step === 1
    ? (claims.find(({ start }) => start > cursor) ?? claims[0])
    : (claims.filter(({ start }) => start < cursor).at(-1) ?? claims.at(-1));
  if (next) await revealSpan(editor.document.uri, next);
}

/** The active editor where it shows a policy text, else one that can be seen, else an open text is brought to the front. */
async function policyTextEditor({ scope }: AnalysisStore): Promise<TextEditor | undefined> {
  const shown = [window.activeTextEditor, ...window.visibleTextEditors].find((editor) => editor && scope.includes(editor.document));
  if (shown) return shown;
  const open = workspace.textDocuments.find((document) => !document.isClosed && scope.includes(document));
  return open && window.showTextDocument(open);
}
