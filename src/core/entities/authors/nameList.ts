import { foldName } from '../names/fold.js';
import { degrees, rolesAfterName } from '../names/data/words.js';
import { readName } from '../names/names.js';
import type { PersonName } from '../names/names.js';

/** Names read from a list such as `Ana Roe, PhD, Ben Poe and Cy Lee`. */
export interface NameList {
  readonly names: readonly PersonName[];
  /** Offset after the last name and what belongs to it. */
  readonly end: number;
}

const separator = /\s*(?:,?\s*(?:with|WITH)\s+(?:contributions?|CONTRIBUTIONS?)\s+(?:from|by|FROM|BY)\s+|,\s*(?:and|AND|&|und|y|et)\s+|,\s*|;\s*|\s&\s|\s+(?:and|AND|with|WITH|und|UND|et|ET|y|e|en|och|og|ve|i|oraz)\s+|\s\/\s|\s+\+\s+|\s[·•|]\s|\s–\s)/y;
const degree = /\s*,?\s*\(?([A-Za-z][A-Za-z.-]{0,7})\)?(?=[\s,;)]|$)/y;
/** Marks of notes and addresses that stand right after a name: `Ana Roe1,2*`. */
const noteMarks = /(?:\d{1,2}(?:,\d{1,2})*)?[*†‡§¶¹²³⁴⁵⁶⁷⁸⁹]*(?=\s*(?:[,;&]|and\b|$))/y;
/** `Ana Roe (now) and Jo Poe (earlier)`. */
const part = /\s*\((?:now|earlier|previously|until [^)]{2,20}|from [^)]{2,20}|in \p{Lu}[^)]{1,30}|words|text|reporting)\)/uy;
const pronouns = /\s*\((?:she|he|they)\/(?:her|him|them|hers|his)[^)]{0,12}\)/iy;

/** Reads names separated by commas, semicolons, `and`, `&`, `/` from an offset. Degrees after a name are passed over. */
export function readNameList(text: string, at: number): NameList | null {
  const names: PersonName[] = [];
  let end = at;
  let next = at;
  while (names.length < 12) {
    const name = readName(text, next);
    if (!name || (names.length > 0 && (name.evidence < -0.4 || rolesAfterName.has(foldName(name.text.split(' ')[0]!))))) break;
    names.push(name);
    end = skipDegrees(text, name.end);
    if (end === name.end) {
      const glued = readName(text, end);
      if (glued && /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2))) {
        next = end;
        continue;
      }
    }
    separator.lastIndex = end;
    const between = separator.exec(text);
    if (!between) break;
    next = end + between[0].length;
  }
  return names.length > 0 ? { names, end } : null;
}

function skipDegrees(text: string, at: number): number {
  let end = at;
  for (let n = 0; n < 5; n++) {
    const added = [pronouns, noteMarks, part].map((pattern) => {
      pattern.lastIndex = end;
      return pattern.exec(text)?.[0].length ?? 0;
    }).find((length) => length > 0);
    if (added !== undefined) {
      end += added;
      continue;
    }
    degree.lastIndex = end;
    const match = degree.exec(text);
    const word = match?.[1] ?? '';
    if (!match || !degrees.has(word.toLowerCase()) || !(/[A-Z].*[A-Z.]|^(?:Ret|Esq)/.test(word))) break;
    end += match[0].length;
  }
  return end;
}
