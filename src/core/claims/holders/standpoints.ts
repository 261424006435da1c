/** From whose side a thing is seen: “to an economist, P”, “seen from Beijing, P”, “if the colonel is to be believed, P”. */
import { blank, clauseFrom } from './clauses.js';
import type { Finder } from './clauses.js';
import { callsPeople } from './human.js';
import { nounPhraseEndingAt } from './subject.js';
import type { Subject } from './who.js';
import { clauseMarkers, firstPersons, sentenceStarters } from './word-lists.js';

const beginsPhrase = new Set(['the', 'a', 'an', 'my', 'his', 'her', 'our', 'their', 'most', 'many', 'those', 'every', 'all', 'some', 'any', 'other', 'certain']);
const longestBeholder = 12;

/** “To an economist, a queue is a market”: how a matter looks to somebody. */
export const fromBeholder: Finder = (reading) => {
  const { tokens, isName } = reading;
  const to = tokens[0]?.word === 'to' ? 0 : tokens[1]?.word === 'to' && sentenceStarters.has(tokens[0]!.word) ? 1 : -1;
  const head = tokens[to + 1];
  if (to < 0 || !head || !(head.isCapital || beginsPhrase.has(head.word) || callsPeople(tokens, to + 1, to + 1, isName))) return null;
  const comma = tokens.findIndex(({ gap }, i) => i > to + 1 && i <= to + longestBeholder && gap.includes(','));
  if (comma < 0 || !callsPeople(tokens, to + 1, comma - 1, isName)) return null;
  // A relative clause between commas belongs to whom it describes: “To my sister, who has one, it is …”.
  const relative = /^(?:who|whose|whom)$/.test(tokens[comma]!.word);
  const first = relative ? tokens.findIndex(({ gap }, i) => i > comma && gap.includes(',')) : comma;
  if (first < 0) return null;
  const verb = tokens.findIndex(({ word }, i) => i > first && i < first + 9 && clauseMarkers.has(word));
  if ((verb < 0 && !/^(?:it|this|that|they)$/.test(tokens[first]!.word)) || firstPersons.has(tokens[first]!.word)) return null;
  const named = nounPhraseEndingAt(tokens, comma - 1, isName);
  const subject: Subject = named?.first === to + 1 ? named : { kind: 'unnamed', first: to + 1, last: comma - 1 };
  const clause = clauseFrom(reading, first);
  return clause && { subject, clause, after: tokens.length };
};

/** “Per the ministry, P”, “seen from Beijing, P”, “as far as the mayor is concerned, P”, “if the colonel is to be believed, P”. */
export const fromStandpoint: Finder = (reading) => {
  const { tokens, isName } = reading;
  const words = tokens.slice(0, 3).map(({ word }) => word);
  const opening = words[0] === 'per' ? 1 : /^(?:seen|viewed)$/.test(words[0] ?? '') && words[1] === 'from' ? 2 : words[0] === 'as' && words[1] === 'far' ? 3 : words[0] === 'if' ? 1 : -1;
  if (opening < 0 || tokens.length < opening + 3) return null;
  const comma = tokens.findIndex(({ gap }, i) => i > opening && i < opening + 14 && gap.includes(','));
  if (comma < 0) return null;
  let last = comma - 1;
  if (words[0] === 'as' || words[0] === 'if') {
    const tail = tokens.slice(0, comma).map(({ word }) => word).join(' ');
    const end = words[0] === 'as' ? / (?:is|are|was|were) concerned$/.exec(tail) : / (?:is|are|was|were) to be believed$/.exec(tail);
    if (!end) return null;
    last = comma - 1 - end[0].trim().split(' ').length;
  }
  if (last < opening || tokens.slice(opening, last + 1).some(({ gap }, i) => i > 0 && !blank.test(gap) && gap !== '. ')) return null;
  const named = nounPhraseEndingAt(tokens, last, isName);
  if (named?.kind === 'self' || named?.kind === 'nobody') return null;
  if (!named && !callsPeople(tokens, opening, last, isName)) return null;
  const clause = clauseFrom(reading, comma);
  return clause && { subject: named?.first === opening ? named : { kind: 'unnamed', first: opening, last }, clause, after: tokens.length };
};
