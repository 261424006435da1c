import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commands, extensions, languages, Uri, window, workspace } from 'vscode';
import type { DocumentSymbol } from 'vscode';

const id = 'policy-text.policy-text';

describe('the installed package', () => {
  it('is the installed one, not the source folder', () => {
    const extension = extensions.getExtension(id);
    assert.ok(extension, `${id} is not installed`);
    const { version } = extension.packageJSON as { version: string };
    assert.equal(basename(extension.extensionPath), `${id}-${version}`);
    assert.equal(existsSync(join(extension.extensionPath, 'src')), false);
  });

  it('activates', async () => {
    await extensions.getExtension(id)!.activate();
    assert.equal(extensions.getExtension(id)!.isActive, true);
  });

  it('brings its language', async () => {
    assert.ok((await languages.getLanguages()).includes('policytext'));
  });

  it('gives a sample its outline', async () => {
    const sample = Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'exchange.policy.txt');
    const document = await workspace.openTextDocument(sample);
    await window.showTextDocument(document);
    assert.equal(document.languageId, 'policytext');
    const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', sample);
    assert.ok(symbols !== undefined && symbols.length > 0, 'the sample has no symbols');
  });
});
