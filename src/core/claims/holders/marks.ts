import { IntMap } from '../../text/intMap.js';
import { hashLetters, letterCode, nextHash } from '../../text/letterHash.js';
import { ascribingVerbs, bareClauseVerbs, callVerbs, claimNouns, concedingAdjectives, concedingAdverbs, demandVerbs, findingVerbs, namingVerbs, opposingAdjectives, opposingAdverbs, convictions, deemingVerbs, opposingVerbs, participles, passiveParticiples, receivedViews, reportVerbs, seeingVerbs, speakingVerbs, speaksUp, strangeClaimNouns, takenViews, viewNouns, workNouns } from './word-lists.js';

/**
 * What a word may be in a sentence that reports or judges somebody, as a bit: looked up once a word instead of in a set for each question.
 * A mark may be wrong, as it goes by the letters up to a hyphen (“state-run”); its absence never is.
 */
export const enum Mark {
  Report = 0x1,
  /** Demands and findings, which report as well. */
  Demand = 0x2,
  Call = 0x4,
  /** “As Ratner puts it”, “the report reads”. */
  Put = 0x8,
  Read = 0x10,
  Tag = 0x20,
  ClaimNoun = 0x40,
  WorkNoun = 0x80,
  ViewNoun = 0x100,
  StrangeNoun = 0x200,
  According = 0x400,
  As = 0x800,
  /** “Right”, “wrong”. */
  Verdict = 0x1000,
  /** “Would have us believe”, “to hear them tell it”. */
  Belief = 0x2000,
  Hearsay = 0x4000,
  Passive = 0x8000,
  Naming = 0x10000,
  /** What shows a stance by itself. */
  Stance = 0x20000,
  Seeing = 0x40000,
  Conviction = 0x80000,
  Received = 0x100000,
  Taken = 0x200000,
  Ascribing = 0x800000,
  Participle = 0x1000000,
  /** “Per X”, “seen from X”, “as far as X is concerned”, “if X is to be believed”. */
  Beholding = 0x2000000,
  /** Of no word: the sentence opens with “To”. */
  ToOpening = 0x400000,
}

const words: readonly (readonly [Mark, Iterable<string>])[] = [
  [Mark.Report, reportVerbs],
  [Mark.Demand, [...demandVerbs, ...findingVerbs]],
  [Mark.Call, callVerbs],
  [Mark.Put, ['put', 'puts']],
  [Mark.Read, ['read', 'reads', 'ran', 'runs']],
  [Mark.Tag, [...speakingVerbs, ...bareClauseVerbs]],
  [Mark.ClaimNoun, claimNouns],
  [Mark.WorkNoun, workNouns],
  [Mark.ViewNoun, viewNouns],
  [Mark.StrangeNoun, strangeClaimNouns],
  [Mark.According, ['according']],
  [Mark.As, ['as']],
  [Mark.Verdict, [...concedingAdjectives, ...opposingAdjectives]],
  [Mark.Belief, ['believe', 'hear']],
  [Mark.Hearsay, ['hear', 'hears', 'heard', 'told', 'assured', 'informed', 'advised', 'warned', 'promised']],
  [Mark.Passive, [...passiveParticiples, 'goes', 'runs', 'went', 'ran']],
  [Mark.Naming, namingVerbs],
  [Mark.Seeing, [...seeingVerbs, 'look', 'looks', 'looked']],
  [Mark.Conviction, convictions],
  [Mark.Received, receivedViews],
  [Mark.Taken, [...takenViews, ...speaksUp]],
  [Mark.Ascribing, [...ascribingVerbs.keys(), ...deemingVerbs]],
  [Mark.Participle, participles],
  [Mark.Beholding, ['per', 'seen', 'viewed', 'concerned', 'believed']],
  [Mark.Stance, [
    ...concedingAdverbs, ...opposingAdverbs, ...concedingAdjectives, ...opposingAdjectives, ...opposingVerbs,
    'point', 'agree', 'disagree', 'contrary', 'mistakes', 'mistake', 'mistook', 'accept', 'share', 'buy', 'reject', 'dispute', 'doubt',
  ]],
];

const marksByHash = new IntMap();
for (const [mark, list] of words) for (const word of list) marksByHash.set(hashLetters(word), marksByHash.get(hashLetters(word)) | mark);

/** The marks of a word. */
export function marksOf(word: string): number {
  return marksByHash.get(hashLetters(word));
}

/** The marks of the word whose letters `nextHash` has gone through. */
export function marksOfHash(hash: number): number {
  return marksByHash.get(hash);
}

const toOpening = /^(?:To|(?:But|And|Yet|So) to) /;

/** {@link Mark.ToOpening} where a sentence that begins at an offset may open with how a matter looks to somebody. */
export function beginningMark(text: string, start: number): number {
  return toOpening.test(text.slice(start, start + 8)) ? Mark.ToOpening : 0;
}

/** All marks of the words between two offsets of a text: a quick look before reading a sentence word by word. */
export function marksWithin(text: string, start: number, end: number): number {
  let found = 0;
  for (let at = start; at < end; at++) {
    let letter = letterCode(text.charCodeAt(at)), hash = 0;
    if (letter === 0) continue;
    do {
      hash = nextHash(hash, letter);
      letter = ++at < end ? letterCode(text.charCodeAt(at)) : 0;
    } while (letter !== 0);
    found |= marksByHash.get(hash);
  }
  return found;
}
