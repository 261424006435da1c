import type { Span } from '../analysis.js';
import { nounPhraseEndingAt, possessor, subjectBefore } from './holders-subject.js';
import type { IsName, Subject } from './holders-subject.js';
import { trimSpan } from './holders-tokens.js';
import type { Token } from './holders-tokens.js';
import { bareClauseVerbs, callVerbs, claimNouns, clauseMarkers, demandVerbs, groupNouns, namingVerbs, opposingAdjectives, opposingVerbs, concedingAdjectives, passiveParticiples, quantifiers, reportVerbs, viewNouns, workNouns } from './holders-words.js';

/** A sentence as the finders of attributions read it. */
export interface Reading {
  readonly text: string;
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Span[];
  readonly isName: IsName;
}

/** Somebody's words or view within a sentence. */
export interface Attribution {
  /** Null where the text names nobody: “it is argued that”. */
  readonly subject: Subject | null;
  /** How the text says that somebody unnamed holds it: “it is argued”. */
  readonly nobody?: string;
  /** What they hold; null where only the holding is told (“his argument overlooks …”). */
  readonly clause: Span | null;
  /** The token after which the writer may judge it. */
  readonly after: number;
}

export type Finder = (reading: Reading) => Attribution | null;

const blank = /^\s+$/;
const dash = /[—–]| - |--/;
const turningWords = new Set(['but', 'yet', 'although', 'though', 'while', 'whereas', 'however']);
const fillers = new Set(['in', 'on', 'at', 'to', 'before', 'during', 'last', 'yesterday', 'this', 'earlier', 'today', 'for', 'out', 'us', 'me', 'him', 'them', 'reporters', 'back']);
const copulas = new Set(['is', 'are', 'was', 'were', 'remains', 'seems', 'appears', 'sounds']);
const verdictVerbs = new Set(['rests', 'deserves', 'reflects', 'assumes', 'makes', 'seems', 'strikes', 'cannot', 'does', 'has', 'would', 'may', 'raises', 'leaves', 'ignores', 'finds', 'holds', 'stands']);

/** Where a clause that begins at token `first` ends: before the writer turns against it, at a dash or a semicolon, else with the sentence. */
function clauseFrom({ text, span, tokens }: Reading, first: number, isClosed: (token: Token, index: number) => boolean = () => false): Attribution['clause'] {
  const start = tokens[first]?.start;
  if (start === undefined) return null;
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.gap.includes(';') || (token.gap.includes(',') && turningWords.has(token.word)) || isClosed(token, i)) return trimSpan(text, start, token.start - token.gap.length);
  }
  return trimSpan(text, start, span.end);
}

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"]);

/** Whether a token is a reporting verb in its active form: no name that looks like one (“the United States”), no passive (“will be recommended”). */
function isReporting(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!reportVerbs.has(token.word) || (token.isCapital && at > 0)) return false;
  let before = at - 1;
  while (before >= 0 && tokens[before]!.word.endsWith('ly')) before--;
  return !beForms.has(tokens[before]?.word ?? '');
}

const determiners = new Set(['some', 'the', 'a', 'an', 'this', 'that', 'these', 'those', 'our', 'their', 'his', 'her', 'its', 'all', 'any', 'which', 'whom']);

/** Whether “to” at a token begins what is aimed at, and not a mere direction: “to base troops abroad”, not “to the congress”. */
function opensAim(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && !next.isCapital && !determiners.has(next.word);
}

function tokenAt(tokens: readonly Token[], offset: number): number {
  const index = tokens.findIndex((token) => token.start >= offset);
  return index < 0 ? tokens.length : index;
}

/** Whether the writer's own verdict on what stands before begins at a token: “… overlooks”, “… is wrong”. */
function isVerdict(tokens: readonly Token[], at: number, first: number): boolean {
  const { word } = tokens[at]!;
  if (opposingVerbs.has(word) && tokens[at - 1]?.word !== 'to' && at > first + 1) return true;
  if (!copulas.has(word)) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
    if (opposingAdjectives.has(tokens[i]!.word) || concedingAdjectives.has(tokens[i]!.word)) return true;
  }
  return false;
}

