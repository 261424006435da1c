import assert from 'node:assert/strict';
import { AnalysisIndex } from '../../../src/core/query/analysisIndex.js';
import { makeAnalysis, makeAuthor, makeCountry, makeRelation, makeSentence, spanOf } from './sample.js';

const text = 'By Lena Chad. Chad must act. It has oil. It has none.';
const index = new AnalysisIndex(makeAnalysis({
  authors: [makeAuthor('a1', 'Lena Chad', [spanOf(text, 'Lena Chad')])],
  countries: [makeCountry('TD', 'Chad', [spanOf(text, 'Chad', 12)])],
  works: [{ id: 'w1', title: 'Lena', authorId: null, date: null, mentions: [spanOf(text, 'Lena')] }],
  sections: [
    { id: 'sec1', heading: null, level: 1, start: 0, end: text.length, authorIds: [], answers: [] },
    { id: 'sec2', heading: null, level: 2, start: 14, end: 28, authorIds: [], answers: [] },
  ],
  sentences: [
    makeSentence('s1', spanOf(text, 'Chad must act.')),
    makeSentence('s2', spanOf(text, 'It has oil.'), { role: 'premise' }),
    makeSentence('s3', spanOf(text, 'It has none.')),
  ],
  relations: [makeRelation('s3', 's1', 'attack'), makeRelation('s2', 's1', 'support'), makeRelation('s3', 's1', 'reply')],
}));

describe('AnalysisIndex', () => {
  it('finds the innermost mention around an offset', () => {
    assert.equal(index.mentionAt(spanOf(text, 'Lena').start + 1)?.type, 'work');
    assert.equal(index.mentionAt(spanOf(text, 'Chad.').start)?.type, 'author');
    assert.equal(index.mentionAt(spanOf(text, 'Chad', 12).start)?.type, 'country');
    assert.equal(index.mentionAt(0), undefined);
  });

  it('finds the innermost section', () => {
    assert.equal(index.sectionAt(20)?.id, 'sec2');
    assert.equal(index.sectionAt(40)?.id, 'sec1');
  });

  it('lists what acts on a sentence in text order, each once', () => {
    assert.deepEqual(index.actingOn('s1', 'support', 'attack', 'reply').map(({ id }) => id), ['s2', 's3']);
    assert.deepEqual(index.actingOn('s1', 'concede'), []);
  });

  it('lists what a sentence acts on', () => {
    assert.deepEqual(index.actedOnBy('s3', 'attack', 'reply').map(({ id }) => id), ['s1']);
  });

  it('knows nobody by no id', () => assert.equal(index.author(null), undefined));
});
