import { commands, env, extensions, UIKind, Uri, window, workspace } from 'vscode';
import type { DocumentSymbol, SemanticTokens, TextDocument } from 'vscode';

const id = 'policy-text.policy-text';

/** The browser has no node:assert. */
function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

async function openSample(): Promise<TextDocument> {
  const sample = Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'exchange.policy.txt');
  const document = await workspace.openTextDocument(sample);
  await window.showTextDocument(document);
  return document;
}

describe('the extension in a browser, without Node', () => {
  it('runs where there is no Node', () => {
    assert(env.uiKind === UIKind.Web, 'this is not VS Code for the Web');
    assert(!('process' in globalThis) || !('node' in globalThis.process.versions), 'this host has Node');
  });

  it('activates', async () => {
    const extension = extensions.getExtension(id);
    assert(extension !== undefined, `${id} is not among the extensions`);
    await extension.activate();
    assert(extension.isActive, 'it is not active');
  });

  it('knows a sample by its name and gives it an outline', async () => {
    const document = await openSample();
    assert(document.languageId === 'policytext', `the sample is ${document.languageId}`);
    const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
    assert(symbols !== undefined && symbols.length > 0, 'the sample has no symbols');
  });

  it('colours its authors, countries and cue words', async () => {
    const document = await openSample();
    const tokens = await commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri);
    assert(tokens !== undefined && tokens.data.length > 0, 'the sample has no semantic tokens');
  });
});