/** “Ratner’s claim that P”, “his central argument—that P—overlooks Q”, “their proposal to V”, “her view is that P”. */
export const fromClaimNoun: Finder = (reading) => {
  const { tokens, isName } = reading;
  for (let i = 0; i < tokens.length; i++) {
    if (!claimNouns.has(tokens[i]!.word) && !workNouns.has(tokens[i]!.word)) continue;
    const owner = ownerOf(tokens, i, isName);
    if (!owner) continue;
    let at = i + 1;
    if (copulas.has(tokens[at]?.word ?? '') && tokens[at + 1]?.word === 'that') at++;
    const next = tokens[at];
    if (next && claimNouns.has(tokens[i]!.word)) {
      const isThat = next.word === 'that';
      const isAim = ((next.word === 'to' && opensAim(tokens, at)) || next.word === 'for') && blank.test(next.gap) && !concedesTo(tokens, at);
      if (isThat || isAim || next.gap.includes(':')) {
        const first = isThat ? at + 1 : at;
        const bracket = dash.test(next.gap) ? dash : next.gap.includes(',') ? /,/ : null;
        const clause = clauseFrom(reading, first, (token, k) => (bracket ? bracket.test(token.gap) : isVerdict(tokens, k, first) || (isThat && verdictVerbs.has(token.word) && clauseHasVerb(tokens, first, k))));
        if (clause) return { subject: owner, clause, after: tokenAt(tokens, clause.end) };
      }
    }
    // Judged as a whole, with nothing said of what it holds.
    for (let k = i + 1; k < Math.min(tokens.length, i + 14); k++) if (isVerdict(tokens, k, i - 1)) return { subject: owner, clause: null, after: i + 1 };
  }
  return null;
};

/** “for” after a claim noun opens what is asked for only in “call for”, “plea for”, “demand for”, “case for”, “argument for”. */
function concedesTo(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.word === 'for' && !['call', 'plea', 'demand', 'case', 'argument', 'proposal'].includes(tokens[at - 1]!.word);
}

function clauseHasVerb(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (clauseMarkers.has(tokens[i]!.word) || /[a-z]{3}(?:ed|es)$/.test(tokens[i]!.word)) return true;
  return false;
}

/** The possessor before a noun, over at most three adjectives; or “the view of X”. */
function ownerOf(tokens: readonly Token[], noun: number, isName: IsName): Subject | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 4) && blank.test(tokens[i + 1]!.gap); i--) {
    const owner = possessor(tokens, i, isName);
    if (owner) return owner;
  }
  return null;
}

/** “According to the IMF, P”, “P, according to the IMF”. */
export const fromAccordingTo: Finder = (reading) => {
  const { tokens, text, span, isName } = reading;
  const at = tokens.findIndex(({ word }, i) => word === 'according' && tokens[i + 1]?.word === 'to');
  if (at < 0 || !tokens[at + 2]) return null;
  let end = at + 2;
  while (end + 1 < tokens.length && end - at < 14 && blank.test(tokens[end + 1]!.gap) && !clauseMarkers.has(tokens[end + 1]!.word)) end++;
  const isHolder = tokens.slice(at + 2, end + 1).some((token) => token.isCapital || groupNouns.has(token.word) || token.word === 'him' || token.word === 'her');
  if (!isHolder) return null;
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
    if (!viewNouns.has(tokens[i]!.word)) continue;
    const opener = tokens.slice(Math.max(0, i - 7), i).findLastIndex(({ word }) => word === 'in' || word === 'to' || word === 'by');
    if (opener < 0) continue;
    const first = Math.max(0, i - 7) + opener;
    let subject = ownerOf(tokens, i, isName);
    let last = i;
    if (!subject && tokens[i + 1]?.word === 'of') {
      last = i + 1;
      while (last + 1 < tokens.length && last - i < 9 && blank.test(tokens[last + 1]!.gap) && !clauseMarkers.has(tokens[last + 1]!.word)) last++;
      subject = nounPhraseEndingAt(tokens, last, isName);
    } else if (subject && subject.first <= first) subject = null;
    if (!subject) continue;
    const next = tokens[last + 1];
    const clause = first <= 2 && next?.gap.includes(',') ? clauseFrom(reading, last + 1) : first > 2 && tokens[first]!.gap.includes(',') ? trimSpan(text, span.start, tokens[first]!.start) : null;
    if (clause) return { subject, clause, after: tokens.length };
  }
  return null;
};

