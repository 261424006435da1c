import data from './data/given-names.json' with { type: 'json' };
import { ambiguousGivenNames } from './data/words.js';
import { frontDecode } from './frontCoding.js';

let known: ReadonlySet<string> | null = null;

/** How strongly a folded word speaks for a given name: 1 known, 0.5 known but also a common word, 0 not known. */
export function givenNameEvidence(key: string): number {
  known ??= new Set(frontDecode(data.names));
  if (ambiguousGivenNames.has(key)) return 0.5;
  if (known.has(key)) return 1;
  const hyphen = key.indexOf('-');
  return hyphen > 1 && known.has(key.slice(0, hyphen)) ? 1 : 0;
}
