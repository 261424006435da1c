import assert from 'node:assert/strict';
import { AnalysisIndex } from '../../../src/core/query/analysisIndex.js';
import { answerTotal, selectClaims } from '../../../src/core/query/arguments.js';
import type { ClaimFilter, ClaimOrder } from '../../../src/core/query/arguments.js';
import { makeAnalysis, makeAuthor, makeCountry, makeRelation, makeSentence, spanOf } from './sample.js';

const text = 'Chad must act. Mali may follow. Nobody doubts it. Chad will not.';
const index = new AnalysisIndex(makeAnalysis({
  authors: [makeAuthor('a1', 'Ada Moss'), makeAuthor('a2', 'Ben Ruiz')],
  countries: [makeCountry('TD', 'Chad', [spanOf(text, 'Chad'), spanOf(text, 'Chad', 10)]), makeCountry('ML', 'Mali', [spanOf(text, 'Mali')])],
  sentences: [
    makeSentence('s1', spanOf(text, 'Chad must act.'), { authorId: 'a1', holderId: 'a1', scores: { claim: 0.6, premise: 0.3, none: 0.1 } }),
    makeSentence('s2', spanOf(text, 'Mali may follow.'), { authorId: 'a1', holderId: 'a2', kind: 'prediction', scores: { claim: 0.9, premise: 0.1, none: 0 } }),
    makeSentence('s3', spanOf(text, 'Nobody doubts it.'), { authorId: 'a1', role: 'premise', kind: null }),
    makeSentence('s4', spanOf(text, 'Chad will not.'), { authorId: 'a2', holderId: 'a2', kind: 'prediction', scores: { claim: 0.7, premise: 0.2, none: 0.1 } }),
  ],
  relations: [makeRelation('s3', 's1', 'support'), makeRelation('s4', 's1', 'attack')],
}));

function select(filter: ClaimFilter, order: ClaimOrder = 'place'): string[] {
  return selectClaims(index, text, filter, order).map(({ id }) => id);
}

describe('selectClaims', () => {
  it('leaves out what is no claim', () => assert.deepEqual(select({}), ['s1', 's2', 's4']));
  it('keeps what an author writes or holds', () => assert.deepEqual(select({ author: 'Ben Ruiz' }), ['s2', 's4']));
  it('keeps what names a country', () => assert.deepEqual(select({ country: 'TD' }), ['s1', 's4']));
  it('keeps nothing for a country that the text does not name', () => assert.deepEqual(select({ country: 'NE' }), []));
  it('keeps a kind', () => assert.deepEqual(select({ kind: 'prediction' }), ['s2', 's4']));
  it('keeps words in any case', () => assert.deepEqual(select({ text: 'MUST' }), ['s1']));
  it('wants all parts of a filter', () => assert.deepEqual(select({ country: 'TD', kind: 'prediction' }), ['s4']));
  it('sorts by strength', () => assert.deepEqual(select({}, 'strength'), ['s2', 's4', 's1']));
  it('sorts by answers, equals in text order', () => assert.deepEqual(select({}, 'replies'), ['s1', 's2', 's4']));
});

describe('answerTotal', () => {
  it('counts answers, not support', () => assert.equal(answerTotal(index, index.sentence('s1')!), 1));
});