/** “As Ratner argues, P”, “P, as Ratner puts it”. */
export const fromAs: Finder = (reading) => {
  const { tokens, text, span, isName } = reading;
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (tokens[i]!.word !== 'as' || (i > 1 && !tokens[i]!.gap.includes(','))) continue;
    for (let verb = i + 2; verb < Math.min(tokens.length, i + 10); verb++) {
      if (!isReporting(tokens, verb) && !/^puts?$/.test(tokens[verb]!.word)) continue;
      const subject = subjectBefore(tokens, verb, isName);
      if (!subject || subject.first <= i) continue;
      let end = verb + 1;
      while (end < tokens.length && !tokens[end]!.gap.includes(',') && end - verb < 8) end++;
      if (i <= 1 && tokens[end]?.gap.includes(',')) return { subject, clause: clauseFrom(reading, end), after: tokens.length };
      if (i > 1) return { subject, clause: trimSpan(text, span.start, tokens[i]!.start), after: tokens.length };
    }
  }
  return null;
};

/** Words in quotation marks with their speaker before, after or between. */
export const fromQuotation: Finder = (reading) => {
  const { tokens, quotations, isName } = reading;
  const longest = quotations.reduce<Span | null>((best, one) => (best && best.end - best.start >= one.end - one.start ? best : one), null);
  const outside = (offset: number): boolean => quotations.every(({ start, end }) => offset < start || offset >= end);
  for (const quotation of quotations) {
    const firstInside = tokenAt(tokens, quotation.start);
    const firstAfter = tokenAt(tokens, quotation.end);
    if (!longest || tokenAt(tokens, longest.end) - tokenAt(tokens, longest.start) < 3) continue;
    const clause = trimSpan(reading.text, longest.start, longest.end);
    for (let verb = Math.max(0, firstInside - 6); verb < Math.min(tokens.length, firstAfter + 8); verb++) {
      const token = tokens[verb]!;
      if (!isReporting(tokens, verb) || !outside(token.start)) continue;
      if (verb >= firstAfter && !/["”»]/.test(tokens[firstAfter]!.gap)) break;
      const subject = subjectBefore(tokens, verb, isName);
      if (subject && outside(tokens[subject.first]!.start)) return { subject, clause, after: verb > firstAfter ? verb : firstAfter };
      if (verb === firstAfter) {
        // “…,” said the minister.
        let last = verb + 1;
        while (last + 1 < tokens.length && last - verb < 7 && blank.test(tokens[last + 1]!.gap) && outside(tokens[last + 1]!.start)) last++;
        for (; last > verb; last--) {
          const speaker = nounPhraseEndingAt(tokens, last, isName);
          if (speaker?.first === verb + 1) return { subject: speaker, clause, after: tokens.length };
        }
      }
    }
  }
  return null;
};

/** “Ratner argues that P”, “critics contend P”, “P, the IMF warns”, “Beijing demands X”. */
export const fromReportVerb: Finder = (reading) => {
  const { tokens, text, span, isName } = reading;
  for (let verb = 0; verb < tokens.length; verb++) {
    const { word } = tokens[verb]!;
    const isReport = isReporting(tokens, verb), isCall = callVerbs.has(word) && tokens[verb + 1]?.word === 'for';
    if (!isReport && !isCall) continue;
    const first = isReport ? complementAt(tokens, verb) : verb + 2;
    const isTag = verb === tokens.length - 1 || (verb < tokens.length - 1 && first < 0 && /[,;]/.test(tokens[verb + 1]!.gap));
    const isDemand = isCall || (demandVerbs.has(word) && first < 0 && tokens[verb + 1]?.word !== 'by' && tokens[verb + 1] !== undefined && blank.test(tokens[verb + 1]!.gap));
    if (first < 0 && !isTag && !isDemand) continue;
    const subject = subjectBefore(tokens, verb, isName);
    if (!subject || (isDemand && quantifiers.has(tokens[subject.last]!.word))) continue;
    if (first >= 0 || isDemand) {
      const opens = first >= 0 ? first : verb + 1;
      const isRelative = subject.last < verb - 1 && tokens.slice(subject.last + 1, verb).some((token) => token.word === 'who');
      const clause = clauseFrom(reading, opens, (_, i) => isRelative && isVerdict(tokens, i, opens));
      if (clause) return { subject, clause, after: tokenAt(tokens, clause.end) };
    } else if (isTag && subject.first > 2 && /[,—–]/.test(tokens[subject.first]!.gap) && bareClauseVerbs.has(word)) {
      return { subject, clause: trimSpan(text, span.start, tokens[subject.first]!.start), after: tokens.length };
    }
  }
  return null;
};

/** The first token of the clause a reporting verb opens, after “that” or bare; -1 where it opens none. */
function complementAt(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 10); i++) {
    const { word, gap } = tokens[i]!;
    if (word === 'that') return i + 1 < tokens.length ? i + 1 : -1;
    if (clauseMarkers.has(word) || /[;:—–]/.test(gap)) break;
    if (i > verb + 2 && !fillers.has(tokens[verb + 1]!.word) && !/^(?:told|tells|tell|warns?|warned|reminds?|assured?)$/.test(tokens[verb]!.word)) break;
  }
  if (!bareClauseVerbs.has(tokens[verb]!.word) || !tokens[verb + 1] || !blank.test(tokens[verb + 1]!.gap)) return -1;
  if (tokens[verb]!.word === 'point' || fillers.has(tokens[verb + 1]!.word) || clauseMarkers.has(tokens[verb + 1]!.word)) return -1;
  for (let i = verb + 2; i < Math.min(tokens.length, verb + 12); i++) {
    if (/[,;:—–]/.test(tokens[i]!.gap)) return -1;
    if (clauseMarkers.has(tokens[i]!.word)) return verb + 1;
  }
  return -1;
}

