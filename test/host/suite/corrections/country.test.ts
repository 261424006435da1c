import assert from 'node:assert/strict';
import { Range, Selection, commands } from 'vscode';
import type { CodeAction } from 'vscode';
import { Correcting } from '../../support/correcting.js';
import { closeEditors, openText, rangeOf } from '../../support/editor.js';
import { answering } from '../../support/picks.js';

const text = `Bread for the Islands
By Mira Solberg

Ruritania must open its ports before winter. Norway should pay for the first ships. Ruritania has no wheat of its own, and Norway has too much.
`;

describe('“This Is a Country”', () => {
  let at: Correcting;
  beforeEach(async () => {
    at = new Correcting(await openText(text));
    await at.analysis();
  });
  afterEach(closeEditors);

  const mentions = async (code: string): Promise<string[]> => ((await at.country(code))?.mentions ?? []).map(({ start, end }) => text.slice(start, end));

  it('names a country here, by its code', async () => {
    assert.equal(await at.run('isCountry', { ...at.place('Ruritania'), code: 'sk', everywhere: false }), true);
    const country = await at.country('SK');
    assert.deepEqual([country?.name, country?.corrected, await mentions('SK')], ['Slovakia', true, ['Ruritania']]);
  });

  it('names it everywhere, and takes that back from any of its places', async () => {
    assert.equal(await at.run('isCountry', { ...at.place('Ruritania'), code: 'SK', everywhere: true }), true);
    assert.deepEqual(await mentions('SK'), ['Ruritania', 'Ruritania']);
    assert.equal(await at.run('undoCorrection', { uri: at.uri, start: at.place('Ruritania has').start }), true);
    assert.equal(await at.country('SK'), undefined);
  });

  it('gives words to another country than they were taken for', async () => {
    assert.deepEqual(await mentions('NO'), ['Norway', 'Norway']);
    await at.run('isCountry', { ...at.place('Norway'), code: 'SE', everywhere: true });
    assert.deepEqual([await at.country('NO'), await mentions('SE')], [undefined, ['Norway', 'Norway']]);
  });

  it('takes the selection without the space around it, or the word at the cursor, and asks which country and where', async () => {
    const { start, end } = rangeOf(at.editor.document, ' Ruritania has');
    at.editor.selection = new Selection(start, end.translate(0, -3));
    const shown = await answering(['Slovakia', 'Here'], async () => assert.equal(await at.run('isCountry'), true));
    assert.deepEqual(await mentions('SK'), ['Ruritania']);
    const [countries, reach] = shown;
    assert.ok(countries);
    assert.equal(countries.placeHolder, 'Which country is “Ruritania”?');
    // The country of this text first, then all the others, none of them twice.
    assert.deepEqual(countries.labels.slice(0, 3), ['In this text', 'Norway', 'All countries']);
    assert.equal(new Set(countries.labels).size, countries.labels.length);
    assert.deepEqual(reach?.labels, ['Here', 'Everywhere in this text']);

    const inside = rangeOf(at.editor.document, 'itania must').start;
    at.editor.selection = new Selection(inside, inside);
    await answering(['Slovakia', 'Everywhere in this text'], async () => assert.equal(await at.run('isCountry'), true));
    assert.deepEqual(await mentions('SK'), ['Ruritania', 'Ruritania']);
  });

  it('changes nothing where the reader does not say which, or where', async () => {
    await answering([undefined], async () => assert.equal(await at.run('isCountry', at.place('Ruritania')), false));
    await answering([undefined], async () => assert.equal(await at.run('isCountry', { ...at.place('Ruritania'), code: 'SK' }), false));
    assert.equal(await at.country('SK'), undefined);
  });

  it('needs some words', async () => {
    const { start, end } = at.place(text);
    assert.equal(await at.run('isCountry', { uri: at.uri, start, end, code: 'SK' }), false);
    assert.equal(await at.run('isCountry', { uri: at.uri, start: text.indexOf('\n\n') + 1, code: 'SK' }), false);
  });

  it('is offered on a selected name, and on a country that may be another', async () => {
    const offered = async (words: string): Promise<CodeAction | undefined> => {
      const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', at.editor.document.uri, rangeOf(at.editor.document, words));
      return actions.find(({ command }) => command?.command === 'policyText.isCountry');
    };
    assert.equal((await offered('Ruritania'))?.title, '“Ruritania” Is a Country…');
    assert.equal((await offered('Norway'))?.title, '“Norway” Is Another Country…');
    assert.equal(await offered('wheat'), undefined);
    const { command } = (await offered('Ruritania'))!;
    await answering(['Slovakia', 'Here'], async () => commands.executeCommand(command!.command, ...(command!.arguments as unknown[])));
    assert.deepEqual(await mentions('SK'), ['Ruritania']);
  });

  it('is not offered as a fix or a rewriting of the text', async () => {
    const { start } = rangeOf(at.editor.document, 'Norway');
    const of = async (kind: string): Promise<CodeAction[]> => commands.executeCommand('vscode.executeCodeActionProvider', at.editor.document.uri, new Range(start, start), kind);
    assert.ok((await of('refactor.policyText')).some(({ command }) => command?.command === 'policyText.notCountry'));
    for (const kind of ['quickfix', 'refactor.rewrite', 'source']) assert.deepEqual((await of(kind)).filter(({ command }) => command?.command.startsWith('policyText.')), [], kind);
  });
});
