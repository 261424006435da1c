import type { Span } from '../../analysis.js';
import { blank, isReporting, tokenAt } from './clauses.js';
import type { Attribution, Finder, Reading } from './clauses.js';
import { Mark } from './marks.js';
import { peopleBefore } from './human.js';
import { speakerEndingAt } from './phrases.js';
import { nounPhraseEndingAt, speakerBefore, subjectBefore } from './subject.js';
import { trimSpan } from './tokens.js';
import type { Token } from './tokens.js';
import { namingVerbs, phraseOpeners } from './word-lists.js';

/** Words in quotation marks with their speaker before, after or between. */
export const fromQuotation: Finder = (reading) => {
  const { tokens, isName } = reading;
  if (reading.quotations.length === 0) return null;
  const quotations = reading.quotations.filter((quotation) => !isTitle(tokens, quotation));
  const longest = quotations.reduce<Span | null>((best, one) => (best && best.end - best.start >= one.end - one.start ? best : one), null);
  const outside = (offset: number): boolean => quotations.every(({ start, end }) => offset < start || offset >= end);
  for (const quotation of quotations) {
    const firstInside = tokenAt(tokens, quotation.start);
    const firstAfter = tokenAt(tokens, quotation.end);
    if (!longest || tokenAt(tokens, longest.end) - tokenAt(tokens, longest.start) < 3) continue;
    const clause = trimSpan(reading.text, longest.start, longest.end);
    for (let verb = Math.max(0, firstInside - 6); verb < Math.min(tokens.length, firstAfter + 8); verb++) {
      const token = tokens[verb]!;
      if (!(isReporting(tokens, verb) || /^(?:puts?|reads?|ran|runs)$/.test(token.word)) || !outside(token.start)) continue;
      if (verb >= firstAfter && !/["”»]/.test(tokens[firstAfter]!.gap)) break;
      const subject = subjectBefore(tokens, verb, isName) ?? speakerBefore(tokens, verb);
      if (subject && outside(tokens[subject.first]!.start)) return { subject, clause, after: verb > firstAfter ? verb : firstAfter };
      if (verb === firstAfter) {
        // “…,” said the minister.
        let last = verb + 1;
        while (last + 1 < tokens.length && last - verb < 7 && !isOwnMatter(tokens, last + 1) && (blank.test(tokens[last + 1]!.gap) || (/^\. $/.test(tokens[last + 1]!.gap) && tokens[last]!.text.length < 3)) && outside(tokens[last + 1]!.start)) last++;
        for (; last > verb; last--) {
          const speaker = nounPhraseEndingAt(tokens, last, isName) ?? speakerEndingAt(tokens, last, verb + 1);
          if (speaker?.first === verb + 1) return { subject: speaker, clause, after: tokens.length };
        }
      }
    }
  }
  return null;
};

/** “Pitt | of his role”: what is spoken of, not who speaks. */
function isOwnMatter(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.word === 'of' && /^(?:his|her|its|their)$/.test(tokens[at + 1]?.word ?? '');
}

const smallInTitles: ReadonlySet<string> = new Set(['a', 'an', 'and', 'as', 'at', 'but', 'by', 'for', 'from', 'in', 'into', 'nor', 'of', 'on', 'or', 'over', 'the', 'to', 'with', 'without', 'vs']);

/** “A Ceiling of Our Own”: the title of a work, which nobody claims. All its words but the smallest begin with capitals. */
function isTitle(tokens: readonly Token[], { start, end }: Span): boolean {
  let capitals = 0;
  for (let i = tokenAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) {
    const { isCapital, word } = tokens[i]!;
    if (isCapital) capitals++;
    else if (!smallInTitles.has(word)) return false;
  }
  return capitals > 1;
}

/** “what Ratner calls ‘the core four’”: the words are theirs. */
export const fromNaming: Finder = (reading) => {
  const { tokens, quotations, isName, text } = reading;
  for (let verb = 1; verb < tokens.length - 1; verb++) {
    if ((tokens[verb]!.marks & Mark.Naming) === 0 || !namingVerbs.has(tokens[verb]!.word)) continue;
    const what = tokens.slice(Math.max(0, verb - 7), verb).findLastIndex(({ word }) => word === 'what');
    if (what < 0) {
      const named = namedAs(reading, verb);
      if (named) return named;
      continue;
    }
    const quotation = quotations.find(({ start }) => start >= tokens[verb]!.end && start - tokens[verb]!.end < 12) ?? singleQuotation(text, tokens[verb]!.end);
    const subject = quotation && (subjectBefore(tokens, verb, isName) ?? speakerBefore(tokens, verb));
    if (subject) return { subject, clause: trimSpan(text, quotation.start, quotation.end), after: tokens.length };
  }
  return null;
};

const singleQuoted = /^(?: (?:a|an|the))? [‘']([^‘’'\n]{2,80})[’']/;

function singleQuotation(text: string, from: number): Span | null {
  const match = singleQuoted.exec(text.slice(from, from + 100));
  return match ? { start: from + match[0].length - 1 - match[1]!.length, end: from + match[0].length - 1 } : null;
}

const thing = /^(?:it|them|him|her|this|that|the|his|their|its|our|these|those)$/;

/** Whether what is called something is followed by what it is called: “call the rules | a sentence of death”; not “called a meeting”. */
function calledThing(tokens: readonly Token[], verb: number): boolean {
  if (!thing.test(tokens[verb + 1]!.word) && !tokens[verb + 1]!.isCapital) return false;
  for (let i = verb + 2; i < Math.min(tokens.length - 1, verb + 8); i++) {
    if (!blank.test(tokens[i]!.gap)) return false;
    if (/^an?$/.test(tokens[i]!.word)) return !phraseOpeners.has(tokens[i - 1]!.word);
  }
  return false;
}

/** “Sol has called the deal ‘a monument to fatigue’”, “Brandt describes the corridor as a lifeline”: the thing with its name is what they hold. */
function namedAs({ tokens, quotations, isName, text, span }: Reading, verb: number): Attribution | null {
  if (tokens[verb]!.isCapital || /^(?:been|was|were|is|are|being)$/.test(tokens[verb - 1]!.word) || /^(?:names?|labels?|terms?|styles?)$/.test(tokens[verb]!.word)) return null;
  const subject = peopleBefore(tokens, verb, isName) ?? (verb === 1 && tokens[1]!.word.endsWith('s') ? speakerBefore(tokens, verb) : null);
  if (!subject || (subject.kind === 'name' && tokens[subject.last]!.isPossessive)) return null;
  const quotation = quotations.find(({ start }) => start >= tokens[verb]!.end);
  const from = tokens[verb + 1]!.start;
  if (quotation && quotation.start - tokens[verb]!.end < 60 && !/[,;]/.test(text.slice(tokens[verb]!.end, quotation.start))) return { subject, clause: trimSpan(text, from, quotation.end + 1), after: tokens.length };
  if (/^call(?:s|ed)?$/.test(tokens[verb]!.word)) return calledThing(tokens, verb) ? { subject, clause: trimSpan(text, tokens[verb]!.start, span.end), after: tokens.length } : null;
  if (!/^(?:describe[sd]?|characteri[sz]e[sd]?)$/.test(tokens[verb]!.word)) return null;
  const as = tokens.findIndex(({ word }, i) => word === 'as' && i > verb + 1 && i < verb + 9);
  return as < 0 ? null : { subject, clause: trimSpan(text, from, span.end), after: tokens.length };
}
