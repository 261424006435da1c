/** What stands before the point of a sentence: connectives, hedges, attributions, side clauses. */
import { mainVerb } from './grammar.js';
import type { GistLine } from './line.js';
import { gistWord, lengthOf, phraseLength } from './reading.js';
import type { GistWord } from './word.js';
import { neededOpeners } from './word-lists.js';

/** Connectives that are also other parts of speech open a sentence as connectives only with a comma after them. */
const needsComma = new Set(['for', 'still', 'now', 'then', 'rather', 'instead', 'first', 'second', 'third', 'that is', 'well', 'worse', 'again', 'clearly', 'certainly', 'so', 'in principle', 'in practice', 'as such', 'because', 'surely', 'above all', 'also', 'ultimately', 'besides', 'equally', 'overall']);

const openingHedge = /^(?:perhaps|maybe|arguably|possibly|presumably)$/;

export function dropOpening(words: readonly GistWord[]): readonly GistWord[] {
  let rest = words;
  for (let round = 0; round < 4; round++) {
    const connective = phraseLength(rest, 'connective');
    if (connective > 0 && connective < rest.length) {
      if (rest[connective - 1]!.closes || !needsComma.has(rest.slice(0, connective).map(({ bare }) => bare).join(' '))) {
        rest = rest.slice(connective);
        continue;
      }
    }
    const hedge = phraseLength(rest, 'hedge');
    if (hedge > 0 && hedge < rest.length && (rest[hedge - 1]!.closes || openingHedge.test(rest[0]!.bare))) {
      rest = rest.slice(hedge);
      continue;
    }
    const introduced = introductionLength(rest);
    if (introduced === 0 || rest.length - introduced < 3) break;
    rest = rest.slice(introduced);
  }
  return rest;
}

const viewNouns = new Set(['view', 'opinion', 'words', 'judgment', 'judgement']);

/** “I believe that”, “It is clear that”, “According to the IMF,”, “In Ratner’s view,”, “Ratner argues that”. */
function introductionLength(words: readonly GistWord[]): number {
  const first = words[0]?.bare ?? '';
  const known = phraseLength(words, 'introduction');
  if (known > 0) {
    // “I believe (sincerely) that P”.
    const that = words[known]?.isAdverb === true ? known + 1 : known;
    if (words[that]?.bare === 'that') return words[that + 1]?.isFiniteVerb ? 0 : that + 1;
    if (words[known - 1]!.closes || ((first === 'i' || first === 'we') && opensClause(words, known))) return known;
  }
  if (first === 'according' || (first === 'in' && words.slice(1, 6).some(({ bare, closes }, i) => viewNouns.has(bare) && (closes || words[i + 2]?.bare === 'of')))) {
    const comma = words.findIndex(({ closes }) => closes);
    if (comma > 0 && comma < 10) return comma + 1;
  }
  if (words[0]?.isTurning) return 0;
  for (let i = 1; i < Math.min(words.length - 3, 8) && !words[i - 1]!.closes; i++) {
    // “It would be a mistake to conclude that P” is not P; nor is P what somebody is said to hear or to quote of others.
    if (words[i]!.isTurning || words[i]!.hasContractedNot) break;
    // “A strand of thought that stretches back” attributes nothing.
    if (words[i + 1]!.isThat && attributing.test(words[i]!.bare) && !words[i + 2]!.isFiniteVerb && !words[i]!.closes && !words[i - 1]!.opensPhrase) return i + 2;
    if (words[i + 2]!.isThat && telling.test(words[i]!.bare) && addressed.test(words[i + 1]!.bare) && words[i + 3]?.isFiniteVerb === false) return i + 3;
  }
  // “My trustees’ position is that P”.
  for (let i = 1; i < Math.min(words.length, 5); i++) {
    if (words[i]!.isPositionNoun) return words[i + 1]?.bare === 'is' && words[i + 2]?.isThat === true ? i + 3 : 0;
  }
  return 0;
}

