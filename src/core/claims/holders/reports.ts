import type { Span } from '../../analysis.js';
import { blank, clauseFrom, copulas, isReporting, isMatrixVerb, isSideClause, isVerdict, opensMainClause, tokenAt } from './clauses.js';
import type { Attribution, Finder, Reading } from './clauses.js';
import { sourceBefore } from './hearsay.js';
import { Mark } from './marks.js';
import { callsPeople } from './human.js';
import { speakerEndingAt } from './phrases.js';
import { nounPhraseEndingAt, speakerBefore, subjectBefore } from './subject.js';
import type { IsName, Subject } from './who.js';
import { trimSpan } from './tokens.js';
import type { Token } from './tokens.js';
import { auxiliaries, bareClauseVerbs, callVerbs, clauseMarkers, concedingAdjectives, demandVerbs, denyingVerbs, findingVerbs, inquirers, opposingAdjectives, passiveParticiples, phraseOpeners, quantifiers, reportVerbs, sentenceStarters, sourceNouns, speakingVerbs } from './word-lists.js';

const fillers = new Set(['in', 'on', 'at', 'to', 'before', 'during', 'last', 'yesterday', 'this', 'earlier', 'today', 'for', 'out', 'us', 'me', 'him', 'them', 'reporters', 'back', 'time', 'once', 'again', 'recently', 'long', 'here', 'elsewhere', 'with', 'as', 'through', 'from']);
const addressing = /^(?:told|tells|tell|warns?|warned|reminds?|reminded|assured?|assures|inform(?:s|ed)?)$/;

