import { Disposable, EventEmitter, FileSystemError, RelativePattern, Uri, l10n, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { AnnotationFileError, emptyAnnotationFile, readAnnotationFile, writeAnnotationFile } from '../../core/corrections/annotationFile.js';
import type { AnnotationFile } from '../../core/corrections/annotationFile.js';
import type { Correction } from '../../core/corrections/correction.js';
import { correctionsIn, joinAnnotations } from '../../core/corrections/editAnnotations.js';
import { annotationSuffix, annotationUri, fileName } from './annotationLocation.js';
import type { StorageFolders } from './annotationLocation.js';

/** What is known of a document's file of corrections. */
interface Loaded {
  readonly uri: Uri;
  /** The file's characters; null where there is none. */
  readonly json: string | null;
  /** Undefined where the file cannot be read, and must be left alone. */
  readonly file: AnnotationFile | undefined;
}

/** A document whose corrections are to be kept elsewhere from now on, and the file that still has them. */
export interface LeftBehind {
  readonly document: TextDocument;
  readonly from: Uri;
}

interface Entry {
  readonly uri: Uri;
  loaded: Promise<Loaded>;
  readonly watcher: Disposable;
}

/** Keeps the corrections of each open policy text: read when first asked for, written at once, read anew when their file changes. */
export class CorrectionStore implements Disposable {
  readonly #entries = new Map<TextDocument, Entry>();
  readonly #changed = new EventEmitter<TextDocument>();
  readonly #relocated = new EventEmitter<readonly LeftBehind[]>();
  readonly #subscription: Disposable;

  /** Fires when the corrections of a document have changed, by a command or in their file. */
  readonly onDidChange = this.#changed.event;
  /** Fires when the setting has moved the place of corrections and open documents have some in the old one. */
  readonly onDidRelocate = this.#relocated.event;

  constructor(readonly folders: StorageFolders) {
    this.#subscription = Disposable.from(
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      // Not every file system tells of its changes.
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith(annotationSuffix)) this.reload();
      }),
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.reload();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('policyText.corrections.location')) void this.#relocate();
      }),
    );
  }

  /** The corrections of a document; none where their file cannot be read. */
  async of(document: TextDocument): Promise<readonly Correction[]> {
    const { file } = await this.#entry(document).loaded;
    return file ? correctionsIn(file) : [];
  }

  /** Whether a document's corrections were asked for: no other document has any. */
  knows(document: TextDocument): boolean {
    return this.#entries.has(document);
  }

  /**
   * Changes and writes a document's corrections.
   * @returns false where their file cannot be read or written; the reader has then been told.
   */
  async change(document: TextDocument, edit: (file: AnnotationFile) => AnnotationFile): Promise<boolean> {
    const entry = this.#entry(document);
    const before = entry.loaded;
    const after = before.then(async (loaded) => await write(loaded, edit, document));
    // Later readers and writers wait for this one; after a failure they find what was there before.
    entry.loaded = after.catch(() => before);
    try {
      const { uri, file } = await after;
      if (!file) {
        tellUnreadable(uri);
        return false;
      }
    } catch (error) {
      void window.showErrorMessage(l10n.t('The correction could not be saved: {0}', error instanceof Error ? error.message : String(error)));
      return false;
    }
    this.#changed.fire(document);
    return true;
  }

  /** The file that keeps a document's corrections. */
  fileFor(document: TextDocument): Uri {
    return annotationUri(document, this.folders);
  }

  /**
   * Adds to a document's corrections those that another file has, of a text by another name perhaps. The other file stays.
   * @returns whether all are there now; false also where the other file has none, or is the document's own.
   */
  async adopt(document: TextDocument, from: Uri, name: string): Promise<boolean> {
    if (this.fileFor(document).toString() === from.toString()) return false;
    const { file } = await load(from);
    if (!file || file.annotations.length === 0) return false;
    return await this.change(document, (into) => joinAnnotations(into, file, { from: name, to: fileName(document.uri) }));
  }

  /** Looks whether the files have changed. */
  reload(): void {
    for (const document of this.#entries.keys()) void this.#reload(document);
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const document of [...this.#entries.keys()]) this.#forget(document);
    this.#changed.dispose();
    this.#relocated.dispose();
  }

  #entry(document: TextDocument): Entry {
    const known = this.#entries.get(document);
    if (known) return known;
    const uri = annotationUri(document, this.folders);
    const entry: Entry = { uri, loaded: load(uri), watcher: this.#watch(uri, document) };
    this.#entries.set(document, entry);
    void entry.loaded.then(({ file }) => {
      if (!file) tellUnreadable(uri);
    });
    return entry;
  }

  #watch(uri: Uri, document: TextDocument): Disposable {
    // Names of files may hold what a pattern takes for its own signs, so the folder is watched and the name compared.
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), `*${annotationSuffix}`));
    const reload = (changed: Uri): void => {
      if (changed.toString() === uri.toString()) void this.#reload(document);
    };
    return Disposable.from(watcher, watcher.onDidChange(reload), watcher.onDidCreate(reload), watcher.onDidDelete(reload));
  }

  async #reload(document: TextDocument): Promise<void> {
    const entry = this.#entries.get(document);
    if (!entry) return;
    const before = entry.loaded;
    entry.loaded = before.then(({ uri }) => load(uri));
    const [old, now] = await Promise.all([before, entry.loaded]);
    if (old.json === now.json) return;
    if (!now.file) tellUnreadable(now.uri);
    this.#changed.fire(document);
  }

  async #relocate(): Promise<void> {
    const moved = [...this.#entries].filter(([document, { uri }]) => annotationUri(document, this.folders).toString() !== uri.toString());
    for (const [document] of moved) {
      this.#forget(document);
      this.#changed.fire(document);
    }
    const left = await Promise.all(moved.map(async ([document, { uri, loaded }]): Promise<LeftBehind[]> => {
      const { file } = await loaded;
      return file && file.annotations.length > 0 ? [{ document, from: uri }] : [];
    }));
    if (left.flat().length > 0) this.#relocated.fire(left.flat());
  }

  #forget(document: TextDocument): void {
    this.#entries.get(document)?.watcher.dispose();
    this.#entries.delete(document);
  }
}

async function load(uri: Uri): Promise<Loaded> {
  let json: string;
  try {
    json = new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    const missing = error instanceof FileSystemError && error.code === 'FileNotFound';
    return { uri, json: null, file: missing ? emptyAnnotationFile : undefined };
  }
  try {
    return { uri, json, file: readAnnotationFile(json) };
  } catch (error) {
    if (!(error instanceof AnnotationFileError)) throw error;
    return { uri, json, file: undefined };
  }
}

async function write(loaded: Loaded, edit: (file: AnnotationFile) => AnnotationFile, document: TextDocument): Promise<Loaded> {
  // The file may have changed a moment ago, before its watcher could tell.
  const { uri, json, file } = await load(loaded.uri);
  if (!file) return { uri, json, file };
  const edited = edit(file);
  const written = writeAnnotationFile(edited, fileName(document.uri));
  await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
  await workspace.fs.writeFile(uri, new TextEncoder().encode(written));
  return { uri, json: written, file: readAnnotationFile(written) };
}

function tellUnreadable(uri: Uri): void {
  const open = l10n.t('Open It');
  const message = l10n.t('{0} does not hold corrections as Policy Text writes them. It is left as it is, and no correction is saved until it is put right or moved away.', fileName(uri));
  void window.showWarningMessage(message, open).then(async (chosen) => {
    if (chosen === open) await window.showTextDocument(await workspace.openTextDocument(uri));
  });
}
