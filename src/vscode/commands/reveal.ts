import { Selection, TextEditorRevealType, Uri, commands, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { Span } from '../../core/analysis.js';
import type { AnalysisStore } from '../analyses.js';
import { TextPositions } from '../textPositions.js';

/** Where to go: a stretch of a document, or a sentence of its analysis. */
interface RevealTarget {
  /** The document's URI as a string or value; the active editor's where left out. */
  readonly uri?: string | Uri;
  readonly start?: number;
  readonly end?: number;
  /** A sentence id of the document's analysis, in place of offsets. */
  readonly sentence?: string;
}

/** `policyText.reveal(target)` selects a stretch of text and brings it into view. */
export function registerReveal(analyses: AnalysisStore): Disposable {
  return commands.registerCommand('policyText.reveal', async (target: RevealTarget = {}) => {
    const uri = typeof target.uri === 'string' ? Uri.parse(target.uri) : (target.uri ?? window.activeTextEditor?.document.uri);
    if (!uri) return;
    if (target.sentence === undefined) {
      const start = target.start ?? 0;
      await revealSpan(uri, { start, end: target.end ?? start });
      return;
    }
    const analyzed = await analyses.of(await workspace.openTextDocument(uri));
    const sentence = analyzed?.index.sentence(target.sentence);
    if (sentence) await revealSpan(uri, sentence);
  });
}

/** Selects a span in an editor that shows the document (opening one where none does) and puts the keyboard there. */
export async function revealSpan(uri: Uri, span: Span): Promise<void> {
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const editor = await window.showTextDocument(open?.document ?? (await workspace.openTextDocument(uri)), open?.viewColumn === undefined ? {} : { viewColumn: open.viewColumn });
  const range = new TextPositions(editor.document.getText()).range(span);
  // The cursor lands at the beginning, where reading starts; the rest is selected.
  editor.selection = new Selection(range.end, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
