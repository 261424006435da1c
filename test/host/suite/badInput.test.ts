import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { DocumentSymbol } from 'vscode';
import { closeEditors, openText, policyText } from '../support/editor.js';

/** Texts that nobody would call well formed; each must be read without harm, and stay as it is. */
const texts: Readonly<Record<string, string>> = {
  'an empty file': '',
  'line breaks only': '\n\n\r\n\n',
  'one long line': 'France must act. '.repeat(2_000),
  'mixed line ends': 'Title\r\n\r\nBy Ann Moe\n\nChad should act.\rMali must follow.\r\n',
  'a byte-order mark': '\uFEFFTitle\n\nBy Ann Moe\n\nChad should act.\n',
  'right-to-left text': 'العنوان\n\nيجب على مصر أن تتحرك. Egypt must act.\n',
  'letters that grow in lower case': 'FOREİGN AFFAİRS\n\nChad should act.\n',
  'control characters': '\u0001\u007FELF\u0002 must \u0008',
};

describe('bad input', () => {
  afterEach(closeEditors);
  for (const [name, text] of Object.entries(texts)) {
    it(`reads without harm ${name}`, async () => {
      const { document } = await openText(text);
      const before = document.getText();
      const analysis = await (await policyText()).analyze(document);
      assert.ok(analysis);
      for (const { start, end } of analysis.sentences) {
        assert.equal(document.offsetAt(document.positionAt(start)), start);
        assert.ok(end <= before.length);
      }
      await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      assert.equal(document.getText(), before);
      assert.equal(document.isDirty, false);
    });
  }

  it('reads a very long text only when asked', async () => {
    const editor = await openText('France must act.\n'.repeat(260_000));
    const api = await policyText();
    assert.equal(await api.analyze(editor.document), undefined);
    assert.deepEqual(api.tree('policyText.arguments'), []);
  });

  it('finds claims after mixed line ends where they stand', async () => {
    const { document } = await openText(texts['mixed line ends']!);
    const analysis = await (await policyText()).analyze(document);
    const words = analysis!.sentences.map(({ start, end }) => document.getText().slice(start, end));
    assert.ok(words.includes('Chad should act.'), words.join('|'));
    assert.ok(words.includes('Mali must follow.'), words.join('|'));
  });
});
