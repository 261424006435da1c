import assert from 'node:assert/strict';
import { Range, workspace } from 'vscode';
import { Correcting, fileText } from '../../support/correcting.js';
import { closeEditors, openText, show } from '../../support/editor.js';
import { answering } from '../../support/picks.js';

const text = `Bread for the Islands
By Mira Solberg

Norway should pay for the first ships, because its funds are full. Norway has wheat. Ruritania must open its ports before winter.

Critics say that ships are slow. But Sweden must not wait for planes.
`;
const pay = 'Norway should pay for the first ships';
const wait = 'But Sweden must not wait';
const wheat = 'Norway has wheat';

describe('corrections in the trees', () => {
  let at: Correcting;
  beforeEach(async () => {
    at = new Correcting(await openText(text));
    await at.analysis();
  });
  afterEach(closeEditors);

  const rows = async (view: string): Promise<string[]> => (await at.nodes(view)).map(({ label, description }) => `${label} (${description})`);
  const listed = async (view: string): Promise<string[]> => {
    const all = await rows(view);
    const head = all.findIndex((row) => row.startsWith('Corrections '));
    return head < 0 ? [] : all.slice(head);
  };

  it('leave the trees as they are where there are none', async () => {
    for (const view of ['arguments', 'countries', 'authors']) assert.deepEqual(await listed(view), [], view);
  });

  it('list a sentence that a reader said argues nothing, so that it can be found and taken back, also when the text is opened anew', async () => {
    const before = await rows('arguments');
    assert.equal(await at.run('markNoArgument', await at.node('arguments', pay)), true);
    assert.ok(!(await rows('arguments')).some((row) => row.startsWith(pay)));
    const { uri } = at.editor.document;
    await closeEditors();
    at = new Correcting(await show(await workspace.openTextDocument(uri)));
    await at.analysis();
    assert.deepEqual(await listed('arguments'), ['Corrections (1)', 'No argument (Norway should pay for the first ships, because its funds are full.)']);
    assert.equal(await at.run('undoCorrection', await at.node('arguments', 'No argument')), true);
    assert.deepEqual(await rows('arguments'), before);
  });

  it('mark, list and take back a country that words name', async () => {
    await at.run('isCountry', { ...at.place('Ruritania'), code: 'SK', everywhere: false });
    const shown = await rows('countries');
    assert.ok(shown.includes('Slovakia (SK · 1 · corrected)'));
    assert.ok(shown.some((row) => row.startsWith('Ruritania must open') && row.endsWith('(corrected)')));
    assert.deepEqual(await listed('countries'), ['Corrections (1)', 'Names Slovakia (Ruritania)']);
    assert.deepEqual(await listed('arguments'), []);
    assert.equal(await at.run('undoCorrection', await at.node('countries', 'Ruritania must', 'corrected')), true);
    assert.equal(await at.country('SK'), undefined);
    assert.deepEqual(await listed('countries'), []);
  });

  it('take out one mention or a whole country from its row, and bring all of it back from the row', async () => {
    assert.equal(await at.run('notCountry', await at.node('countries', wheat)), true);
    assert.ok((await rows('countries')).includes('Norway (NO · 1 · corrected)'));
    assert.equal(await at.run('undoCorrection', await at.node('countries', 'Norway', 'NO')), true);
    assert.ok((await rows('countries')).includes('Norway (NO · 2)'));

    assert.equal(await at.run('notCountry', await at.node('countries', 'Norway', 'NO')), true);
    assert.equal(await at.country('NO'), undefined);
    assert.deepEqual(await listed('countries'), ['Corrections (1)', 'Norway is not named in this text (Norway)']);
    assert.equal(await at.run('undoCorrection', await at.node('countries', 'is not named')), true);
    assert.equal((await at.country('NO'))?.mentions.length, 2);
  });

  it('mark a relation that a reader drew, and take it back from the row of that relation alone', async () => {
    const [from, to] = [await at.sentence(wait), await at.sentence(pay)];
    await at.run('setKind', await at.node('arguments', pay).then(() => ({ uri: at.uri, sentence: to.id, kind: 'value' })));
    await at.run('addRelation', { uri: at.uri, sentence: from.id, to: to.id, relation: 'attack' });
    const drawn = async (): Promise<boolean> => (await at.analysis()).relations.some((one) => one.from === from.id && one.to === to.id && one.type === 'attack');
    assert.equal(await drawn(), true);
    assert.equal(await at.run('undoCorrection', await at.node('arguments', '', 'objects · corrected')), true);
    assert.equal(await drawn(), false);
    // The claim's own correction stays.
    assert.equal((await at.sentence(pay)).kind, 'value');
  });

  it('list a relation that a reader struck in its row', async () => {
    const [from, to] = [await at.sentence(wait), await at.sentence(pay)];
    await at.run('addRelation', { uri: at.uri, sentence: from.id, to: to.id, relation: 'attack' });
    await at.run('removeRelation', await at.node('arguments', '', 'objects · corrected'));
    assert.ok((await listed('arguments')).some((row) => row.startsWith('Not: Objects to “Norway should pay')));
  });

  it('take back from a claim’s row what was said of the sentence, and not of a name in it', async () => {
    await at.run('notCountry', { ...at.place('Norway'), everywhere: false });
    await at.run('setHolder', { uri: at.uri, sentence: (await at.sentence(pay)).id, holder: 'The Council' });
    assert.equal(await at.run('undoCorrection', await at.node('arguments', pay, 'corrected')), true);
    assert.equal((await at.sentence(pay)).holderName, null);
    assert.equal((await at.country('NO'))?.mentions.length, 1);
  });

  it('set a claim’s kind and holder, relate it, and mark it as a premise from its row', async () => {
    await answering(['prediction'], async () => at.run('setKind', await at.node('arguments', pay)));
    await answering(['Somebody else…', 'The Council'], async () => at.run('setHolder', await at.node('arguments', pay)));
    const { kind, holderName } = await at.sentence(pay);
    assert.deepEqual([kind, holderName], ['prediction', 'The Council']);
    await answering(['Objects to', 'Sweden must not wait for planes'], async () => at.run('addRelation', await at.node('arguments', pay)));
    const [from, to] = [await at.sentence(pay), await at.sentence(wait)];
    assert.ok((await at.analysis()).relations.some((one) => one.from === from.id && one.to === to.id && one.type === 'attack'));
    await at.run('markPremise', await at.node('arguments', pay));
    assert.equal((await at.sentence(pay)).role, 'premise');
  });

  it('take out an author from the row, and list it', async () => {
    assert.equal(await at.run('notAuthor', await at.node('authors', 'Mira Solberg')), true);
    assert.deepEqual(await listed('authors'), ['Corrections (1)', 'Mira Solberg is no author (Mira Solberg)']);
    await at.run('isAuthor', at.place('Mira Solberg'));
    assert.ok((await rows('authors')).some((row) => row.startsWith('Mira Solberg (') && row.includes('corrected')));
  });

  it('say where the words of a correction are no longer in the text, and are taken back all the same', async () => {
    await at.run('markNoArgument', await at.node('arguments', pay));
    const { document } = at.editor;
    const { start, end } = at.place('Norway should pay for the first ships, because its funds are full.');
    await at.editor.edit((edit) => edit.delete(new Range(document.positionAt(start), document.positionAt(end))));
    await at.analysis();
    assert.ok((await listed('arguments')).some((row) => row.includes('no longer in the text')));
    assert.equal(await at.run('undoCorrection', await at.node('arguments', 'No argument')), true);
    assert.deepEqual(await listed('arguments'), []);
    assert.doesNotMatch((await fileText(at.beside)) ?? '', /ships/);
  });
});
