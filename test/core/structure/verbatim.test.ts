import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.js';

const record = [
  'Provisional',
  'President: Ms. Roe . . . . . . . . . . (Slovenia)',
  'Members: Algeria . . . . . . . . . . Mr. Amrani',
  'The meeting was called to order at 10.05 a.m.',
  'The President: I give the floor to the representative of Algeria.',
  'Mr. Amrani (Algeria): We thank you for the briefing. The Council must act now, because silence is not neutrality.',
  'Mr. Doe (United States of America): My colleague is right about the crossings. A truce alone would not reopen them.',
  'The President: There are no more names on the list.',
].join('\n');

describe('a verbatim record', () => {
  const { authors, sentences } = analyze(record);
  const said = sentences.map(({ start, end }) => record.slice(start, end));

  it('takes the list of those present for no turn, and one chair for one speaker', () => {
    assert.deepEqual(authors.filter(({ role }) => role === 'speaker').map(({ name }) => name).sort(), ['Amrani', 'Doe', 'The President']);
  });

  it('leaves the label of a turn out of the first sentence', () => {
    for (const first of ['I give the floor to the representative of Algeria.', 'We thank you for the briefing.', 'My colleague is right about the crossings.', 'There are no more names on the list.']) assert.ok(said.includes(first), first);
  });

  it('reads an ellipsis in a speech as speech', () => {
    const text = 'Q: Will you sign?\n\nA: Well . . . we should, and we shall, once the text is clean.\n\nQ: And then?\n\nA: Then we go home and explain it.';
    assert.ok(analyze(text).sentences.length >= 4);
  });
});
