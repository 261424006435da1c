import assert from 'node:assert/strict';
import { Selection, commands, env, extensions, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { becomes, until } from '../../../../scripts/host/until.js';
import { closeEditors, middleOf, openExchange, policyText, rangeOf } from '../../support/editor.js';

describe('commands', () => {
  let editor: TextEditor;
  beforeEach(async () => {
    editor = await openExchange();
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
    const analysis = await (await policyText()).analyze(editor.document);
    await becomes(() => editor.document.offsetAt(editor.selection.start), analysis!.sentences.find(({ role }) => role === 'claim')!.start);
    const first = editor.selection;
    await commands.executeCommand('policyText.nextClaim');
    await until('the next claim', () => editor.selection.start.isAfter(first.start));
    await commands.executeCommand('policyText.previousClaim');
    await until('the claim before', () => editor.selection.isEqual(first));
  });

  it('go round the end', async () => {
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('policyText.previousClaim');
    await until('the last claim', () => editor.selection.start.isAfter(rangeOf(editor.document, 'Okafor Replies\nIngrid').end));
  });

  it('copy the sentence at the cursor with its source', async () => {
    const at = middleOf(editor.document, 'Five control rooms');
    editor.selection = new Selection(at, at);
    await commands.executeCommand('policyText.copyQuotation');
    await becomes(() => env.clipboard.readText(), '“Five control rooms looked at five screens, and none of them could see the whole sea.” (Daniel Okafor, “Okafor Replies,” in “Should the North Sea Have One Grid?”)');
  });

  it('copy a sentence given by its id', async () => {
    const analysis = await (await policyText()).analyze(editor.document);
    const { start } = rangeOf(editor.document, 'The five countries should');
    const sentence = analysis!.sentences.find((one) => one.start === editor.document.offsetAt(start))!;
    await commands.executeCommand('policyText.copyText', { uri: editor.document.uri.toString(), sentence: sentence.id });
    await becomes(() => env.clipboard.readText(), 'The five countries should therefore plan jointly and operate separately.');
  });

  it('peek what supports a sentence', async () => {
    const analysis = await (await policyText()).analyze(editor.document);
    const { to } = analysis!.relations[0]!;
    await commands.executeCommand('policyText.peekAnswers', { uri: editor.document.uri.toString(), sentence: to });
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await until('the text in front', () => window.activeTextEditor?.document === editor.document);
  });

  it('open a sample as a copy, read at once', async () => {
    await commands.executeCommand('policyText.openSample', 'speech');
    await until('the copy in front', () => window.activeTextEditor?.document.isUntitled === true);
    const { document } = window.activeTextEditor!;
    const analysis = await (await policyText()).analyze(document);
    assert.ok(analysis!.sentences.some(({ role }) => role === 'claim'));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('reveal a stretch given by offsets', async () => {
    const start = editor.document.getText().indexOf('Rotterdam');
    await commands.executeCommand('policyText.reveal', { uri: editor.document.uri.toString(), start, end: start + 9 });
    await becomes(() => window.activeTextEditor?.document.getText(window.activeTextEditor.selection), 'Rotterdam');
  });
});
