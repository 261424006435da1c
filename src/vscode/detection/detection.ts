import { Disposable, EventEmitter, commands, l10n, languages, window, workspace } from 'vscode';
import type { Event, ExtensionContext, TextDocument } from 'vscode';
import { policyTextLanguage } from '../languageScope.js';
import { DetectionMemory } from './detectionMemory.js';
import { DetectionStatus } from './detectionStatus.js';

/** Says whether a plain text is a policy text. */
type Detect = (text: string, fileName: string) => Promise<boolean>;

/** What the views ask: whether a plain text may turn out to be a policy text in a moment. */
export interface Detection {
  readonly isDeciding: (document: TextDocument) => boolean;
  /** Fires when it is known what a text is. */
  readonly onDidDecide: Event<TextDocument>;
  readonly dispose: () => void;
}

/** How much of a text is looked at: mastheads, bylines and the first pages tell. UTF-16 code units. */
const looked = 64 * 1024;
/** Text pasted at once into an untitled document, from this length on, is looked at. */
const pasted = 400;

/** Switches plain-text documents that are policy texts to that language on opening, quietly, with a way back that is remembered. */
export function registerDetection(context: ExtensionContext, detect: Detect): Detection {
  const memory = new DetectionMemory(context.workspaceState);
  const status = new DetectionStatus();
  const looking = new WeakSet<TextDocument>();
  const deciding = new WeakSet<TextDocument>();
  const decided = new EventEmitter<TextDocument>();

  const look = async (document: TextDocument): Promise<void> => {
    if (!isCandidate(document) || looking.has(document) || memory.declined(document.uri)) return;
    const mode = workspace.getConfiguration('policyText', document).get<string>('detect', 'auto');
    if (mode === 'never' || isPlainByAssociation(document)) return;
    looking.add(document);
    deciding.add(document);
    try {
      const isPolicyText = await detect(document.getText().slice(0, looked), baseName(document));
      if (!isPolicyText || mode === 'ask') settle(document);
      if (!isPolicyText || document.isClosed || document.languageId !== 'plaintext') return;
      if (mode === 'ask' && !(await asksYes(document, memory))) return;
      status.switched(await languages.setTextDocumentLanguage(document, policyTextLanguage));
    } finally {
      looking.delete(document);
      settle(document);
    }
  };
  const settle = (document: TextDocument): void => {
    if (deciding.delete(document)) decided.fire(document);
  };

  /** Documents that were policy texts at some time: who makes one plain text again, by the language picker too, means it. */
  const were = new WeakSet<TextDocument>();
  const opened = async (document: TextDocument): Promise<void> => {
    if (document.languageId === policyTextLanguage) {
      were.add(document);
      await memory.forget(document.uri);
    } else if (document.languageId === 'plaintext' && were.has(document)) {
      await memory.decline(document.uri);
    } else {
      await look(document);
    }
  };

  workspace.textDocuments.forEach((document) => void opened(document));
  const registered = Disposable.from(
    status,
    decided,
    // A change of language closes a document and opens it anew.
    workspace.onDidOpenTextDocument(opened),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.isUntitled && contentChanges.some(({ text }) => text.length >= pasted)) void look(document);
    }),
    commands.registerCommand('policyText.undoDetection', async () => {
      const document = window.activeTextEditor?.document;
      if (document?.languageId !== policyTextLanguage) return;
      await memory.decline(document.uri);
      await languages.setTextDocumentLanguage(document, 'plaintext');
    }),
    commands.registerCommand('policyText.treatAsPolicyText', async () => {
      const document = window.activeTextEditor?.document;
      if (!document) return;
      await memory.forget(document.uri);
      await languages.setTextDocumentLanguage(document, policyTextLanguage);
    }),
  );
  return { isDeciding: (document) => deciding.has(document), onDidDecide: decided.event, dispose: () => void registered.dispose() };
}

/** Plain text that a person may read and write: not the output panel, a diff's other side or a search result. */
function isCandidate(document: TextDocument): boolean {
  return document.languageId === 'plaintext' && !document.isClosed && (document.isUntitled || workspace.fs.isWritableFileSystem(document.uri.scheme) !== undefined);
}

/** Whether the reader's `files.associations` says that such a file is plain text. */
function isPlainByAssociation(document: TextDocument): boolean {
  const associations = workspace.getConfiguration('files', document).get<Readonly<Record<string, string>>>('associations', {});
  return Object.entries(associations).some(([glob, language]) => language === 'plaintext' && languages.match({ pattern: glob.includes('/') ? glob : `**/${glob}` }, document) > 0);
}

async function asksYes(document: TextDocument, memory: DetectionMemory): Promise<boolean> {
  const yes = l10n.t('Read as Policy Text');
  const no = l10n.t('Not This File');
  const answer = await window.showInformationMessage(l10n.t('“{0}” looks like a policy text.', baseName(document)), yes, no);
  if (answer === no) await memory.decline(document.uri);
  return answer === yes;
}

function baseName({ uri }: TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
