import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, workspace } from 'vscode';
import type { DocumentSymbol } from 'vscode';
import { until } from '../../../scripts/host/until.js';
import { closeEditors, exchangeText, openText, policyText } from '../support/editor.js';

describe('other languages', () => {
  afterEach(async () => {
    await workspace.getConfiguration('policyText').update('languages', undefined, ConfigurationTarget.Global);
    await closeEditors();
  });

  it('are left alone', async () => {
    const { document } = await openText(await exchangeText(), '.md');
    assert.equal(await (await policyText()).analyze(document), undefined);
  });

  it('are read where the reader asks for it, at once', async () => {
    const api = await policyText();
    const { document } = await openText(await exchangeText(), '.md');
    await workspace.getConfiguration('policyText').update('languages', ['markdown'], ConfigurationTarget.Global);
    await until('the arguments of a Markdown file', () => api.tree('policyText.arguments').length === 2);
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.ok(symbols.some(({ name }) => name === 'Should the North Sea Have One Grid?'));
  });
});