/** “Ratner argues that P”, “critics contend P”, “Beijing demands X”, “no; while they say P, Q”. */
export const fromReportVerb: Finder = (reading) => {
  const { tokens, isName } = reading;
  for (let verb = 0; verb < tokens.length; verb++) {
    if ((tokens[verb]!.marks & (Mark.Report | Mark.Demand | Mark.Call)) === 0) continue;
    const { word } = tokens[verb]!;
    const isReport = isReporting(tokens, verb), isCall = callVerbs.has(word) && tokens[verb + 1]?.word === 'for';
    if ((!isReport && !isCall) || /[(—–]/.test(tokens[verb]!.gap)) continue;
    const first = isReport ? complementAt(tokens, verb) : verb + 2;
    const isDemand = isCall || (demandVerbs.has(word) && first < 0 && isWanted(tokens, verb));
    if (first < 0 && !isDemand) continue;
    const subject = reporter(tokens, verb, isName, first >= 0 && !isCall);
    if ((subject?.kind === 'self' || subject?.kind === 'nobody') && first < 0) continue;
    // “the sum, previously recommended in this message”: a participle.
    if (isDemand && subject && tokens.slice(subject.last + 1, verb + 1).some(({ gap }) => /[,;]/.test(gap))) continue;
    if (!subject || (isDemand && quantifiers.has(tokens[subject.last]!.word))) continue;
    // “One could argue that P” is how the writer says it.
    if (subject.first === subject.last && tokens[subject.first]!.word === 'one' && /^(?:could|might|may|can|would)$/.test(tokens[verb - 1]!.word)) continue;
    if (findingVerbs.has(word) && !tokens.slice(subject.first, subject.last + 1).some(({ word: noun }) => sourceNouns.has(noun) || inquirers.has(noun))) continue;
    // “because they know that P”: what anybody knows or wants is nobody's claim.
    if ((subject.kind === 'person' || subject.kind === 'group') && perceiving.test(word) && (/^(?:kn[eo]w|see|saw|want)/.test(word) || !/[.;:]/.test(tokens[subject.first]!.gap) && subject.first > 2)) continue;
    if (/^(?:if|unless|whether)$/.test(tokens[subject.first - 1]?.word ?? '')) continue;
    const opens = denyingVerbs.has(word) ? verb : first >= 0 ? first : verb + 1;
    const who = tokens.slice(subject.first + 1, verb).findIndex((token) => token.word === 'who');
    const isRelative = who >= 0;
    // “Many of them are conservatives who believe that P” says what they are; “it is the pilots who say that P” says who holds it.
    if (isRelative && copulas.has(tokens[subject.first - 1]?.word ?? '') && tokens[subject.first - 2]?.word !== 'it') continue;
    const isSide = isSideClause(tokens, subject.first);
    const clause = clauseFrom(reading, opens, (token, i) => (isRelative && (isVerdict(tokens, i, opens) || isMatrixVerb(tokens, i, opens) || token.gap.includes(',') || isRelativeEnd(tokens, i, opens))) || (isSide && opensMainClause(tokens, i)));
    if (!clause) continue;
    const after = tokenAt(tokens, clause.end);
    // “Kallio, who has long argued that P, now favours Q”: told in passing, unless the writer judges it.
    if (isRelative && tokens[subject.first + 1 + who]!.gap.includes(',') && tokens[after]?.gap.includes(',') && !isVerdict(tokens, after, opens)) continue;
    return { subject, clause, after };
  }
  return null;
};

/** Whether the main verb follows a clause within “anyone who believes that P | should …”. */
function isRelativeEnd(tokens: readonly Token[], at: number, first: number): boolean {
  if (!/^(?:should|must|will|would|may|might|can|cannot|need|ought)$/.test(tokens[at]!.word)) return false;
  return tokens.slice(first + 1, at).some(({ word }) => clauseMarkers.has(word));
}

/** Whether what follows a verb of demand is what is wanted: “urges Japan to …”, “accuses Japan of …”, “wants Japan to …”. */
function isWanted(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (!next || next.word === 'by' || clauseMarkers.has(next.word) || !blank.test(next.gap)) return false;
  // “That is what he would want us to do”.
  if (/^(?:would|might|could)$/.test(tokens[verb - 1]?.word ?? '') || tokens.slice(Math.max(0, verb - 4), verb).some(({ word }) => word === 'what')) return false;
  const link = tokens[verb]!.word.startsWith('want') ? 'to' : tokens[verb]!.word.startsWith('accuse') ? 'of' : tokens[verb]!.word.startsWith('propose') && next.word === 'to' ? 'to' : null;
  const from = tokens[verb]!.word.startsWith('propose') ? verb + 1 : verb + 2;
  if (next.word === 'to' && link === null) return false;
  const at = tokens.findIndex(({ word }, i) => i >= from && i < verb + 8 && word === link);
  return link === null || (at > 0 && tokens[at - 1]!.word !== 'than');
}

/** Whoever a verb reports: a name or a group, and whatever else can speak where the verb is one of speaking and a clause follows. */
function reporter(tokens: readonly Token[], verb: number, isName: IsName, hasClause: boolean): Subject | null {
  const subject = subjectBefore(tokens, verb, isName);
  if (subject) return subject;
  const { word } = tokens[verb]!;
  if (hasClause && (speakingVerbs.has(word) || findingVerbs.has(word))) {
    const speaker = speakerBefore(tokens, verb);
    if (speaker && agrees(tokens, speaker, verb)) return speaker;
    return itBefore(tokens, verb);
  }
  if (hasClause && !ofThings.test(word) && (tokens[verb + 1]?.word === 'that' || bareClauseVerbs.has(word))) {
    const speaker = speakerBefore(tokens, verb);
    if (speaker && agrees(tokens, speaker, verb) && callsPeople(tokens, speaker.first, speaker.last, isName)) return speaker;
  }
  if (verb === 1 && demandVerbs.has(word) && word.endsWith('s')) return speakerBefore(tokens, verb);
  // “He raised it in a call and urged her to act”: the subject of the verb before.
  const joint = /^(?:and|but)$/.test(tokens[verb - 1]?.word ?? '') && (speakingVerbs.has(word) || demandVerbs.has(word)) ? sharedSubject(tokens, verb, isName) : null;
  return joint;
}

/** Verbs that say nothing of whoever is people: anybody knows and sees, and figures suggest. */
const ofThings = /^(?:kn[eo]w|see|saw|feel|felt|suggest|assum|impl|recall|presum|imagin)/;
/** What a body that is called “it” does with a clause. */
const adding = /^(?:argue|add|note|warn|claim|insist|maintain|conclude|contend|state|say|declare|explain|complain)s$/;

/** “It adds that P”: the body that was just said to hold something. */
function itBefore(tokens: readonly Token[], verb: number): Subject | null {
  return tokens[verb - 1]?.word === 'it' && adding.test(tokens[verb]!.word) ? { kind: 'group', first: verb - 1, last: verb - 1 } : null;
}

const plurals = new Set(['people', 'men', 'women', 'those', 'many', 'most', 'some', 'others', 'few', 'both']);

/** Whether a verb without an ending has a subject of more than one: else it is a noun, as in “a police state finds”. */
function agrees(tokens: readonly Token[], { first, last }: Subject, verb: number): boolean {
  if (/(?:[sd]|wrote|told|thought|held|felt|written)$/.test(tokens[verb]!.word) || auxiliaries.has(tokens[verb - 1]!.word)) return true;
  return tokens.slice(first, last + 1).some(({ word }) => plurals.has(word) || word === 'and' || /[a-z]{2}s$/.test(word));
}

/** What they say follows at once: “have answered with all the effort that …” says nothing. */
const direct = /^(?:answer|repeat|speculat|guess|grant|rule)/;
const perceiving = /^(?:kn[eo]w|see|saw|feel|felt|think|thought|hope|want|fear|worr)/;

/** The name with which a sentence opens and whose second verb this is. */
function sharedSubject(tokens: readonly Token[], verb: number, isName: IsName): Subject | null {
  const first = tokens.findIndex(({ word, gap }, i) => i > 0 && i < 9 && i < verb && blank.test(gap) && (/[a-z]{2}ed$/.test(word) || clauseMarkers.has(word) || (/[a-z]s$/.test(word) && !tokens[i]!.isCapital && tokens[i - 1]!.isCapital)));
  if (first < 1 || tokens.slice(1, first).some(({ gap }) => !blank.test(gap) && gap !== '. ')) return null;
  const named = nounPhraseEndingAt(tokens, first - 1, isName);
  const subject = named?.first === 0 ? named : speakerEndingAt(tokens, first - 1);
  return subject?.first === 0 ? subject : null;
}

const subjects = new Set(['i', 'we', 'he', 'she', 'they', 'you', 'there', "it's", "he's", "she's", "they're", "we're", "there's"]);
const noClauseAfter = new Set(['so', 'nothing', 'little', 'more', 'much', 'otherwise', 'as', 'yes', 'no', 'not', 'what', 'how', 'why', 'whether', 'goodbye', 'anything', 'something', 'about']);

/** “They”, “it’s”: a clause begins. */
function opensWithSubject(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && (subjects.has(token.word) || (token.isPossessive && /^(?:it|that|there|he|she|what)$/.test(token.word)) || (token.word === 'it' && next !== undefined && (clauseMarkers.has(next.word) || /[a-z]{2}(?:s|ed)$/.test(next.word))));
}

/** The first token of the clause a reporting verb opens, after “that” or bare; -1 where it opens none. */
function complementAt(tokens: readonly Token[], verb: number): number {
  const { word } = tokens[verb]!;
  if (tokens[verb + 1] && /[,(—–]/.test(tokens[verb + 1]!.gap)) return afterAside(tokens, verb);
  const addressed = addressing.test(word);
  if (bareClauseVerbs.has(word) && opensWithSubject(tokens[verb + 1], tokens[verb + 2]) && blank.test(tokens[verb + 1]!.gap)) return verb + 2 < tokens.length ? verb + 1 : -1;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 10); i++) {
    const { word: here, gap } = tokens[i]!;
    if (here === 'that' && i + 1 < tokens.length && !clauseMarkers.has(tokens[i + 1]!.word) && !/[—–]|--/.test(gap) && (i === verb + 1 || (addressed && !phraseOpeners.has(tokens[i - 1]!.word)) || (!direct.test(word) && (fillers.has(tokens[verb + 1]!.word) || tokens[verb + 1]!.word.endsWith('ly')) && !phraseOpeners.has(tokens[i - 1]!.word)))) return i + 1;
    if (clauseMarkers.has(here) || /[;:—–,]/.test(gap)) break;
    if (i > verb + 2 && !fillers.has(tokens[verb + 1]!.word) && !addressed) break;
  }
  const next = tokens[verb + 1];
  if (/^(?:written|wrote|writes)$/.test(word) && next?.word === 'to' && tokens[verb + 2]?.word === 'say') return tokens[verb + 3]?.word === 'that' ? verb + 4 : -1;
  if (!bareClauseVerbs.has(word) || !next || !blank.test(next.gap)) return -1;
  if (fillers.has(next.word) || clauseMarkers.has(next.word) || noClauseAfter.has(next.word) || phraseOpeners.has(next.word) || next.gap.length > 2) return -1;
  for (let i = verb + 2; i < Math.min(tokens.length, verb + 20); i++) {
    if (/[,;:—–]/.test(tokens[i]!.gap)) return -1;
    if (clauseMarkers.has(tokens[i]!.word)) return verb + 1;
  }
  return -1;
}

