/**
 * Where a capital stands in its clause. In a list (“Riga, Oslo and Tallinn”, “neither Seoul nor Baku”) what is before and after the list decides
 * for each of its members.
 */
import type { Hit } from './lexicon.js';
import { possessiveEnd, wordAfter, wordBefore } from './neighbours.js';
import type { Neighbour } from './neighbours.js';
import type { Occurrence } from './occurrence.js';

/** Offsets are UTF-16 offsets into the text. */
export interface Frame {
  /** The list, or the capital alone. */
  readonly start: number;
  readonly end: number;
  readonly before: Neighbour;
  readonly after: Neighbour;
  /** The word before in small letters, where nothing but a quotation mark parts it from the capital; else empty. */
  readonly previous: string;
  readonly isList: boolean;
  /** Where a possessive ’s after the list ends; -1 if there is none. */
  readonly possessive: number;
}

/** Reads what is around a capital, or around the list that it is in. */
export function frameOf(occurrence: Occurrence): Frame {
  const { text, hits, index } = occurrence;
  const [first, last] = listAround(text, hits, index);
  const alone = first === last;
  const start = hits[first]!.start;
  const end = hits[last]!.end;
  let before = alone ? occurrence.before : wordBefore(text, start);
  // “neither Seoul nor Baku”, “would help only Minsk”: the word before tells what is done.
  if (before.gap === '' && /^(?:[Bb]oth|[Ee]ither|[Nn]either|[Oo]nly|[Ee]ven|just|mainly|chiefly)$/.test(before.word)) before = wordBefore(text, before.start);
  const possessive = alone ? occurrence.possessive : possessiveEnd(text, end);
  const after = alone ? occurrence.after : wordAfter(text, possessive >= 0 ? possessive : end);
  const previous = before.gap === '' || before.gap === '“' || before.gap === '"' ? before.word.toLowerCase() : '';
  return { start, end, before, after, previous, isList: !alone, possessive };
}

/** The first and the last hit of the list that a hit is in: itself, where it is in none. Commas join only up to an “and”, “or”, “nor”. */
function listAround(text: string, hits: readonly Hit[], index: number): readonly [number, number] {
  let last = index;
  let joint = jointAfter(text, hits, last);
  while (joint === 'comma') joint = jointAfter(text, hits, ++last);
  // “between Lomé and Accra, and Ghana agreed”: a comma and “and” end a list, unless commas made it.
  if (joint === 'oxford' && last === index && jointAfter(text, hits, index - 1) !== 'comma') joint = null;
  if (joint === null) {
    if (last !== index || index === 0 || !isConjunction(jointAfter(text, hits, index - 1))) return [index, index];
    last = index;
  } else {
    last++;
  }
  let first = last - 1;
  while (first > 0 && jointAfter(text, hits, first - 1) === 'comma') first--;
  // “In Kigali, Pretoria and Lusaka agreed”: the first comma parts a place from the clause.
  if (last - first > 1 && /^(?:In|At|From|Near|After|Outside)$/.test(wordBefore(text, hits[first]!.start).word) && wordAfter(text, hits[last]!.end).gap === '') {
    if (index === first) return [index, index];
    first++;
  }
  // “He spoke in Riga, and Oslo answered”: two clauses, not a list of two.
  if (last - first === 1 && jointAfter(text, hits, first) === 'oxford') return [index, index];
  return [first, last];
}

type Joint = 'comma' | 'oxford' | 'and' | null;

function isConjunction(joint: Joint): boolean {
  return joint === 'and' || joint === 'oxford';
}

const longestJoint = 44;

/** What joins a hit with the next one into a list. */
function jointAfter(text: string, hits: readonly Hit[], index: number): Joint {
  const hit = index < 0 ? undefined : hits[index];
  const next = hits[index + 1];
  if (!hit || !next || next.start - hit.end > longestJoint || !isState(hit) || !isState(next)) return null;
  const between = text.slice(hit.end, next.start);
  if (/^,\s+$/.test(between)) return 'comma';
  const conjunction = /^(,?)\s+(?:and|or|nor|&)(?:,[^,.;:!?\n]+,)?\s+(?:the\s+)?$/.exec(between);
  return conjunction ? conjunction[1] ? 'oxford' : 'and' : null;
}

function isState({ form: { kind } }: Hit): boolean {
  return kind === 'capital' || kind === 'name' || kind === 'abbreviation' || kind === 'metonym' || kind === 'organization';
}
