/**
 * Distils `src/core/entities/names/data/given-names.json` from the name lists of `@faker-js/faker` and `compromise` (both MIT).
 * Deterministic: running it twice changes nothing.
 */
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { frontEncode } from '../src/core/entities/names/frontCoding.js';
import { foldName } from '../src/core/entities/names/fold.js';
import { notGivenNames } from '../src/core/entities/names/data/words.js';

const target = join(__dirname, '../src/core/entities/names/data/given-names.json');
const latinName = /^\p{Script=Latin}[\p{Script=Latin}'’-]+$/u;

function fakerNames(): string[] {
  return Object.values(allLocales).flatMap((locale) => {
    const lists = locale.person?.first_name;
    return lists ? [...(lists.generic ?? []), ...(lists.female ?? []), ...(lists.male ?? [])] : [];
  });
}

function compromiseNames(): string[] {
  const { lexicon } = (nlp.model() as { one: { lexicon: Record<string, string | readonly string[]> } }).one;
  return Object.entries(lexicon).filter(([, tags]) => [tags].flat().some((tag) => /^(?:Male|Female|First)Name$/.test(tag))).map(([word]) => word);
}

const names = new Set([...fakerNames(), ...compromiseNames()].filter((name) => latinName.test(name)).map(foldName).filter((name) => name.length > 1 && !notGivenNames.has(name)));
const sorted = [...names].sort();
writeFileSync(target, `${JSON.stringify({ generatedBy: 'scripts/buildNames.ts', names: frontEncode(sorted) })}\n`);
console.log(`${sorted.length} given names`);