/** Over an aside: “asserts, without evidence, that P”. */
function afterAside(tokens: readonly Token[], verb: number): number {
  for (let i = verb + 2; i < Math.min(tokens.length - 1, verb + 12); i++) {
    if (/[,)—–]/.test(tokens[i]!.gap)) return tokens[i]!.word === 'that' ? i + 1 : -1;
  }
  return -1;
}

const tail = new Set(['in', 'on', 'at', 'to', 'last', 'yesterday', 'today', 'this', 'during', 'from', 'as', 'persuasively', 'before']);
const adverbials = new Set(['also', 'now', 'then', 'today', 'yesterday', 'meanwhile', 'however', 'still', 'so', 'thus', 'here', 'there', 'once', 'like', 'unlike']);

/** “P, the IMF warns”, “P, says X”, “P1, officials say, P2”, “P (say they)”, “P, or so Ratner claims”. */
export const fromTag: Finder = (reading) => {
  const { text, span, tokens, isName } = reading;
  for (let verb = 1; verb < tokens.length; verb++) {
    if ((tokens[verb]!.marks & (Mark.Report | Mark.Tag)) === 0) continue;
    const { word } = tokens[verb]!;
    if (!(speakingVerbs.has(word) || bareClauseVerbs.has(word) || word === 'reported') || !isReporting(tokens, verb)) continue;
    const end = tagEnd(tokens, verb);
    const next = tokens[end];
    if (!(next === undefined || /[,;)]/.test(next.gap))) {
      const inverted = invertedTag(reading, verb);
      if (inverted) return inverted;
      continue;
    }
    if (/[,(—–]/.test(tokens[verb]!.gap)) {
      const inverted = invertedTag(reading, verb);
      if (inverted) return inverted;
    }
    let subject = subjectBefore(tokens, verb, isName);
    if (subject?.kind === 'name' && !agrees(tokens, subject, verb)) continue;
    if (!subject || !opensTag(tokens, subject.first)) {
      subject = itBefore(tokens, verb) ?? (tagging.test(word) ? speakerBefore(tokens, verb) : null);
    }
    if (!subject || subject.first < 1 || !opensTag(tokens, subject.first)) continue;
    const from = tagStart(tokens, subject.first);
    if (from < 1 || (from < 2 && sentenceStarters.has(tokens[0]!.word)) || (next === undefined && text[span.end - 1] === ':') || tokens.slice(subject.last + 1, verb).some((token) => clauseMarkers.has(token.word) && !/^(?:has|have|had)$/.test(token.word)) || tokens[subject.first - 1]!.word === 'and') continue;
    return { subject, clause: around(reading, from, end), after: tokens.length };
  }
  return null;
};

