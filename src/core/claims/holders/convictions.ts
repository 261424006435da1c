/** Views told by how somebody stands to them or sees a thing: “X is convinced that P”, “X sees Y as Z”. */
import { beForms, blank, clauseFrom, copulas } from './clauses.js';
import type { Finder } from './clauses.js';
import { peopleBefore } from './human.js';
import { Mark } from './marks.js';
import { trimSpan } from './tokens.js';
import { convictions, seeingVerbs } from './word-lists.js';

/** What stands before a conviction: “remain | convinced”, “take for | granted”. */
const links = new Set([...beForms, ...copulas, 'take', 'takes', 'took', 'remain', 'feel', 'feels', 'felt', 'grew', 'grow', 'became', 'seem']);

/** “Officials are convinced that P”, “the two are in agreement that P”, “she is of the opinion that P”. */
export const fromConviction: Finder = (reading) => {
  const { tokens, isName } = reading;
  for (let i = 2; i < tokens.length - 2; i++) {
    if ((tokens[i]!.marks & Mark.Conviction) === 0 || !convictions.has(tokens[i]!.word)) continue;
    const that = tokens.slice(i + 1, i + 5).findIndex(({ word, gap }) => word === 'that' && blank.test(gap));
    if (that < 0 || (that > 0 && !/^(?:for|enough|in)$/.test(tokens[i + 1]!.word))) continue;
    let verb = i - 1;
    while (verb > 0 && i - verb < 5 && !links.has(tokens[verb]!.word) && blank.test(tokens[verb + 1]!.gap)) verb--;
    if (!links.has(tokens[verb]!.word) || tokens.slice(verb, i).some(({ word }) => /^(?:not|never|no|hardly|to)$/.test(word)) !== (tokens[i]!.word === 'doubt')) continue;
    if (/^take|^took/.test(tokens[verb]!.word) !== (tokens[i]!.word === 'granted')) continue;
    const subject = peopleBefore(tokens, verb, isName);
    if (!subject || subject.kind === 'nobody' || /^(?:if|unless|whether)$/.test(tokens[subject.first - 1]?.word ?? '') || tokens.slice(subject.last + 1, verb).some(({ word }) => /^(?:may|might|can|could|should|would|must)$/.test(word))) continue;
    const clause = clauseFrom(reading, i + that + 2);
    if (clause) return { subject, clause, after: tokens.length };
  }
  return null;
};

/** “The ministry sees the port as a leak”, “he dismissed it as the work of a few”, “she looks upon it as a duty”: what the thing is to them. The verb belongs to the clause, which would say nothing without it. */
export const fromSeeing: Finder = (reading) => {
  const { tokens, text, span, isName } = reading;
  for (let verb = 1; verb < tokens.length - 3; verb++) {
    if ((tokens[verb]!.marks & Mark.Seeing) === 0) continue;
    const { word, isCapital } = tokens[verb]!;
    const isLook = /^look(?:s|ed)?$/.test(word) && /^(?:up)?on$/.test(tokens[verb + 1]!.word);
    if (isCapital || !(seeingVerbs.has(word) || isLook) || beForms.has(tokens[verb - 1]!.word) || /^(?:him|her|it|them|our)sel(?:f|ves)$/.test(tokens[verb + 1]!.word)) continue;
    const as = tokens.findIndex((token, i) => i > verb + 1 && i < verb + 12 && token.word === 'as');
    if (as < 0 || !tokens[as + 1] || tokens.slice(verb + 1, as + 1).some(({ gap }) => /[,;:]/.test(gap)) || /^(?:as|well|if|though|soon|long|far|much|many|it|they|he|she|we|i|you|part|usual|before|ever)$/.test(tokens[as + 1]!.word) || /^(?:as|well|soon|long|far|much|many|such|same|so)$/.test(tokens[as - 1]!.word)) continue;
    const subject = peopleBefore(tokens, verb, isName);
    if (!subject || subject.kind === 'nobody') continue;
    const clause = trimSpan(text, tokens[verb]!.start, span.end);
    if (clause) return { subject, clause, after: tokens.length };
  }
  return null;
};
