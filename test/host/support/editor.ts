import { Range, Uri, commands, extensions, window, workspace } from 'vscode';
import type { Position, TextDocument, TextEditor } from 'vscode';
import { until } from '../../../scripts/host/until.js';
import type { PolicyTextApi } from '../../../src/vscode/api.js';

/** Writes a file of that text into the workspace and opens it; each test gets a file of its own. */
export async function openText(content: string, suffix = '.policy.txt'): Promise<TextEditor> {
  const uri = Uri.joinPath(workspace.workspaceFolders![0]!.uri, `text-${crypto.randomUUID()}${suffix}`);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return show(await workspace.openTextDocument(uri));
}

/** Brings a document to the front, and waits until commands take it for what is in front. */
export async function show(document: TextDocument): Promise<TextEditor> {
  const editor = await window.showTextDocument(document);
  await until('the editor in front', () => window.activeTextEditor?.document === document);
  return editor;
}

/** The sample exchange that is in the workspace. */
export async function exchangeText(): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'exchange.policy.txt')));
}

/** Opens a copy of the sample exchange. */
export async function openExchange(): Promise<TextEditor> {
  return openText(await exchangeText());
}

export async function closeEditors(): Promise<void> {
  await commands.executeCommand('workbench.action.closeAllEditors');
}

/** The extension's public face, activated. */
export async function policyText(): Promise<PolicyTextApi> {
  return extensions.getExtension<PolicyTextApi>('policy-text.policy-text')!.activate();
}

/** Where some words stand in a document. Fails where they do not. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The middle of some words, where a mouse would point at them. */
export function middleOf(document: TextDocument, words: string): Position {
  const { start } = rangeOf(document, words);
  return document.positionAt(document.offsetAt(start) + Math.floor(words.length / 2));
}
