import assert from 'node:assert/strict';
import { Selection, commands, window } from 'vscode';
import { until } from '../../../../scripts/host/until.js';
import { Correcting } from '../../support/correcting.js';
import { closeEditors, openExchange } from '../../support/editor.js';
import { answering } from '../../support/picks.js';

const words = 'Five control rooms looked at five screens';
const other = 'The five countries should therefore';

describe('corrections that ask', () => {
  let at: Correcting;
  beforeEach(async () => {
    at = new Correcting(await openExchange());
    await at.analysis();
  });
  afterEach(closeEditors);

  it('which kind of claim a sentence is, and say which it is now', async () => {
    const [shown] = await answering(['prediction'], async () => assert.equal(await at.run('setKind', at.place(words)), true));
    assert.equal(shown?.labels.length, 5);
    const { role, kind } = await at.sentence(words);
    assert.deepEqual([role, kind], ['claim', 'prediction']);
  });

  it('whose claim it is: the writer’s, an author’s, or anybody’s', async () => {
    const writer = (await at.sentence(words)).authorId;
    const author = (await at.analysis()).authors.find(({ id }) => id !== writer)!;
    const [shown] = await answering([author.name], async () => assert.equal(await at.run('setHolder', at.place(words)), true));
    assert.equal((await at.sentence(words)).holderId, author.id);
    assert.equal(shown?.labels[0], 'The writer');

    await answering(['Somebody else…', '  The Harbour Board '], async () => assert.equal(await at.run('setHolder', at.place(words)), true));
    assert.equal((await at.sentence(words)).holderName, 'The Harbour Board');

    await answering(['The writer'], async () => assert.equal(await at.run('setHolder', at.place(words)), true));
    const { holderId, holderName } = await at.sentence(words);
    assert.deepEqual([holderId, holderName], [writer, null]);
  });

  it('how a sentence relates, and to which', async () => {
    const [from, to] = [await at.sentence(words), await at.sentence(other)];
    const gist = `${to.gist.slice(0, 1).toUpperCase()}${to.gist.slice(1)}`;
    const [how, which] = await answering(['Objects to', gist], async () => assert.equal(await at.run('addRelation', at.place(words)), true));
    assert.deepEqual(how?.labels, ['Supports', 'Objects to', 'Concedes', 'Answers']);
    assert.ok(which);
    assert.ok((await at.analysis()).relations.some((one) => one.from === from.id && one.to === to.id && one.type === 'attack' && one.corrected));
  });

  it('which relation does not hold', async () => {
    const { relations, sentences } = await at.analysis();
    const relation = relations[0]!;
    const from = sentences.find(({ id }) => id === relation.from)!;
    const label = `${from.gist.slice(0, 1).toUpperCase()}${from.gist.slice(1)}`;
    await answering([label], async () => assert.equal(await at.run('removeRelation', { uri: at.uri, sentence: from.id }), true));
    assert.equal((await at.analysis()).relations.length, relations.length - 1);
  });

  it('where a country is none', async () => {
    const country = (await at.analysis()).countries.find(({ mentions }) => mentions.length > 1)!;
    const { start, end } = country.mentions[0]!;
    await answering(['Here'], async () => assert.equal(await at.run('notCountry', { uri: at.uri, start, end }), true));
    assert.equal((await at.country(country.code))?.mentions.length, country.mentions.length - 1);
  });

  it('and change nothing where the reader presses Escape', async () => {
    const before = await at.analysis();
    await answering([undefined], async () => assert.equal(await at.run('setKind', at.place(words)), false));
    await answering([undefined], async () => assert.equal(await at.run('setHolder', at.place(words)), false));
    await answering(['Somebody else…', undefined], async () => assert.equal(await at.run('setHolder', at.place(words)), false));
    await answering(['Somebody else…', ' '], async () => assert.equal(await at.run('setHolder', at.place(words)), false));
    await answering([undefined], async () => assert.equal(await at.run('addRelation', at.place(words)), false));
    await answering(['Supports', undefined], async () => assert.equal(await at.run('addRelation', at.place(words)), false));
    assert.deepEqual(await at.analysis(), before);
  });

  it('go to a correction that the reader chooses in the list of all', async () => {
    await at.run('markPremise', at.place(other));
    await at.run('markClaim', at.place(words));
    at.editor.selection = new Selection(0, 0, 0, 0);
    await at.run('showCorrections');
    await until('the second of the list to be gone to', async () => {
      await commands.executeCommand('workbench.action.quickOpenSelectNext');
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const start = window.activeTextEditor!.document.offsetAt(window.activeTextEditor!.selection.start);
      return start === at.place(words).start || start === at.place(other).start;
    });
  });
});
