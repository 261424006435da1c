import assert from 'node:assert/strict';
import type { Analysis, Sentence, Span } from '../../../src/core/analysis.js';
import { analyze } from '../../../src/core/analyze.js';
import { makeAnchor } from '../../../src/core/corrections/anchor.js';
import type { Anchor } from '../../../src/core/corrections/anchor.js';
import { CodePoints } from '../../../src/core/corrections/codePoints.js';
import type { Correction } from '../../../src/core/corrections/correction.js';

const text = `A Bridge to Nowhere

By Ada Lind

Norway and Sweden should build the bridge together. It would cost less than two ferries. The bridge was first drawn in 1961. Critics say that Norway cannot pay.

Sweden must decide before the summer. Georgia Holm wrote to the council in May.
`;

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

function on(words: string): Anchor {
  return makeAnchor(text, spanOf(words), new CodePoints(text));
}

function sentenceIn(analysis: Analysis, words: string): Sentence {
  const { start } = spanOf(words);
  return analysis.sentences.find((sentence) => sentence.start === start)!;
}

const build = 'Norway and Sweden should build the bridge together.';
const critics = 'Critics say that Norway cannot pay.';
const drawn = 'The bridge was first drawn in 1961.';
const corrected = (...corrections: Correction[]): Analysis => analyze(text, { corrections });

