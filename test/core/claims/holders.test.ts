import assert from 'node:assert/strict';
import type { Author, Country, Span } from '../../../src/core/analysis.js';
import { findHolders } from '../../../src/core/claims/holders.js';
import { splitSentences } from '../../../src/core/text/sentences.js';

function author(text: string, id: string, name: string, delegation: string | null = null): Author {
  const surname = name.split(' ').at(-1)!;
  const mentions: Span[] = [];
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) mentions.push({ start: at, end: at + surname.length });
  return { id, name, role: 'author', biography: null, biographySpan: null, affiliations: [], delegation, mentions };
}

function country(text: string, code: string, name: string): Country {
  const at = text.indexOf(name);
  return { code, name, mentions: at < 0 ? [] : [{ start: at, end: at + name.length, kind: 'name' }] };
}

interface Found { readonly id: string | null; readonly name: string | null; readonly clause: string | null; readonly answersTo: string | null; readonly stance: string | null }

/** Reads a text that Jon Berg writes about Marta Ellison, and gives the holder of its last sentence. */
function lastHolder(text: string): Found {
  const sentences = splitSentences(text, 0, text.length);
  const authors = [author(text, 'a1', 'Jon Berg'), author(text, 'a2', 'Marta Ellison'), author(text, 'a3', 'Luc Arnaud', 'FR')];
  const countries = [country(text, 'FR', 'France'), country(text, 'CN', 'Beijing')];
  const holder = findHolders({ text, sentences, authorIds: sentences.map(() => 'a1'), authors, countries }).at(-1)!;
  const { clause } = holder;
  return { id: holder.holderId, name: holder.holderName, clause: clause && text.slice(clause.start, clause.end), answersTo: holder.answersTo, stance: holder.stance };
}

const ellison = (clause: string, stance: string | null = null): Found => ({ id: 'a2', name: null, clause, answersTo: 'a2', stance });
const somebody = (name: string, clause: string): Found => ({ id: null, name, clause, answersTo: null, stance: null });
const writer: Found = { id: 'a1', name: null, clause: null, answersTo: null, stance: null };

