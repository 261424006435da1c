import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { makeGist } from '../../../src/core/claims/gist/gist.js';
import { splitSentences } from '../../../src/core/text/sentences.js';
import { inProject } from '../../../scripts/host/paths.js';
import { sharedFile } from '../../support/shared.js';

const sources = inProject('training', 'sources');

function sentencesOf(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  return splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end)).filter((sentence) => /\p{L}/u.test(sentence));
}

const bareWords = (text: string): string[] => text.replace(/[“”"«»()[\],;:!?…—–]|--| - /g, ' ').split(/\s+/).map((word) => word.replace(/^[‘'.-]+|[.'’-]+$/g, '').toLowerCase()).filter(Boolean);

/** The index in the sentence of each word of the gist, the last of the possible ones for the first words: null where one is missing or out of order. */
function placesOf(gist: readonly string[], sentence: readonly string[]): number[] | null {
  const places: number[] = [];
  let at = sentence.length - 1;
  for (let i = gist.length - 1; i >= 0; i--, at--) {
    while (at >= 0 && sentence[at] !== gist[i]) at--;
    if (at < 0) return null;
    places.unshift(at);
  }
  return places;
}

const denial = /^(?:not|no|never|cannot|nor|nobody|nothing|none|neither|hardly|\w+n['’]t)$/;

function check(sentence: string): void {
  const gist = makeGist(sentence);
  const told = `${gist} | ${sentence}`;
  assert.ok(gist.length > 0 && gist.length <= 60 && !/[\r\n]/.test(gist), told);
  assert.ok(placesOf(bareWords(gist), bareWords(sentence)) !== null, told);
  // A phrase or a side clause is no beginning, unless it is the sentence's own.
  const first = /^(?:of|that|which|and)\b/i.exec(gist)?.[0];
  if (first) assert.match(sentence, new RegExp(`(?:^|[“"(,:;—-]\\s*|\\b(?:and|but|so|yet|thus|hence|for|that|say|believe|doubt)\\s+)${first}\\b`, 'i'), told);
  // What is denied in the words kept stays denied: a word dropped from between them denies nothing, unless the place is marked or it stood aside.
  const before = sentence.split(/[,;:()[\]—–]|--/)[0]!;
  const whole = bareWords(before), kept = bareWords(gist.split('…')[0]!);
  const places = placesOf(kept.slice(0, whole.length), whole);
  if (places && kept.length <= whole.length) {
    for (let i = places[0]!; i < places.at(-1)!; i++) if (denial.test(whole[i]!) && !places.includes(i)) assert.match(before, /\bnot\b.*\bbut\b/, told);
  }
}

describe('the gists of whole texts', () => {
  for (const name of readdirSync(sources).filter((file) => file.endsWith('.txt'))) {
    it(`keep their promises in ${name}`, () => sentencesOf(`${sources}/${name}`).forEach(check));
  }

  it('keep their promises in nine long essays', function () {
    sentencesOf(sharedFile(this, 'data', 'texts', 'federalist-1-to-9.txt')).forEach(check);
  });

  it('keep their promises on sentences made of any words', () => {
    const lines = sentencesOf(`${sources}/federalist-6.txt`).join(' ').split(/\s+/);
    for (let start = 0; start + 40 < lines.length; start += 7) check(lines.slice(start, start + 5 + (start % 35)).join(' '));
  });
});
