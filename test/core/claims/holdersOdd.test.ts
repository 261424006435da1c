import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.js';
import { randomNumbers } from '../../support/random.js';

/** Words, marks and names that reported speech is made of, to be thrown together without grammar. */
const pieces = `and or but so the a this his their who that which if while when as in on by of to from with for according view words claim argument notion idea said says argues argued
  insists believes denied told asked warns called accuses wants describes puts reads suggest conceded Ratner Jimbo Ratner’s Jimbo’s Japan Beijing Kremlin minister critics opponents
  it he she they we I you nobody some many one Monday week yesterday today is was has been not never right wrong mistake myth would could will “ ” " " ‘ ’ , , , . ; : — – ( ) ? ! … Mr. Dr. -- 1961`.split(/\s+/);

describe('reported speech without grammar', () => {
  it('breaks nothing, whatever words follow each other', () => {
    const random = randomNumbers(20261125);
    for (let round = 0; round < 150; round++) {
      const words = Array.from({ length: 400 }, () => pieces[Math.floor(random() * pieces.length)]!);
      const text = `Ken Jimbo\n\n${words.join(' ').replaceAll(/ ([,.;:?!…”])/g, '$1')}\n\nRatner Replies\n\n${words.reverse().join(' ')}`;
      const { sentences } = analyze(text);
      for (const { start, end, clause } of sentences) assert.ok(clause === null || (start <= clause.start && clause.start < clause.end && clause.end <= end), text.slice(start, end));
    }
  });

  it('breaks nothing where a sentence begins or ends with what a report needs', () => {
    for (const first of pieces) for (const second of ['said', 'says that', '”', '” said', 'according to', ',” argues', '’s claim that']) {
      assert.ok(analyze(`${first} ${second}`).sentences.length >= 0);
      assert.ok(analyze(`“Ships ${first}” ${second} ${first}.`).sentences.length >= 0);
      assert.ok(analyze(`“We sold ${first} ships in the last year,” said`).sentences.length >= 0);
    }
  });
});