/** “It is often argued that P”: held by somebody, nobody says who. */
export const fromPassive: Finder = (reading) => {
  const { text, tokens } = reading;
  for (let i = 0; i < Math.min(tokens.length, 8); i++) {
    if (tokens[i]!.word !== 'it') continue;
    for (let k = i + 1; k < Math.min(tokens.length - 2, i + 7); k++) {
      if (/^(?:not|cannot|must|should|never)$/.test(tokens[k]!.word)) break;
      if (!passiveParticiples.has(tokens[k]!.word) || tokens[k + 1]!.word !== 'that') continue;
      const clause = clauseFrom(reading, k + 2);
      if (clause) return { subject: null, nobody: text.slice(tokens[i]!.start, tokens[k]!.end).replace(/\s+/g, ' '), clause, after: tokenAt(tokens, clause.end) };
    }
  }
  return null;
};

/** “what Ratner calls ‘the core four’”: the words are theirs. */
export const fromNaming: Finder = (reading) => {
  const { tokens, quotations, isName, text } = reading;
  for (let verb = 2; verb < tokens.length - 1; verb++) {
    if (!namingVerbs.has(tokens[verb]!.word)) continue;
    const what = tokens.slice(Math.max(0, verb - 7), verb).findLastIndex(({ word }) => word === 'what');
    if (what < 0) continue;
    const quotation = quotations.find(({ start }) => start >= tokens[verb]!.end && start - tokens[verb]!.end < 12) ?? singleQuotation(text, tokens[verb]!.end);
    const subject = quotation && subjectBefore(tokens, verb, isName);
    if (subject) return { subject, clause: trimSpan(text, quotation.start, quotation.end), after: tokens.length };
  }
  return null;
};

const singleQuoted = /^(?: (?:a|an|the))? [‘']([^‘’'\n]{2,80})[’']/;

function singleQuotation(text: string, from: number): Span | null {
  const match = singleQuoted.exec(text.slice(from, from + 100));
  return match ? { start: from + match[0].length - 1 - match[1]!.length, end: from + match[0].length - 1 } : null;
}
