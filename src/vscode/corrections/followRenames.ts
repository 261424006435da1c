import { workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { besideUri, storedUri } from './annotationLocation.js';
import type { CorrectionStore } from './correctionStore.js';

/** Lets the corrections of a text go with it when it is renamed or moved in the editor; never over a file that is there. */
export function followRenames(store: CorrectionStore): Disposable {
  return workspace.onDidRenameFiles(async ({ files }) => {
    await Promise.all(files.map(async ({ oldUri, newUri }) => {
      await move(besideUri(oldUri), besideUri(newUri));
      await move(storedUri(oldUri, store.folders), storedUri(newUri, store.folders));
    }));
    store.reload();
  });
}

async function move(from: Uri, to: Uri): Promise<void> {
  try {
    await workspace.fs.rename(from, to, { overwrite: false });
  } catch {
    // Most files have no corrections, and a folder brings its own along.
  }
}
