import { l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { fileName } from './annotationLocation.js';
import type { CorrectionStore, LeftBehind } from './correctionStore.js';

/** Offers to move the corrections of open texts after the setting that says where they are kept; what is moved is first written anew, and then deleted. */
export function offerMove(store: CorrectionStore): Disposable {
  return store.onDidRelocate(async (left) => {
    const move = l10n.t('Move');
    const names = left.map(({ document }) => fileName(document.uri)).join(', ');
    const chosen = await window.showInformationMessage(l10n.t('Corrections are now kept elsewhere. Those of {0} stay behind, and do not show, unless they are moved.', names), move, l10n.t('Leave'));
    if (chosen === move) await Promise.all(left.map((one) => moveFile(store, one)));
  });
}

async function moveFile(store: CorrectionStore, { document, from }: LeftBehind): Promise<void> {
  // Where they cannot be added to what is there, the reader is told and they stay.
  if (!document.isClosed && (await store.adopt(document, from, fileName(document.uri)))) await workspace.fs.delete(from);
}
