/** What somebody lays to another's charge, compares it with or takes it for: “X blames Y for Z”, “X considers Y a Z”. */
import { beForms, blank } from './clauses.js';
import type { Finder } from './clauses.js';
import { peopleBefore } from './human.js';
import { Mark } from './marks.js';
import { trimSpan } from './tokens.js';
import type { Token } from './tokens.js';
import { ascribingVerbs, deemingVerbs, phraseOpeners } from './word-lists.js';

const determiner = /^(?:it|them|him|her|me|us|this|the|his|their|its|our|my|your|these|those|every|any|a|an)$/;
const longestObject = 12;

/** “Farmers blame the floods for the dearth”, “she likens the rules to a fence”, “the agency considers my field a marsh”. The verb belongs to the clause, which would say nothing without it. */
export const fromAscribing: Finder = (reading) => {
  const { tokens, text, span, isName } = reading;
  for (let verb = 1; verb < tokens.length - 2; verb++) {
    const { marks, word, isCapital } = tokens[verb]!;
    if ((marks & Mark.Ascribing) === 0 || isCapital || beForms.has(tokens[verb - 1]!.word) || tokens[verb - 1]!.word === 'to' || !blank.test(tokens[verb + 1]!.gap)) continue;
    const link = ascribingVerbs.get(word);
    if (!(link ? linksWithin(tokens, verb, link) : deemingVerbs.has(word) && deemsOne(tokens, verb))) continue;
    const subject = peopleBefore(tokens, verb, isName);
    if (!subject || subject.kind === 'nobody') continue;
    const clause = trimSpan(text, tokens[verb]!.start, span.end);
    if (clause) return { subject, clause, after: tokens.length };
  }
  return null;
};

/** Whether the object ends in the word that says what is laid to it. */
function linksWithin(tokens: readonly Token[], verb: number, link: RegExp): boolean {
  for (let i = verb + 2; i < Math.min(tokens.length - 1, verb + longestObject) && !/[;:,…]/.test(tokens[i]!.gap) && tokens[i]!.word !== 'who'; i++) if (link.test(tokens[i]!.word)) return true;
  return false;
}

/** Whether a thing is followed by what it is taken for: “it | a marsh”, “the deck | to be unsafe”. */
function deemsOne(tokens: readonly Token[], verb: number): boolean {
  if (!determiner.test(tokens[verb + 1]!.word) && !tokens[verb + 1]!.isCapital) return false;
  for (let i = verb + 2; i < Math.min(tokens.length - 1, verb + 8) && blank.test(tokens[i]!.gap); i++) {
    // “Believe Ranger filmed it with a camera” deems him nothing.
    if (/^an?$/.test(tokens[i]!.word)) return (i === verb + 2 || /^(?:consider|deem|pronounce)/.test(tokens[verb]!.word)) && !phraseOpeners.has(tokens[i - 1]!.word) && tokens[i - 1]!.word !== 'as';
    if (tokens[i]!.word === 'to' && tokens[i + 1]!.word === 'be') return true;
    if (/^(?:is|are|was|were|will|would|that|which|who|and|has|have|had)$/.test(tokens[i]!.word)) return false;
  }
  return false;
}
