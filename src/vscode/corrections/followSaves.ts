import { Disposable, workspace } from 'vscode';
import type { TextDocument, Uri } from 'vscode';
import { fileName } from './annotationLocation.js';
import type { CorrectionStore } from './correctionStore.js';

/** An untitled text that was closed with corrections of its own. */
interface Closed {
  readonly uri: Uri;
  readonly beginning: string;
  readonly words: string;
  readonly corrections: Uri;
}

/** Closed texts remembered at a time: a text is saved in the moment it is closed, or never. */
const mostClosed = 8;

/**
 * Lets the corrections of an untitled text go with it to the file that it is saved to. The editor tells of a new file and of a text that is closed,
 * not that the one comes of the other: they have the same words.
 */
export function followSaves(store: CorrectionStore): Disposable {
  const closed: Closed[] = [];
  /** What was saved, of untitled texts that are still open. */
  const saved = new Map<string, string>();

  const onSave = async (document: TextDocument): Promise<void> => {
    // Of most files that are saved their beginning says already that they were no untitled text.
    const beginning = beginningOf(document);
    const drafts = workspace.textDocuments.filter((one) => one.isUntitled && store.knows(one) && beginningOf(one) === beginning);
    if (drafts.length === 0 && !closed.some((one) => one.beginning === beginning)) return;
    const words = wordsOf(document);
    const open = drafts.find((one) => wordsOf(one) === words);
    if (open) {
      if (await store.adopt(document, store.fileFor(open), fileName(open.uri))) {
        // It may have been closed while its corrections were written.
        if (open.isClosed) await forget(store.fileFor(open));
        else saved.set(open.uri.toString(), words);
      }
      return;
    }
    const place = closed.findIndex((one) => one.words === words);
    const [found] = place < 0 ? [] : closed.splice(place, 1);
    if (found && (await store.adopt(document, found.corrections, fileName(found.uri)))) await forget(found.corrections);
  };

  const onClose = async (document: TextDocument): Promise<void> => {
    const words = wordsOf(document);
    const corrections = store.fileFor(document);
    const wasSaved = saved.get(document.uri.toString()) === words;
    saved.delete(document.uri.toString());
    if (wasSaved) {
      await forget(corrections);
    } else {
      closed.unshift({ uri: document.uri, beginning: beginningOf(document), words, corrections });
      closed.splice(mostClosed);
    }
  };

  return Disposable.from(
    workspace.onDidSaveTextDocument((document) => {
      if (!document.isUntitled) void onSave(document);
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document.isUntitled) void onClose(document);
    }),
  );
}

function beginningOf(document: TextDocument): string {
  return document.lineAt(0).text.trimEnd();
}

/** A text as far as saving leaves it alone: settings may trim the ends of its lines, and end the last one. */
function wordsOf(document: TextDocument): string {
  return document.getText().replace(/[ \t]*(?:\r\n?|\n)/g, '\n').trimEnd();
}

async function forget(file: Uri): Promise<void> {
  try {
    await workspace.fs.delete(file);
  } catch {
    // It was never written.
  }
}
