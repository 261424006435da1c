import { Disposable, commands, window } from 'vscode';
import type { AnalysisStore } from '../analyses.js';
import { revealSpan } from './reveal.js';

/** `policyText.nextClaim` and `policyText.previousClaim` go from claim to claim in the active editor, round the end. */
export function registerGoToClaim(analyses: AnalysisStore): Disposable {
  return Disposable.from(
    commands.registerCommand('policyText.nextClaim', () => goToClaim(analyses, 1)),
    commands.registerCommand('policyText.previousClaim', () => goToClaim(analyses, -1)),
  );
}

async function goToClaim(analyses: AnalysisStore, step: 1 | -1): Promise<void> {
  const editor = window.activeTextEditor;
  const analyzed = editor && (await analyses.of(editor.document));
  if (!analyzed) return;
  const claims = analyzed.analysis.sentences.filter(({ role }) => role === 'claim');
  const cursor = analyzed.offset(editor.selection.start);
  const next = step === 1
    ? (claims.find(({ start }) => start > cursor) ?? claims[0])
    : (claims.filter(({ start }) => start < cursor).at(-1) ?? claims.at(-1));
  if (next) await revealSpan(editor.document.uri, next);
}
