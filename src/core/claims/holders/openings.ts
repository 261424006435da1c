/** Sentences that begin with the verb of saying: “Warned the geologist: ‘…’”. */
import { clauseFrom, tokenAt } from './clauses.js';
import type { Finder } from './clauses.js';
import { peopleBefore } from './human.js';
import { nounPhraseEndingAt } from './subject.js';
import type { Subject } from './who.js';
import { trimSpan } from './tokens.js';
import { clauseMarkers, openingVerbs, phraseOpeners, speaksUp, takenViews } from './word-lists.js';

const determiners = new Set(['the', 'a', 'an', 'one', 'another', 'his', 'her', 'its', 'their', 'our', 'my']);

/** “Warned the state geologist, Amy Trujillo, in a memorandum: ‘P’”. */
export const fromOpeningVerb: Finder = (reading) => {
  const { tokens, isName, text, quotations } = reading;
  const verb = tokens[0], next = tokens[1];
  if (!verb || !next || !verb.isCapital || !openingVerbs.has(verb.word) || !/^\s+$/.test(next.gap) || !(next.isCapital || determiners.has(next.word))) return null;
  const colon = tokens.findIndex(({ gap }, i) => i > 1 && i < 20 && gap.includes(':'));
  const quotation = quotations[0];
  const end = colon > 0 ? colon : quotation ? tokenAt(tokens, quotation.start) : -1;
  if (end < 2 || end >= tokens.length) return null;
  // Who it is ends at a comma, a preposition or a participle: “Wrote Sir Desmond Kay | in his minute …”.
  let last = 1;
  while (last + 1 < end && /^(?:\s+|\. )$/.test(tokens[last + 1]!.gap) && !clauseMarkers.has(tokens[last + 1]!.word) && !(phraseOpeners.has(tokens[last + 1]!.word) && tokens[last + 1]!.word !== 'of')) last++;
  const apposed = tokens[last + 1]?.gap.includes(',') && tokens[last + 1]!.isCapital && !next.isCapital ? last + 1 : -1;
  if (apposed > 0) {
    let to = apposed;
    while (to + 1 < end && tokens[to + 1]!.isCapital && /^(?:\s+|\. )$/.test(tokens[to + 1]!.gap)) to++;
    const name = nounPhraseEndingAt(tokens, to, isName);
    if (name?.kind === 'name' && name.first === apposed && to > apposed) return clauseOf(name);
  }
  const named = nounPhraseEndingAt(tokens, last, isName);
  return clauseOf(named?.first === 1 ? named : { kind: 'unnamed', first: 1, last });

  function clauseOf(subject: Subject): ReturnType<Finder> {
    const clause = colon > 0 ? clauseFrom(reading, colon) : quotation ? trimSpan(text, quotation.start, quotation.end) : null;
    return clause && { subject, clause, after: tokens.length };
  }
};

/** What stands with such a word before the colon: “Paris begs to | differ: P”. */
const speaking = /^(?:begs?|reasons?|reasoned|is|are|was|were)$/;

/** “The mayor put it plainly: P”, “officials take a different line: P”, “Paris begs to differ: P”, “his predecessor is unrepentant: P”. */
export const fromColon: Finder = (reading) => {
  const { tokens, isName } = reading;
  const colon = tokens.findIndex(({ gap }, i) => i > 2 && i < 24 && gap.includes(':'));
  if (colon < 0) return null;
  for (let verb = 1; verb < colon; verb++) {
    const { word } = tokens[verb]!;
    const isPut = /^puts?$/.test(word) && verb + 1 < colon && /^(?:it|the|this|things)$/.test(tokens[verb + 1]!.word);
    const isTaken = /^(?:takes?|took|draws?|drew|offer(?:s|ed)?|gives?|gave|ha(?:s|ve|d)|ma[dk]es?)$/.test(word) && takenViews.has(tokens[colon - 1]!.word) && colon - verb > 1 && colon - verb < 6;
    const isSpeaking = (speaking.test(word) || verb === colon - 1) && speaksUp.has(tokens[colon - 1]!.word) && colon - verb < 5;
    if (!isPut && !isTaken && !isSpeaking) continue;
    const subject = peopleBefore(tokens, verb, isName);
    if (!subject || subject.kind === 'nobody') continue;
    const clause = clauseFrom(reading, colon);
    if (clause) return { subject, clause, after: tokens.length };
  }
  return null;
};