/** “Solheim rightly reminds us that P”. */
const telling = /^(?:reminds?|reminded|tells?|told|warns?|warned|assures?|assured|informs?|informed)$/, addressed = /^(?:us|me|you|them|him|her|readers|reporters)$/;
const attributing = /^(?:argu|contend|claim|assert|maintain|insist|say|said|stat|believ|think|thought|suggest|warn|not|observ|declar|alleg|conclud|acknowledg|admit|conced|stress|emphasi[sz]|reiterat|underscor|underlin|add|submit|repeat|predict)(?:e|es|ed|s|ted|ts)?$/;
const noSubject = new Set(['to', 'in', 'on', 'of', 'for', 'with', 'about']);

/** Whether a clause with its own subject and verb begins here: “we believe | Japan should …”. */
function opensClause(words: readonly GistWord[], at: number): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    if (words[i - 1]!.closes) return false;
    if (words[i]!.isFiniteVerb) return !noSubject.has(words[at]!.bare);
  }
  return false;
}

/** Drops a side clause before the main one: “Given the cost, …”, “Although …, they …”. */
export function dropSideClause({ words }: GistLine, maxLength: number): readonly GistWord[] {
  if (!opensSide(words)) return words;
  let rest = dropDate(words, maxLength);
  for (let round = 0; round < 3 && opensSide(rest) && lengthOf(rest) > maxLength; round++) {
    const end = mainClauseAfter(rest);
    if (end < 0) break;
    rest = rest.slice(end);
  }
  return rest;
}

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid)$/;

/** Drops a date that opens the sentence where it leaves the verb no room. */
function dropDate(words: readonly GistWord[], maxLength: number): readonly GistWord[] {
  const date = dateLength(words);
  const verb = date > 0 ? mainVerb(words, date) : null;
  return verb && lengthOf(words, 0, verb.end) + leastMain > maxLength ? words.slice(date) : words;
}

/** How many words of a date open the sentence without a comma: “In (May) 2022 the board …”. */
function dateLength(words: readonly GistWord[]): number {
  if (!/^(?:In|By|Since)$/.test(words[0]?.text ?? '')) return 0;
  const year = months.test(words[1]?.text ?? '') ? 2 : 1;
  return /^(?:1[5-9]|20)\d\d$/.test(words[year]?.text ?? '') && words.length > year + 4 && !words[year + 1]!.opensPart ? year + 1 : 0;
}

function opensSide(words: readonly GistWord[]): boolean {
  return words[0] !== undefined && (words[0].opensSideClause || (words[0].bare === 'so' && words[1]?.bare === 'that'));
}

/** The word with which the main clause begins behind a side clause; -1 where that is not plain. */
function mainClauseAfter(words: readonly GistWord[]): number {
  let hasVerb = false;
  for (let i = 1; i < words.length - 2; i++) {
    const before = words[i - 1]!;
    if (before.breaks) return -1;
    // “To that end I urge X, an action which …”: the main clause is here already.
    if (i > 1 && isPhraseOpener(words[0]!) && words[i]!.isPlainSubject && /^(?:i|we)$/.test(words[i]!.bare) && !before.closes) return -1;
    // “Although the siege will be a setback it will not …”: no comma, but a second subject.
    if (hasVerb && words[i]!.isSubjectPronoun && !before.closes && concessive.test(words[0]!.bare) && /^(?:it|they|we|he|she)$/.test(words[i]!.bare) && words[i + 1]!.isSureVerb && !before.opensPhrase && !before.isFiniteVerb && !before.opensPart) return i;
    if (before.closes && opensMainClause(words, i)) return i;
    hasVerb ||= words[i]!.isSureVerb;
  }
  return -1;
}

const concessive = /^(?:although|though|while)$/;

function isPhraseOpener({ opensPhrase, bare }: GistWord): boolean {
  return opensPhrase && bare !== 'as';
}

