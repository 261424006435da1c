import assert from 'node:assert/strict';
import { Selection, commands, env, extensions, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { exchange } from '../../fixtures/exchange.js';
import { closeEditors, middleOf, openText, policyText, rangeOf } from '../../support/editor.js';

describe('commands', () => {
  let editor: TextEditor;
  beforeEach(async () => {
    editor = await openText(exchange);
  });
  afterEach(closeEditors);

  it('are all registered that the manifest contributes', async () => {
    await policyText();
    const registered = new Set(await commands.getCommands(true));
    const manifest = extensions.getExtension('policy-text.policy-text')!.packageJSON as { contributes: { commands: { command: string }[] } };
    assert.deepEqual(manifest.contributes.commands.map(({ command }) => command).filter((command) => !registered.has(command)), []);
  });

  it('go to the next claim and back', async () => {
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('policyText.nextClaim');
    const first = editor.selection;
    assert.ok(editor.document.getText(first).startsWith('Egypt and Sudan should'));
    await commands.executeCommand('policyText.nextClaim');
    assert.ok(editor.selection.start.isAfter(first.start));
    await commands.executeCommand('policyText.previousClaim');
    assert.ok(editor.selection.isEqual(first));
  });

  it('go round the end', async () => {
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('policyText.previousClaim');
    assert.ok(editor.selection.start.isAfter(rangeOf(editor.document, 'Okoro Replies').end));
  });

  it('copy the sentence at the cursor with its source', async () => {
    const at = middleOf(editor.document, 'Cairo spends twelve times');
    editor.selection = new Selection(at, at);
    await commands.executeCommand('policyText.copyQuotation');
    assert.equal(await env.clipboard.readText(), '“Cairo spends twelve times as much on water as its neighbor does.” (Tomas Okoro, “Okoro Replies,” in “One Canal, Two Countries”)');
  });

  it('copy a sentence given by its id', async () => {
    const analysis = await (await policyText()).analyze(editor.document);
    const { start } = rangeOf(editor.document, 'NATO should stay out');
    const sentence = analysis!.sentences.find((one) => one.start === editor.document.offsetAt(start))!;
    await commands.executeCommand('policyText.copyText', { uri: editor.document.uri.toString(), sentence: sentence.id });
    assert.equal(await env.clipboard.readText(), 'NATO should stay out of the matter.');
  });

  it('reveal a stretch given by offsets', async () => {
    const start = exchange.indexOf('Khartoum');
    await commands.executeCommand('policyText.reveal', { uri: editor.document.uri.toString(), start, end: start + 8 });
    assert.equal(window.activeTextEditor?.document.getText(window.activeTextEditor.selection), 'Khartoum');
  });
});
