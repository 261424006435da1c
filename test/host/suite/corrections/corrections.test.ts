import assert from 'node:assert/strict';
import { Range, Selection, WorkspaceEdit, commands, workspace } from 'vscode';
import type { CodeAction, TextEditor, Uri } from 'vscode';
import { until } from '../../../../scripts/host/until.js';
import type { Analysis, Sentence } from '../../../../src/core/analysis.js';
import { closeEditors, openExchange, openText, policyText, rangeOf, show } from '../../support/editor.js';

const words = 'Five control rooms looked at five screens, and none of them could see the whole sea.';

describe('corrections', () => {
  let editor: TextEditor;
  beforeEach(async () => {
    editor = await openExchange();
  });
  afterEach(closeEditors);

  const analysis = async (): Promise<Analysis> => (await (await policyText()).analyze(editor.document))!;
  const sentenceOf = async (quote = words): Promise<Sentence> => {
    const start = editor.document.offsetAt(rangeOf(editor.document, quote).start);
    return (await analysis()).sentences.find((sentence) => sentence.start <= start && start < sentence.end)!;
  };
  const uri = (): string => editor.document.uri.toString();
  const fileUri = (): Uri => editor.document.uri.with({ path: `${editor.document.uri.path}.annotations.json` });
  const fileText = async (): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(fileUri()));
  const run = async (command: string, argument?: object): Promise<unknown> => commands.executeCommand(`policyText.${command}`, argument);
  /** Another role than the sentence has. */
  const other = async (): Promise<{ role: string; command: string }> => ((await sentenceOf()).role === 'premise' ? { role: 'claim', command: 'markClaim' } : { role: 'premise', command: 'markPremise' });

  it('change the analysis at once, are written beside the text, and taken back', async () => {
    const before = await sentenceOf();
    const { role, command } = await other();
    assert.equal(await run(command, { uri: uri(), sentence: before.id }), true);
    const after = await sentenceOf();
    assert.deepEqual([after.role, after.corrected], [role, true]);
    const page = JSON.parse(await fileText()) as { type: string; items: { motivation: string; target: { selector: { exact?: string }[] } }[] };
    assert.equal(page.type, 'AnnotationPage');
    assert.equal(page.items[0]?.target.selector[0]?.exact, words);
    assert.equal(await run('undoCorrection', { uri: uri(), sentence: after.id }), true);
    assert.deepEqual(await sentenceOf(), before);
  });

  it('take the sentence at the cursor', async () => {
    const { role, command } = await other();
    const { start } = rangeOf(editor.document, words);
    editor.selection = new Selection(start, start);
    assert.equal(await run(command), true);
    assert.equal((await sentenceOf()).role, role);
  });

  it('survive edits and their undoing', async () => {
    const { role, command } = await other();
    await run(command, { uri: uri(), sentence: (await sentenceOf()).id });
    await editor.edit((edit) => edit.insert(editor.document.positionAt(0), 'A new first line.\n\n'));
    assert.equal((await sentenceOf()).role, role);
    await editor.edit((edit) => edit.replace(rangeOf(editor.document, words), ''));
    assert.ok((await analysis()).sentences.every(({ corrected }) => corrected === undefined));
    await commands.executeCommand('undo');
    assert.deepEqual([(await sentenceOf()).role, (await sentenceOf()).corrected], [role, true]);
  });

  it('are found again when the text is opened anew', async () => {
    const { role, command } = await other();
    const { uri: file } = editor.document;
    await run(command, { uri: uri(), sentence: (await sentenceOf()).id });
    await closeEditors();
    editor = await show(await workspace.openTextDocument(file));
    assert.equal((await sentenceOf()).role, role);
  });

  it('give a kind, a holder and a relation', async () => {
    const from = await sentenceOf();
    const to = await sentenceOf('The five countries should therefore');
    await run('setKind', { uri: uri(), sentence: from.id, kind: 'value' });
    await run('setHolder', { uri: uri(), sentence: from.id, holder: 'The Harbour Board' });
    await run('addRelation', { uri: uri(), sentence: from.id, to: to.id, relation: 'attack' });
    const { kind, role, holderName } = await sentenceOf();
    assert.deepEqual([role, kind, holderName], ['claim', 'value', 'The Harbour Board']);
    const drawn = async (): Promise<boolean> => (await analysis()).relations.some((one) => one.from === from.id && one.to === to.id && one.type === 'attack');
    assert.equal(await drawn(), true);
    await run('removeRelation', { uri: uri(), sentence: from.id, to: to.id, relation: 'attack' });
    assert.equal(await drawn(), false);
  });

  it('take out a country here and everywhere', async () => {
    const country = (await analysis()).countries.find(({ mentions }) => mentions.length > 1)!;
    const count = async (): Promise<number> => (await analysis()).countries.find(({ code }) => code === country.code)?.mentions.length ?? 0;
    const { start, end } = country.mentions[0]!;
    assert.equal(await run('notCountry', { uri: uri(), start, end, everywhere: false }), true);
    assert.equal(await count(), country.mentions.length - 1);
    const second = country.mentions[1]!;
    assert.equal(await run('notCountry', { uri: uri(), start: second.start, end: second.end, everywhere: true }), true);
    assert.equal(await count(), 0);
    assert.equal(await run('undoCorrection', { uri: uri(), start: second.start }), true);
    assert.equal(await count(), country.mentions.length);
  });

  it('take out an author, and name one', async () => {
    const author = (await analysis()).authors.find(({ role }) => role === 'author')!;
    const { start, end } = author.mentions[0]!;
    const names = async (): Promise<string[]> => (await analysis()).authors.map(({ name }) => name);
    await run('notAuthor', { uri: uri(), start, end });
    assert.equal((await names()).includes(author.name), false);
    await run('isAuthor', { uri: uri(), start, end });
    assert.ok((await analysis()).authors.some(({ role, mentions }) => role === 'author' && mentions[0]?.start === start));
  });

  it('are offered as code actions that write nothing into the text', async () => {
    const { start } = rangeOf(editor.document, words);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, new Range(start, start), 'refactor.policyText');
    const { command } = await other();
    const action = actions.find((one) => one.command?.command === `policyText.${command}`);
    assert.ok(action?.command);
    assert.equal(action.edit, undefined);
    await commands.executeCommand(action.command.command, ...(action.command.arguments as unknown[]));
    assert.equal((await sentenceOf()).corrected, true);
    const after = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, new Range(start, start), 'refactor.policyText');
    assert.ok(after.some((one) => one.command?.command === 'policyText.undoCorrection'));
  });

  it('are shown as such in the tree', async () => {
    const api = await policyText();
    await run('markClaim', { uri: uri(), sentence: (await sentenceOf()).id });
    const shown = (): boolean => JSON.stringify(api.tree('policyText.arguments')).includes('corrected');
    await until('the tree to show the correction', shown);
  });

  it('follow their file when it is edited and saved', async () => {
    const { role, command } = await other();
    const before = (await sentenceOf()).role;
    await run(command, { uri: uri(), sentence: (await sentenceOf()).id });
    assert.equal((await sentenceOf()).role, role);
    const file = await show(await workspace.openTextDocument(fileUri()));
    const page = JSON.parse(file.document.getText()) as { items: unknown[] };
    await file.edit((edit) => edit.replace(new Range(0, 0, file.document.lineCount, 0), JSON.stringify({ ...page, items: [] })));
    await file.document.save();
    await until('the correction to go with its annotation', async () => (await sentenceOf()).role === before);
  });

  it('go with the text when it is renamed', async () => {
    const { role, command } = await other();
    await run(command, { uri: uri(), sentence: (await sentenceOf()).id });
    const { uri: old } = editor.document;
    const renamed = old.with({ path: old.path.replace('text-', 'renamed-') });
    const edit = new WorkspaceEdit();
    edit.renameFile(old, renamed);
    assert.equal(await workspace.applyEdit(edit), true);
    editor = await show(await workspace.openTextDocument(renamed));
    await until('the correction to come along', async () => (await sentenceOf()).corrected === true && (await sentenceOf()).role === role);
    await until('the corrections beside the new name', () => fileText().then((json) => json.includes('TextQuoteSelector'), () => false));
  });

  for (const [what, content] of [['broken', '{"@context": ['], ['foreign', '{"name": "something else"}\n']] as const) {
    it(`leave a ${what} file as it is, and are not saved`, async () => {
      await workspace.fs.writeFile(fileUri(), new TextEncoder().encode(content));
      await analysis();
      const sentence = await sentenceOf();
      assert.equal(await run((await other()).command, { uri: uri(), sentence: sentence.id }), false);
      assert.equal(await fileText(), content);
      assert.deepEqual(await sentenceOf(), sentence);
    });
  }

  it('of an untitled text are kept elsewhere', async () => {
    editor = await show(await workspace.openTextDocument({ language: 'policytext', content: editor.document.getText() }));
    const { role, command } = await other();
    assert.equal(await run(command, { uri: uri(), sentence: (await sentenceOf()).id }), true);
    assert.equal((await sentenceOf()).role, role);
    await run('undoCorrection', { uri: uri(), sentence: (await sentenceOf()).id });
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('are kept in the workspace where the setting says so', async () => {
    const settings = workspace.getConfiguration('policyText');
    await settings.update('corrections.location', 'workspace', true);
    try {
      const { role, command } = await other();
      assert.equal(await run(command, { uri: uri(), sentence: (await sentenceOf()).id }), true);
      assert.equal((await sentenceOf()).role, role);
      await assert.rejects(fileText());
    } finally {
      await settings.update('corrections.location', undefined, true);
    }
  });

  it('need a place in a policy text', async () => {
    editor = await openText('Nothing to see.', '.md');
    assert.equal(await run('markClaim'), false);
  });
});
