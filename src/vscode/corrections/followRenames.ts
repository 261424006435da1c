import { workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import { annotationSuffix } from './annotationLocation.js';
import type { CorrectionStore } from './correctionStore.js';

/** Lets the corrections beside a text go with it when it is renamed or moved in the editor; never over a file that is there. */
export function followRenames(store: CorrectionStore): Disposable {
  return workspace.onDidRenameFiles(async ({ files }) => {
    await Promise.all(files.map(async ({ oldUri, newUri }) => {
      try {
        await workspace.fs.rename(beside(oldUri), beside(newUri), { overwrite: false });
      } catch {
        // Most files have no corrections, and a folder brings its own along.
      }
    }));
    store.reload();
  });
}

function beside(uri: Uri): Uri {
  return uri.with({ path: `${uri.path}${annotationSuffix}` });
}
