import { Uri, workspace } from 'vscode';
import type { ExtensionContext, TextDocument } from 'vscode';
import { hash } from '../../core/corrections/hash.js';

export const annotationSuffix = '.annotations.json';

/** The folders that VS Code gives the extension to keep things in. */
export type StorageFolders = Pick<ExtensionContext, 'storageUri' | 'globalStorageUri'>;

/**
 * The file that keeps a document's corrections: beside the text, or, by setting and where there is no file or it cannot be written,
 * in the workspace's storage (that of the user, where no workspace is open).
 */
export function annotationUri({ uri }: TextDocument, { storageUri, globalStorageUri }: StorageFolders): Uri {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const beside = workspace.getConfiguration('policyText', uri).get<string>('corrections.location', 'beside') === 'beside';
  if (beside && uri.scheme !== 'untitled' && workspace.fs.isWritableFileSystem(uri.scheme)) return uri.with({ path: `${uri.path}${annotationSuffix}` });
  return Uri.joinPath(storageUri ?? globalStorageUri, 'corrections', `${name}-${hash(uri.toString())}${annotationSuffix}`);
}
