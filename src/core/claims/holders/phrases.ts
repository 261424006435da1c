import type { Subject } from './who.js';
import type { Token } from './tokens.js';
import { clauseMarkers, firstPersons, nobodyWords, phraseOpeners, sentenceStarters, subordinators, unspeakingSubjects } from './word-lists.js';

const plainGap = /^[ \t\r\n ]{1,4}$/;
const longestPhrase = 14;
const determiners = new Set(['the', 'a', 'an', 'one', 'another', 'some', 'many', 'most', 'several', 'all', 'both', 'every', 'each', 'any', 'other', 'others', 'those', 'these', 'this', 'that', 'his', 'her', 'its', 'their', 'my', 'our', 'your', 'no', 'few', 'neither', 'anyone', 'everyone', 'everybody', 'someone', 'somebody', 'people']);
const relatives = new Set(['who', 'whose', 'which', 'that', 'whom']);
const pronouns = new Set(['he', 'she', 'they', 'we', 'i', 'you', 'it']);
const unfinished = new Set(['more', 'most', 'such', 'two', 'three', 'four', 'other', 'any', 'several', 'many', 'new', 'own', 'same', 'no']);
const weekdays = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'week', 'month', 'year']);
const trailing = new Set([...weekdays, 'today', 'tomorrow', 'yesterday', 'tonight', 'morning', 'evening', 'alike', 'here', 'there', 'now']);
const joints = new Set(['and', 'or', 'but', 'so', 'yet', 'nor']);

/**
 * Whoever stands before a verb of saying, by grammar alone: “the treaty”, “one school of thought”, “the people who wrote the bill”.
 * Only for verbs that nothing but a speaker or a writing can be the subject of.
 * @param end the token before the verb, over its auxiliaries; beyond either end of the tokens there is nobody. @param from the phrase begins no earlier than this token.
 */
export function speakerEndingAt(tokens: readonly Token[], end: number, from = 0): Subject | null {
  if (end < from || end >= tokens.length || joints.has(tokens[end]!.word)) return null;
  let last = end;
  let first = last;
  while (first > from && last - first < longestPhrase && plainGap.test(tokens[first]!.gap) && !subordinators.has(tokens[first - 1]!.word)) first--;
  first = afterClause(tokens, first, last);
  first = afterOpening(tokens, first, last);
  if (first < 0 || first > last || phraseOpeners.has(tokens[last]!.word) || (determiners.has(tokens[last]!.word) && first < last)) return null;
  while (last > first && trailing.has(tokens[last]!.word)) last -= /^(?:on|in|last|this|next)$/.test(tokens[last - 1]!.word) && weekdays.has(tokens[last]!.word) ? 2 : 1;
  if (last < first) return null;
  const head = tokens[first]!;
  if (pronouns.has(head.word) || tokens.slice(first, last).some(({ word }) => word === 'you') || (first < last && unfinished.has(tokens[last]!.word))) return null;
  if (nobodyWords.has(head.word)) return { kind: 'nobody', first, last };
  if (unspeakingSubjects.has(tokens[last]!.word) || unspeakingSubjects.has(headOf(tokens, first, last)) || firstPersons.has(tokens[last]!.word)) return null;
  if (first === last) {
    if (!head.isCapital && !/[a-z]{3}s$/.test(head.word)) return determiners.has(head.word) && !/^(?:the|an?|this|that|its?|my|our|your|his|her|their|every|each|no)$/.test(head.word) ? { kind: 'unnamed', first, last } : null;
    return sentenceStarters.has(head.word) ? null : { kind: head.isCapital && !/[a-z]s$/.test(head.word) ? 'name' : 'unnamed', first, last };
  }
  if (unspeakingSubjects.has(head.word) && first + 1 > last) return null;
  const isPhrase = determiners.has(head.word) || head.isCapital || head.isPossessive || /[a-z]{3}s$/.test(headOf(tokens, first, last));
  return isPhrase && !phraseOpeners.has(head.word) ? { kind: 'unnamed', first, last } : null;
}

/** The noun that a phrase is about: “the events” of “the events in Hungary”. */
function headOf(tokens: readonly Token[], first: number, last: number): string {
  for (let i = first + 1; i <= last; i++) if (phraseOpeners.has(tokens[i]!.word) || relatives.has(tokens[i]!.word)) return tokens[i - 1]!.word;
  return tokens[last]!.word;
}

/** Where two clauses are joined (“it rained and the union said”), the beginning of the later one. */
function afterClause(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i > first; i--) {
    if (!joints.has(tokens[i]!.word)) continue;
    for (let k = first; k < i; k++) if (clauseMarkers.has(tokens[k]!.word) || (/[a-z]{3}ed$/.test(tokens[k]!.word) && k > first)) return i + 1;
  }
  return first;
}

/** Over connectives and a phrase that says when or where: “But in 1961 | the commission”. A phrase with a verb of its own is no name for anybody; -1. */
function afterOpening(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last && (joints.has(tokens[at]!.word) || (tokens[at]!.word.endsWith('ly') && tokens[at]!.word.length > 4) || openingAdverbs.has(tokens[at]!.word))) at++;
  if (phraseOpeners.has(tokens[at]!.word)) {
    let next = at + 1;
    while (next <= last && !((determiners.has(tokens[next]!.word) || tokens[next]!.isCapital) && !phraseOpeners.has(tokens[next - 1]!.word) && !determiners.has(tokens[next - 1]!.word) && !tokens[next - 1]!.isCapital)) next++;
    if (next > last) return -1;
    at = next;
  }
  for (let i = at + 1; i <= last; i++) {
    if (relatives.has(tokens[i]!.word)) return at;
    if (clauseMarkers.has(tokens[i]!.word) && tokens[i]!.word !== 'will' && tokens[i]!.word !== 'need') return i < last ? -1 : at;
  }
  return at;
}

const openingAdverbs = new Set(['then', 'today', 'now', 'yesterday', 'here', 'also', 'again', 'once', 'still', 'even', 'only', 'just', 'perhaps', 'indeed', 'thus', 'therefore', 'however', 'meanwhile', 'there', 'are', 'is', 'were', 'was']);
