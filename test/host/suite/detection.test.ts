import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, languages, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { closeEditors, exchangeText, openText, policyText, waitFor } from '../support/editor.js';

const notPolicyTexts: Readonly<Record<string, string>> = {
  'a licence': 'MIT License\n\nCopyright (c) 2024 Ann Moe\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software…\n'.repeat(3),
  'a log': '2026-01-04 12:00:01 INFO started\n2026-01-04 12:00:02 WARN Germany mirror is slow\n'.repeat(40),
  'requirements': 'numpy==1.26.4\nrequests>=2.31\nflask\n'.repeat(20),
};

describe('detection', () => {
  before(policyText);
  afterEach(closeEditors);

  async function openPlain(text: string): Promise<TextDocument> {
    return (await openText(text, '.txt')).document;
  }
  const becomesPolicyText = (document: TextDocument): Promise<void> => waitFor('the language policytext', () => document.languageId === 'policytext');

  it('reads a pasted exchange in a .txt file as a policy text, and the views follow', async () => {
    const document = await openPlain(await exchangeText());
    await becomesPolicyText(document);
    const api = await policyText();
    await api.analyze(document);
    assert.equal(api.tree('policyText.arguments').length, 2);
  });

  for (const [name, text] of Object.entries(notPolicyTexts)) {
    it(`leaves ${name} alone`, async () => {
      const document = await openPlain(text);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(document.languageId, 'plaintext');
    });
  }

  it('is taken back for good', async () => {
    const document = await openPlain(await exchangeText());
    await becomesPolicyText(document);
    await commands.executeCommand('policyText.undoDetection');
    assert.equal(document.languageId, 'plaintext');
    await closeEditors();
    const again = await workspace.openTextDocument(document.uri);
    await window.showTextDocument(again);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(again.languageId, 'plaintext');
    await commands.executeCommand('policyText.treatAsPolicyText');
    assert.equal(again.languageId, 'policytext');
  });

  it('respects an association of the file with plain text', async () => {
    const configuration = workspace.getConfiguration('files');
    await configuration.update('associations', { '*.txt': 'plaintext' }, ConfigurationTarget.Global);
    try {
      const document = await openPlain(await exchangeText());
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(document.languageId, 'plaintext');
    } finally {
      await configuration.update('associations', undefined, ConfigurationTarget.Global);
    }
  });

  it('does not undo what the reader chose in the language picker', async () => {
    const document = await openPlain(await exchangeText());
    await becomesPolicyText(document);
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(document.languageId, 'plaintext');
  });

  it('does nothing where it is told never to', async () => {
    const configuration = workspace.getConfiguration('policyText');
    await configuration.update('detect', 'never', ConfigurationTarget.Global);
    try {
      const document = await openPlain(await exchangeText());
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.equal(document.languageId, 'plaintext');
    } finally {
      await configuration.update('detect', undefined, ConfigurationTarget.Global);
    }
  });

  it('sees a text that is pasted into a new file', async () => {
    const document = await workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await window.showTextDocument(document);
    const text = await exchangeText();
    await editor.edit((edit) => edit.insert(editor.selection.active, text));
    await becomesPolicyText(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