export const notMain: ReadonlySet<string> = new Set(['and', 'or', 'but', 'which', 'who', 'where', 'whose', 'including', 'especially', 'such', 'as', 'nor', 'particularly', 'that', 'however', 'whether']);
/** An aside between commas is no longer: “I confess,”, “we may ask,”. */
const longestRemark = 4;

function opensMainClause(words: readonly GistWord[], at: number): boolean {
  const { bare, opensSideClause, closes, isContracted, isSubjectPronoun } = words[at]!;
  if (isSubjectPronoun || isContracted) {
    if (bare === 'there') return true;
    for (let i = at; i < Math.min(words.length, at + longestRemark + 1); i++) if (words[i]!.closes && i + 1 < words.length) return i > at + longestRemark;
    return true;
  }
  if (bare === 'let' || bare === 'then') return true;
  if (closes || notMain.has(bare) || neededOpeners.has(bare) || opensSideClause || words[at]!.isSureVerb) return false;
  for (let i = at + 1; i < Math.min(words.length, at + 12); i++) {
    if (words[i]!.isFiniteVerb || words[i]!.isSureVerb || (words[i]!.isDoubtfulVerb && words[i]!.isLowerCase)) return true;
    // “deeper ships, which pay the most, will go”: over what describes the subject.
    if (words[i]!.closes && !/^(?:which|who|whose|where)$/.test(words[i + 1]?.bare ?? '')) return i > at + 2 && words[i + 1]?.isSureVerb === true;
  }
  return false;
}

/** An opening is kept up to so many UTF-16 units. */
const longestHead = 27;
/** So much of the main clause at least should stand beside the opening. */
const leastMain = 22;
/** And so much behind its verb. */
const leastSaid = 10;

/**
 * Shortens an opening without which the main clause would say too much, and marks the place: “If… , it will …”, “Of the nineteen ships… two …”.
 * Its words stay up to the first place where they can be parted.
 */
export function shortenNeeded({ words }: GistLine, maxLength: number): readonly GistWord[] {
  if (!words[0] || !neededOpeners.has(words[0].bare)) return words;
  let comma = -1;
  for (let i = 1; i < words.length - 2 && comma < 0; i++) {
    if (words[i - 1]!.breaks) return words;
    if (words[i - 1]!.closes && opensMainClause(words, i)) comma = i;
  }
  if (comma < 0) return words;
  const main = words.slice(comma);
  const head = lengthOf(words, 0, comma);
  const verb = mainVerb(main);
  // Where enough of the main clause fits beside the whole opening, nothing is shortened.
  const least = Math.max(leastMain, verb ? lengthOf(main, 0, verb.end) + leastSaid : 0);
  if (head + 1 + Math.min(lengthOf(main), least) <= maxLength) return words;
  if (verb && words[0].length + 2 + lengthOf(main, 0, verb.end) > maxLength) return words;
  const room = Math.max(longestHead, maxLength - 2 - lengthOf(main));
  let end = 1;
  for (let i = 1, at = words[0].length; i < comma - 1; i++) {
    at += 1 + words[i]!.length;
    if (at > room) break;
    if (endsCount(words, i) || (i > 1 && words[i + 1]!.opensPart && !words[i]!.isDangler && !words[i]!.isFinite && !words[i]!.mayBeVerb)) {
      end = i + 1;
    }
  }
  return [...words.slice(0, end - 1), gistWord(`${words[end - 1]!.text.replace(/[,;:]$/, '')}…`), ...main];
}

const numberWord = /^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|[a-z]+teen|[a-z]+ty-[a-z]+|hundreds?|dozens?)$/;

const countedBy = /^(?:the|these|those|its|their|our|his|her)$/;

/** Whether a number behind “of the” ends here: what is counted can be broken off, “of the nineteen…”. */
export function endsCount(words: readonly GistWord[], at: number): boolean {
  return at >= 2 && words[at - 1]!.isDeterminer && words[at - 2]!.opensPhrase && words[at - 2]!.bare === 'of' && !words[at]!.closes && countedBy.test(words[at - 1]!.bare) && numberWord.test(words[at]!.bare);
}