describe('corrections in the analysis', () => {
  const plain = analyze(text);

  it('change nothing where there are none', () => {
    assert.deepEqual(corrected(), plain);
  });

  it('make a sentence a claim, with a kind and a gist', () => {
    assert.notEqual(sentenceIn(plain, drawn).role, 'claim');
    const sentence = sentenceIn(corrected({ type: 'role', target: on(drawn), role: 'claim' }), drawn);
    assert.deepEqual([sentence.role, sentence.scores, sentence.corrected, sentence.because], ['claim', { claim: 1, premise: 0, none: 0 }, true, ['corrected:claim']]);
    assert.ok(sentence.kind);
    assert.ok(sentence.gist);
  });

  it('make a sentence no argument, and no relation starts or ends there', () => {
    const before = sentenceIn(plain, critics);
    assert.equal(before.role, 'claim');
    assert.ok(plain.relations.some(({ to }) => to === before.id));
    const analysis = corrected({ type: 'role', target: on(critics), role: 'none' });
    const sentence = sentenceIn(analysis, critics);
    assert.deepEqual([sentence.role, sentence.kind, sentence.gist, sentence.scores.none], ['none', null, '', 1]);
    assert.equal(analysis.relations.some(({ from, to }) => from === sentence.id || to === sentence.id), false);
  });

  it('give a kind, and with it the role', () => {
    const sentence = sentenceIn(corrected({ type: 'kind', target: on(drawn), kind: 'value' }), drawn);
    assert.deepEqual([sentence.role, sentence.kind], ['claim', 'value']);
  });

  it('give a holder by name, known or not, or the writer', () => {
    const ada = plain.authors.find(({ name }) => name === 'Ada Lind')!;
    assert.equal(sentenceIn(corrected({ type: 'holder', target: on(build), holder: 'The Council' }), build).holderName, 'The Council');
    const known = sentenceIn(corrected({ type: 'holder', target: on(build), holder: 'Ada Lind' }), build);
    assert.deepEqual([known.holderId, known.holderName, known.corrected], [ada.id, null, true]);
    const own = sentenceIn(corrected({ type: 'holder', target: on(critics), holder: null }), critics);
    assert.deepEqual([own.holderId, own.holderName], [own.authorId, null]);
  });

  it('add a relation and strike it', () => {
    const summer = 'Sweden must decide before the summer.';
    const drawnOne: Correction = { type: 'relation', target: on(summer), to: on(build), relation: 'attack', holds: true };
    const analysis = corrected(drawnOne);
    const isIt = (one: Analysis['relations'][number]): boolean => one.from === sentenceIn(plain, summer).id && one.to === sentenceIn(plain, build).id && one.type === 'attack';
    assert.equal(plain.relations.some(isIt), false);
    assert.deepEqual(analysis.relations.filter(isIt).map(({ score, corrected: byHand }) => [score, byHand]), [[1, true]]);
    assert.equal(corrected(drawnOne, { ...drawnOne, holds: false }).relations.some(isIt), false);
  });

  it('take out a country here, or everywhere', () => {
    const mentions = (analysis: Analysis, code: string): number => analysis.countries.find((country) => country.code === code)?.mentions.length ?? 0;
    assert.equal(mentions(plain, 'NO'), 2);
    assert.equal(mentions(corrected({ type: 'country', target: on('Norway'), id: 'NO', holds: false, reach: 'here' }), 'NO'), 1);
    const everywhere = corrected({ type: 'country', target: on('Norway'), id: 'NO', holds: false, reach: 'everywhere' });
    assert.equal(everywhere.countries.some(({ code }) => code === 'NO'), false);
    assert.equal(mentions(everywhere, 'SE'), mentions(plain, 'SE'));
  });

  it('add a country where words name one', () => {
    const analysis = corrected({ type: 'country', target: on('council'), id: 'DK', holds: true, reach: 'here' });
    const denmark = analysis.countries.find(({ code }) => code === 'DK');
    assert.deepEqual([denmark?.name, denmark?.corrected, denmark?.mentions], ['Denmark', true, [{ ...spanOf('council'), kind: 'name', corrected: true }]]);
  });

  it('add a country in place of what the words were taken for, everywhere, under the name that the reader gave it', () => {
    const gazetteer = { rename: { DK: 'The Danes' } };
    const analysis = analyze(text, { gazetteer, corrections: [{ type: 'country', target: on('Norway'), id: 'DK', holds: true, reach: 'everywhere' }] });
    assert.equal(analysis.countries.some(({ code }) => code === 'NO'), false);
    const denmark = analysis.countries.find(({ code }) => code === 'DK');
    assert.deepEqual([denmark?.name, denmark?.mentions.map(({ start, end }) => text.slice(start, end))], ['The Danes', ['Norway', 'Norway']]);
  });

  it('mark what they changed, and nothing else', () => {
    const analysis = corrected({ type: 'country', target: on('Norway'), id: 'NO', holds: false, reach: 'here' });
    assert.deepEqual(analysis.countries.map(({ code, corrected: byHand }) => [code, byHand]), [['NO', true], ['SE', undefined]]);
    assert.ok(analysis.countries.every(({ mentions }) => mentions.every((mention) => mention.corrected === undefined)));
    const named = corrected({ type: 'author', target: on('Georgia Holm'), name: 'Georgia Holm', holds: true });
    assert.deepEqual(named.authors.filter((author) => author.corrected).map(({ name }) => name), ['Georgia Holm']);
  });

  it('take out an author with what hangs on them', () => {
    const analysis = corrected({ type: 'author', target: on('Ada Lind'), name: 'Ada Lind', holds: false });
    assert.equal(analysis.authors.some(({ name }) => name === 'Ada Lind'), false);
    assert.equal(sentenceIn(analysis, build).authorId, null);
  });

  it('add an author, who then writes the part around the name', () => {
    const analysis = corrected(
      { type: 'author', target: on('Ada Lind'), name: 'Ada Lind', holds: false },
      { type: 'author', target: on('Georgia Holm'), name: 'Georgia Holm', holds: true },
    );
    const holm = analysis.authors.find(({ name }) => name === 'Georgia Holm')!;
    assert.equal(holm.role, 'author');
    assert.deepEqual(holm.mentions[0], spanOf('Georgia Holm'));
    assert.equal(sentenceIn(analysis, build).authorId, holm.id);
  });

  it('have no effect once their words are gone', () => {
    const gone: Correction = { type: 'role', target: { exact: 'Bananas are cheap this year, and always will be.', prefix: '', suffix: '', position: { start: 40, end: 60 } }, role: 'claim' };
    assert.deepEqual(corrected(gone), plain);
  });
});
