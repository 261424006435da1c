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
export function annotationUri({ uri }: TextDocument, folders: StorageFolders): Uri {
  const beside = workspace.getConfiguration('policyText', uri).get<string>('corrections.location', 'beside') === 'beside';
  if (beside && uri.scheme !== 'untitled' && workspace.fs.isWritableFileSystem(uri.scheme)) return besideUri(uri);
  return storedUri(uri, folders);
}

/** The file beside a text. */
export function besideUri(uri: Uri): Uri {
  return uri.with({ path: `${uri.path}${annotationSuffix}` });
}

/** The file for a text in the workspace's storage. */
export function storedUri(uri: Uri, { storageUri, globalStorageUri }: StorageFolders): Uri {
  return Uri.joinPath(storageUri ?? globalStorageUri, 'corrections', `${fileName(uri)}-${hash(uri.toString())}${annotationSuffix}`);
}

/** What annotations call the text they are about: its name, without the folder. */
export function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