/** Where a tag begins that a subject opens: “or so | Ratner claims”. */
function tagStart(tokens: readonly Token[], subject: number): number {
  let from = subject;
  while (from > 0 && /^(?:so|or|at|least|and)$/.test(tokens[from - 1]!.word) && blank.test(tokens[from]!.gap)) from--;
  return from;
}

function opensTag(tokens: readonly Token[], subject: number): boolean {
  const from = tagStart(tokens, subject);
  return from > 0 && /[,(—–]/.test(tokens[from]!.gap);
}

/** The token after a tag: over what says where and how it was said, “Davis told reporters today”, “she argues persuasively”. */
function tagEnd(tokens: readonly Token[], verb: number): number {
  let end = verb + 1;
  if (end < tokens.length && blank.test(tokens[end]!.gap) && (tail.has(tokens[end]!.word) || tokens[end]!.word.endsWith('ly') || /^(?:told|tells)$/.test(tokens[verb]!.word))) {
    while (end < tokens.length && end - verb < 9 && blank.test(tokens[end]!.gap) && !clauseMarkers.has(tokens[end]!.word) && tokens[end]!.word !== 'that') end++;
  }
  return end;
}

/** Verbs that are no nouns: whatever stands before one of them between commas says so. */
const tagging = /^(?:sa(?:ys?|id)|wr(?:ites?|ote)|(?:argue|believe|conclude[sd]|declare[sd]|observe[sd]|note[sd])|(?:argu|believ)e[sd]|(?:contend|insist|warn|maintain|explain|complain|add|reckon|suspect|recall)(?:s|ed)?|surmise[sd])$/;
const invertible = /^(?:sa(?:ys?|id)|wr(?:ites|ote)|(?:declar|argu|conclud|not|observ)e[sd]|(?:contend|insist|warn|complain|explain|maintain|remark|claim|report|lament|add)(?:s|ed)|repli(?:es|ed))$/;

/** “The strong, wrote Thucydides, do what they can”, “P, declared the president.” */
function invertedTag(reading: Reading, verb: number): Attribution | null {
  const { tokens, isName } = reading;
  if (!/[,(—–]/.test(tokens[verb]!.gap) || !invertible.test(tokens[verb]!.word)) return null;
  if (/^(?:that|which|who)$/.test(tokens[verb + 1]?.word ?? 'that')) return null;
  let last = verb;
  while (last + 1 < tokens.length && last - verb < 9 && (blank.test(tokens[last + 1]!.gap) || /^\. $/.test(tokens[last + 1]!.gap))) last++;
  if (last === verb) return null;
  const named = nounPhraseEndingAt(tokens, last, isName);
  const speaker = named?.first === verb + 1 ? named : speakerEndingAt(tokens, last, verb + 1);
  if (!speaker) return null;
  if (tokens.slice(verb + 1, last).some(({ word }) => clauseMarkers.has(word))) return null;
  const subject: Subject = speaker.first === verb + 1 ? speaker : { kind: 'unnamed', first: verb + 1, last };
  return { subject, clause: around(reading, verb, last + 1), after: tokens.length };
}

/** What a tag from one token to another belongs to: what stands before it; what stands after it where that is only told when or where; else the whole. */
function around({ text, span, tokens }: Reading, from: number, end: number): Span | null {
  const next = tokens[end];
  if (!next || !/[,)]/.test(next.gap)) return trimSpan(text, span.start, tokens[from]!.start - 1);
  const first = tokens[0]!.word;
  const isOpening = phraseOpeners.has(first) || adverbials.has(first) || first.endsWith('ly');
  return isOpening ? trimSpan(text, next.start, span.end) : trimSpan(text, span.start, span.end);
}

const passiveModals = new Set(['is', 'has', 'have', 'had', 'was', 'may', 'might', 'will', 'can', 'could', 'would', 'been', 'be', 'often', 'also', 'sometimes', 'widely', 'frequently', 'commonly', 'usually', 'perhaps', 'indeed', 'generally', 'still', 'now', 'further', 'therefore', 'once', 'long', 'already', 'never']);

/** “It is often argued that P”, “the strait, it is said, …”, “tariffs, so the argument goes, …”: held by somebody, nobody says who. */
export const fromPassive: Finder = (reading) => {
  const { text, tokens, span } = reading;
  for (let i = 0; i < tokens.length - 2; i++) {
    if (/^(?:argument|story|theory|saying|reasoning|thinking)$/.test(tokens[i]!.word) && /^(?:goes|runs|went|ran)$/.test(tokens[i + 1]!.word)) {
      const start = tokens.slice(Math.max(0, i - 2), i + 1).findIndex((token) => /[,—(]/.test(token.gap));
      if (start < 0 || !/[,:—)]/.test(tokens[i + 2]!.gap)) continue;
      const first = Math.max(0, i - 2) + start;
      return { subject: null, clause: first === 0 ? clauseFrom(reading, i + 2) : trimSpan(text, span.start, span.end), after: tokens.length };
    }
    if (tokens[i]!.word !== 'it') continue;
    for (let k = i + 1; k < Math.min(tokens.length, i + 7); k++) {
      if (!passiveParticiples.has(tokens[k]!.word)) {
        if (!passiveModals.has(tokens[k]!.word)) break;
        continue;
      }
      if (k === i + 1) break;
      const next = tokens[k + 1];
      const isAside = i > 0 && /[,(—–]/.test(tokens[i]!.gap) && next !== undefined && /[,)—–]/.test(next.gap);
      if (isAside) return { subject: null, clause: trimSpan(text, span.start, span.end), after: tokens.length };
      const that = next?.word === 'by' ? tokens.findIndex(({ word }, at) => at > k + 2 && at < k + 12 && word === 'that') : k + 1;
      if (i >= 8 || tokens[that]?.word !== 'that') break;
      const clause = clauseFrom(reading, that + 1, (_, at) => i > 0 && isSideClause(tokens, i) && opensMainClause(tokens, at));
      if (clause) return { subject: that > k + 1 ? sourceBefore(tokens, that, k + 2, reading.isName) : null, clause, after: tokenAt(tokens, clause.end) };
    }
  }
  return null;
};

/** “Ratner is wrong to suggest that P”, “Ratner is mistaken that P”, “Ratner would have us believe that P”, “to hear Ratner tell it, P”. */
export const fromVerdict: Finder = (reading) => {
  const { tokens, isName } = reading;
  for (let i = 1; i < tokens.length - 2; i++) {
    const { word, marks } = tokens[i]!;
    const judges = (marks & Mark.Verdict) !== 0 && (opposingAdjectives.has(word) || concedingAdjectives.has(word));
    if (judges && copulas.has(tokens[i - 1]!.word)) {
      const subject = subjectBefore(tokens, i - 1, isName) ?? speakerBefore(tokens, i - 1);
      if (!subject || tokens[subject.first - 1]?.word === 'if') continue;
      const isTo = /^(?:to|in)$/.test(tokens[i + 1]!.word);
      const said = isTo ? (reportVerbs.has(stemOf(tokens[i + 2]!.word)) ? i + 2 : -1) : -1;
      const that = said > 0 && tokens[said + 1]?.word === 'that' ? said + 2 : said < 0 && tokens[i + 1]!.word === 'that' && opposingAdjectives.has(word) ? i + 2 : -1;
      const clause = that > 0 && tokens[that] ? clauseFrom(reading, that) : null;
      if (clause) return { subject, clause, after: tokenAt(tokens, clause.end) };
    }
    if (tokens[i + 1]!.word === 'believe' && /^(?:us|you|me|readers|people)$/.test(word) && /^(?:have|has|had)$/.test(tokens[i - 1]!.word)) {
      const subject = subjectBefore(tokens, i - 1, isName) ?? speakerBefore(tokens, i - 1);
      const clause = subject && clauseFrom(reading, tokens[i + 2]!.word === 'that' ? i + 3 : i + 2);
      if (clause) return { subject, clause, after: tokens.length };
    }
  }
  return fromHearsay(reading);
};

function stemOf(word: string): string {
  return word.endsWith('ing') ? word.slice(0, -3) : word;
}

/** “To hear the industry tell it, P”. */
function fromHearsay(reading: Reading): Attribution | null {
  const { tokens, isName } = reading;
  if (tokens[0]?.word !== 'to' || tokens[1]?.word !== 'hear') return null;
  const tell = tokens.findIndex(({ word }, i) => i > 2 && i < 9 && /^(?:tell|describe|talk)$/.test(word));
  const comma = tokens.findIndex(({ gap }, i) => i > tell && gap.includes(','));
  if (tell < 0 || comma < 0) return null;
  const subject = nounPhraseEndingAt(tokens, tell - 1, isName) ?? speakerEndingAt(tokens, tell - 1);
  const clause = subject && clauseFrom(reading, comma);
  return clause ? { subject, clause, after: tokens.length } : null;
}

/** Whose words a sentence that ends with a colon announces: “Responding to the report, the minister said:”. */
export function announcedBy({ tokens, isName }: Reading): Subject | null {
  for (let verb = tokens.length - 1; verb > 0 && tokens.length - verb < 9; verb--) {
    if (!isReporting(tokens, verb) || !speakingVerbs.has(tokens[verb]!.word)) continue;
    const subject = subjectBefore(tokens, verb, isName) ?? speakerBefore(tokens, verb);
    if (subject && subject.kind !== 'self' && subject.kind !== 'nobody') return subject;
  }
  return null;
}
