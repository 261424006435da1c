import { blank, clauseFrom, isReporting } from './clauses.js';
import type { Finder } from './clauses.js';
import { callsPeople } from './human.js';
import { Mark } from './marks.js';
import { ownerOf } from './nouns.js';
import { nounPhraseEndingAt, speakerBefore, subjectBefore } from './subject.js';
import type { Subject } from './who.js';
import { trimSpan } from './tokens.js';
import { clauseMarkers, groupNouns, phraseOpeners, sourceNouns, viewNouns } from './word-lists.js';

/** “According to the IMF, P”, “P, according to the IMF”. */
export const fromAccordingTo: Finder = (reading) => {
  const { tokens, text, span, isName } = reading;
  const at = tokens.findIndex(({ word }, i) => word === 'according' && tokens[i + 1]?.word === 'to');
  if (at < 0 || !tokens[at + 2]) return null;
  let end = at + 2;
  // “According to standard procedure | the victims are informed”.
  while (end + 1 < tokens.length && end - at < 14 && !(/^(?:the|an?)$/.test(tokens[end + 1]!.word) && !phraseOpeners.has(tokens[end]!.word) && !/^(?:and|all|both|half)$/.test(tokens[end]!.word)) && blank.test(tokens[end + 1]!.gap) && !clauseMarkers.has(tokens[end + 1]!.word)) end++;
  const isHolder = tokens.slice(at + 2, end + 1).some((token) => token.isCapital || groupNouns.has(token.word) || sourceNouns.has(token.word) || token.word === 'him' || token.word === 'her');
  if (!isHolder && !callsPeople(tokens, at + 2, end, isName)) return null;
  const pronoun = end === at + 2 && /^(?:him|her)$/.test(tokens[end]!.word);
  const name = nounPhraseEndingAt(tokens, end, isName);
  const subject: Subject = pronoun ? { kind: 'person', first: end, last: end } : { kind: name?.kind === 'name' && name.first <= at + 3 ? 'name' : 'unnamed', first: at + 2, last: end };
  const after = tokens[end + 1];
  const clause = at <= 2 && after ? clauseFrom(reading, end + 1) : trimSpan(text, span.start, tokens[at]!.start);
  return { subject, clause, after: tokens.length };
};

/** “In Ratner’s view, P”, “in the opinion of most experts, P”, “P, in her view”. */
export const fromView: Finder = (reading) => {
  const { tokens, text, span, isName } = reading;
  for (let i = 1; i < tokens.length; i++) {
    if ((tokens[i]!.marks & Mark.ViewNoun) === 0 || !viewNouns.has(tokens[i]!.word)) continue;
    const opener = tokens.slice(Math.max(0, i - 7), i).findLastIndex(({ word }) => word === 'in' || word === 'to' || word === 'by' || word === 'on');
    if (opener < 0 || (tokens[i]!.word === 'words' && tokens[Math.max(0, i - 7) + opener]!.gap.includes(',')) || (tokens[i]!.word === 'view' && tokens[i - 1]!.word === 'in')) continue;
    const first = Math.max(0, i - 7) + opener;
    let subject = ownerOf(tokens, i, isName, first + 1) ?? (tokens[first + 1]!.word === 'its' && /^(?:view|opinion|telling|account|reading|words|judgment|judgement)$/.test(tokens[i]!.word) ? { kind: 'group', first: first + 1, last: first + 1 } : null);
    let last = i;
    if (!subject && tokens[i + 1]?.word === 'of') {
      last = i + 1;
      while (last + 1 < tokens.length && last - i < 9 && blank.test(tokens[last + 1]!.gap) && !clauseMarkers.has(tokens[last + 1]!.word)) last++;
      subject = nounPhraseEndingAt(tokens, last, isName);
      if (last > i + 1 && (!subject || subject.first <= i + 1)) subject = { kind: 'unnamed', first: i + 2, last };
    } else if (subject && subject.first <= first) subject = null;
    if (!subject) continue;
    const next = tokens[last + 1];
    const clause = first <= 2 && !(first > 0 && tokens[first]!.gap.includes(',')) && next?.gap.includes(',') ? clauseFrom(reading, last + 1) : first > 0 && tokens[first]!.gap.includes(',') && text[span.end - 1] !== ':' ? trimSpan(text, span.start, next?.gap.includes(',') ? span.end : tokens[first]!.start) : null;
    if (clause) return { subject, clause, after: tokens.length };
  }
  return null;
};

/** “As Ratner argues, P”, “P, as Ratner puts it”. */
export const fromAs: Finder = (reading) => {
  const { tokens, text, span, isName } = reading;
  for (let i = 0; i + 2 < tokens.length; i++) {
    if ((tokens[i]!.marks & Mark.As) === 0 || tokens[i]!.word !== 'as' || (i > 1 && !tokens[i]!.gap.includes(','))) continue;
    for (let verb = i + 2; verb < Math.min(tokens.length, i + 10); verb++) {
      if ((!isReporting(tokens, verb) && !/^puts?$/.test(tokens[verb]!.word)) || /^(?:know|see|hope|feel|recall)/.test(tokens[verb]!.word)) continue;
      const subject = subjectBefore(tokens, verb, isName) ?? speakerBefore(tokens, verb);
      if (!subject || subject.first <= i) continue;
      let end = verb + 1;
      while (end < tokens.length && !tokens[end]!.gap.includes(',') && end - verb < 8) end++;
      if (i <= 1 && tokens[end]?.gap.includes(',')) return { subject, clause: clauseFrom(reading, end), after: tokens.length };
      if (i > 1) return { subject, clause: trimSpan(text, span.start, tokens[end] ? span.end : tokens[i]!.start), after: tokens.length };
    }
  }
  return null;
};