const cases: readonly (readonly [string, Found])[] = [
  // A named author and a reporting verb.
  ['Ellison argues that the pact would deter war.', ellison('the pact would deter war')],
  ['Marta Ellison has long maintained that fleets keep the peace.', ellison('fleets keep the peace')],
  ['Ellison, a former official, warns that delay is dangerous.', ellison('delay is dangerous')],
  ['Ellison told the committee last week that delay is dangerous.', ellison('delay is dangerous')],
  ['Ellison claims that ships are safe, but no ship is.', ellison('ships are safe', 'attack')],
  ['Delay is dangerous, Ellison says.', ellison('Delay is dangerous')],
  ['As Ellison puts it, delay is a choice.', ellison('delay is a choice')],
  ['In Ellison’s view, the pact is overdue.', ellison('the pact is overdue')],
  ['According to Ellison, the pact is overdue.', ellison('the pact is overdue')],
  ['Ellison mistakenly assumes that rivals will wait.', ellison('rivals will wait', 'attack')],
  // A pronoun is the person named last who is not the writer.
  ['Ellison’s essay is long. Her central argument—that states should codify their duties—overlooks the cost.', ellison('states should codify their duties', 'attack')],
  ['Ellison wrote first. She believes that fleets keep the peace.', ellison('fleets keep the peace')],
  ['Ellison wrote first. Her proposal to base troops abroad is flawed.', ellison('to base troops abroad', 'attack')],
  ['Ellison wrote first. Her view is that fleets keep the peace.', ellison('fleets keep the peace')],
  ['Ellison’s claim that fleets keep the peace is mistaken.', ellison('fleets keep the peace', 'attack')],
  // Quotations, with the speaker after, between, before.
  ['“The pact is overdue,” Ellison said.', ellison('The pact is overdue')],
  ['“The pact,” said Ellison, “is overdue and should be signed.”', ellison('is overdue and should be signed')],
  ['Ellison writes: “The pact is long overdue.”', ellison('The pact is long overdue')],
  ['What Ellison calls “the quiet alliance” is a fiction.', ellison('the quiet alliance')],
  // Holders who are no authors.
  ['Critics contend that tariffs help.', somebody('Critics', 'tariffs help')],
  ['Many critics of the plan argue the tariffs would hurt farmers.', somebody('Many critics of the plan', 'the tariffs would hurt farmers')],
  ['Critics of the government argue that tariffs help.', somebody('Critics of the government', 'tariffs help')],
  ['Some say that war is near.', somebody('Some', 'war is near')],
  ['According to the IMF, growth will slow.', somebody('the IMF', 'growth will slow')],
  ['Growth will slow, the IMF warns.', somebody('the IMF', 'Growth will slow')],
  ['Beijing insists that the islands are its own.', somebody('Beijing', 'the islands are its own')],
  ['But President Ford said that the truce had failed.', somebody('President Ford', 'the truce had failed')],
  ['The IMF urges governments to raise taxes.', somebody('The IMF', 'governments to raise taxes')],
  ['It is often argued that sanctions never work.', somebody('It is often argued', 'sanctions never work')],
  ['Those who believe that sanctions work are wrong.', { ...somebody('Those', 'sanctions work'), stance: 'attack' }],
  ['The representative of France said that the truce had failed.', { id: 'a3', name: null, clause: 'the truce had failed', answersTo: 'a3', stance: null }],
  // The writer's own.
  ['We believe that the truce has failed.', writer],
  ['The evidence suggests that trade fell.', writer],
  ['Leaders must acknowledge that trade fell.', writer],
  ['Few would argue that trade fell.', writer],
  ['For the United States, this means that trade fell.', writer],
  ['New laws will be recommended to that end.', writer],
  ['The riots in Lisbon show that trade fell, and the events in Hungary demand that we act.', writer],
  ['In the twenties Congress failed to keep the canal open.', writer],
  ['The needs of our people call for better housing.', writer],
  ['The league, proposed by a president and backed by a congress, endures.', writer],
  ['The commission changed its recommendations to the cabinet.', writer],
  ['Nobody believes that trade fell.', writer],
  ['Trade fell because the canal was closed.', writer],
  // Points given and points denied, in the writer's own words.
  ['Ellison is right to call attention to the canal.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['Marta Ellison rightly underscores the progress made.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['I agree with Ellison that the canal matters.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['Ellison has a point.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['Ellison’s article shows an admirable sense of history.', { ...writer, answersTo: 'a2', stance: 'concede' }],
  ['Ellison overlooks the cost.', { ...writer, answersTo: 'a2', stance: 'attack' }],
  ['Ellison is wrong about the canal.', { ...writer, answersTo: 'a2', stance: 'attack' }],
  ['Ellison has not argued that war is near.', { ...writer, answersTo: 'a2' }],
];

describe('findHolders', () => {
  for (const [sentence, expected] of cases) it(sentence, () => assert.deepEqual(lastHolder(sentence), expected));

  it('lets nobody be meant by a pronoun that stands for the writer alone', () => {
    const text = 'Jon Berg wrote this. He believes that trade fell.';
    const sentences = splitSentences(text, 0, text.length);
    const holders = findHolders({ text, sentences, authorIds: sentences.map(() => 'a1'), authors: [author(text, 'a1', 'Jon Berg')] });
    assert.equal(holders[1]!.holderId, 'a1');
  });

  it('gives one holder a sentence, and none for an empty text', () => {
    assert.deepEqual(findHolders({ text: '', sentences: [], authorIds: [], authors: [] }), []);
  });

  it('comes to an end on five million letters', () => {
    const text = `Critics say ${'that “the — argument, who (of '.repeat(170_000)}`;
    assert.equal(findHolders({ text, sentences: [{ start: 0, end: text.length }], authorIds: [null], authors: [] }).length, 1);
  });
});
