import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, languages, window, workspace } from 'vscode';
import type { TextDocument, WorkspaceConfiguration } from 'vscode';
import { until } from '../../../scripts/host/until.js';
import { closeEditors, exchangeText, openText, policyText, show } from '../support/editor.js';

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
  const becomesPolicyText = (document: TextDocument): Promise<void> => until('the language policytext', () => document.languageId === 'policytext');

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
    await show(again);
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

  describe('where it is told to ask', () => {
    const configuration = (): WorkspaceConfiguration => workspace.getConfiguration('policyText');
    const ask = window.showInformationMessage;
    let asked: string[];
    /** Answers questions by the button with these words; undefined closes them unanswered. */
    const answerWith = (button: string | undefined): void => {
      window.showInformationMessage = ((message: string, ...buttons: string[]) => {
        asked.push(message);
        return Promise.resolve(buttons.find((one) => one === button));
      }) as unknown as typeof ask;
    };
    before(() => configuration().update('detect', 'ask', ConfigurationTarget.Global));
    beforeEach(() => {
      asked = [];
    });
    afterEach(() => {
      window.showInformationMessage = ask;
    });
    after(() => configuration().update('detect', undefined, ConfigurationTarget.Global));

    const isAsked = (): Promise<void> => until('the question', () => asked.length > 0);
    const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));
    const reopened = async ({ uri }: TextDocument): Promise<TextDocument> => {
      await closeEditors();
      const again = await workspace.openTextDocument(uri);
      await show(again);
      return again;
    };

    it('asks by the name of the file, and reads the text after a yes', async () => {
      answerWith('Read as Policy Text');
      const document = await openPlain(await exchangeText());
      await becomesPolicyText(document);
      assert.deepEqual(asked, [`“${document.uri.path.split('/').at(-1)!}” looks like a policy text.`]);
    });

    it('remembers a no', async () => {
      answerWith('Not This File');
      const document = await openPlain(await exchangeText());
      await isAsked();
      await settled();
      assert.equal(document.languageId, 'plaintext');
      asked = [];
      const again = await reopened(document);
      await settled();
      assert.deepEqual([asked, again.languageId], [[], 'plaintext']);
    });

    it('takes no answer for no answer, and asks another time', async () => {
      answerWith(undefined);
      const document = await openPlain(await exchangeText());
      await isAsked();
      await settled();
      assert.equal(document.languageId, 'plaintext');
      asked = [];
      answerWith('Read as Policy Text');
      // A change of language opens the document anew.
      for (const language of ['markdown', 'plaintext']) await languages.setTextDocumentLanguage(document, language);
      await becomesPolicyText(document);
      assert.equal(asked.length, 1);
    });

    it('does not ask about other texts', async () => {
      answerWith('Read as Policy Text');
      for (const text of Object.values(notPolicyTexts)) await openPlain(text);
      await settled();
      assert.deepEqual(asked, []);
    });
  });

  it('reads a text that was not recognized where the reader says so', async () => {
    const document = await openPlain('Milk, bread, two lemons.\n');
    await commands.executeCommand('policyText.treatAsPolicyText');
    assert.equal(document.languageId, 'policytext');
  });

  it('sees a text that is pasted into a new file', async () => {
    const document = await workspace.openTextDocument({ language: 'plaintext', content: '' });
    const editor = await show(document);
    const text = await exchangeText();
    await editor.edit((edit) => edit.insert(editor.selection.active, text));
    await becomesPolicyText(document);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
