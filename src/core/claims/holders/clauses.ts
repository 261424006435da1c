import type { Span } from '../../analysis.js';
import { Mark } from './marks.js';
import type { IsName, Subject } from './who.js';
import { trimSpan } from './tokens.js';
import type { Token } from './tokens.js';
import { clauseMarkers, concedingAdjectives, demandVerbs, findingVerbs, opposingAdjectives, opposingVerbs, phraseOpeners, reportVerbs } from './word-lists.js';

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
  /** What they hold; null where only the holding is told (“his argument overlooks …”). */
  readonly clause: Span | null;
  /** The token after which the writer may judge it. */
  readonly after: number;
}

export type Finder = (reading: Reading) => Attribution | null;

export const blank = /^\s+$/;
const turningWords = new Set(['but', 'yet', 'although', 'though', 'while', 'whereas', 'however']);
const openingSubordinators = new Set(['while', 'although', 'though', 'whereas', 'when', 'if', 'since', 'because', 'as', 'where']);
const joining = new Set(['and', 'or', 'which', 'who', 'whom', 'whose', 'including', 'especially', 'such', 'nor', 'not', 'even']);
export const copulas: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'remains', 'seems', 'appears', 'sounds']);

/** Where a clause that begins at token `first` ends: before the writer turns against it, at a dash or a semicolon, else with the sentence. */
export function clauseFrom({ text, span, tokens }: Reading, first: number, isClosed: (token: Token, index: number) => boolean = () => false): Attribution['clause'] {
  const start = tokens[first]?.start;
  if (start === undefined) return null;
  for (let i = first + 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.gap.includes(';') || (token.gap.includes(',') && turningWords.has(token.word)) || isClosed(token, i)) return trimSpan(text, start, token.start - token.gap.length);
  }
  return trimSpan(text, start, span.end);
}

/** Whether a clause whose subject begins at a token is itself a side clause: “While Ratner argues that P, Q”. The main clause then follows a comma. */
export function isSideClause(tokens: readonly Token[], subject: number): boolean {
  return openingSubordinators.has(tokens[subject - 1]?.word ?? '') && (subject < 3 || /[,;]/.test(tokens[subject - 1]!.gap));
}

/** Whether the main clause begins at a token, after a side clause. */
export function opensMainClause(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at]!.gap.includes(',') || joining.has(tokens[at]!.word)) return false;
  for (let i = at + 1; i < tokens.length; i++) {
    if (clauseMarkers.has(tokens[i]!.word) || /[a-z]{2}(?:s|ed)$/.test(tokens[i]!.word)) return true;
    if (/[,;]/.test(tokens[i]!.gap)) return false;
  }
  return false;
}

/** What stands before a noun: “the hope that”, “in hope”. */
const nounMarkers = new Set(['the', 'a', 'an', 'this', 'his', 'her', 'its', 'their', 'my', 'our', 'your', 'no', 'every', 'of', 'in', 'with', 'by', 'for']);
export const beForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"]);

const alsoNouns = new Set(['claim', 'charge', 'fear', 'hope', 'report', 'note', 'demand', 'worry', 'doubt', 'promise', 'pledge', 'reply', 'forecast', 'estimate', 'protest', 'call', 'assert', 'answer', 'guess', 'joke', 'sigh', 'boast', 'rule', 'grant', 'snap', 'wager', 'dispute', 'signal', 'hint', 'contest', 'profess']);
const pluralNouns = new Set(['people', 'men', 'women', 'many', 'most', 'some', 'others', 'both', 'who', 'they', 'we', 'i', 'you']);

/** Whether a word that is a noun too is one for the article before it: “repeats the old | claim that”, not “critics of the plan | claim that”. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !alsoNouns.has(tokens[at]!.word) || before.isCapital || before.word.endsWith('s') || pluralNouns.has(before.word) || !blank.test(tokens[at]!.gap)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (nounMarkers.has(tokens[i]!.word)) return i < at - 1 && articles.has(tokens[i]!.word) && !phraseOpeners.has(tokens[i - 1]?.word ?? '');
    if (beForms.has(tokens[i]!.word) || clauseMarkers.has(tokens[i]!.word) || !blank.test(tokens[i]!.gap)) return false;
  }
  return false;
}

const articles = new Set(['the', 'a', 'an', 'this', 'his', 'her', 'its', 'their', 'my', 'our', 'your', 'no', 'every']);

/** Whether a token is a reporting verb in its active form: no name that looks like one (“the United States”), no passive (“will be recommended”). */
export function isReporting(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if ((token.marks & (Mark.Report | Mark.Demand)) === 0) return false;
  if (!(reportVerbs.has(token.word) || demandVerbs.has(token.word) || findingVerbs.has(token.word)) || (token.isCapital && at > 0)) return false;
  let before = at - 1;
  if (isNoun(tokens, at)) return false;
  if (before >= 0 && (nounMarkers.has(tokens[before]!.word) || (tokens[before]!.isPossessive && blank.test(token.gap)))) return false;
  while (before >= 0 && tokens[before]!.word.endsWith('ly')) before--;
  return !beForms.has(tokens[before]?.word ?? '');
}

/** The index of the first token that begins at a UTF-16 offset or after it; the number of tokens where none does. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  const index = tokens.findIndex((token) => token.start >= offset);
  return index < 0 ? tokens.length : index;
}

/** Whether the writer's own verdict on what stands before begins at a token: “… overlooks”, “… is wrong”, “… is well taken”. */
export function isVerdict(tokens: readonly Token[], at: number, first: number): boolean {
  const { word } = tokens[at]!;
  if (opposingVerbs.has(word) && tokens[at - 1]?.word !== 'to' && at > first + 1) return true;
  if (!copulas.has(word)) return false;
  for (let i = at + 1; i < Math.min(tokens.length, at + 5) && !copulas.has(tokens[i]!.word); i++) {
    if (opposingAdjectives.has(tokens[i]!.word) || concedingAdjectives.has(tokens[i]!.word) || (tokens[i]!.word === 'well' && tokens[i + 1]?.word === 'taken')) return true;
  }
  return false;
}

const nests = new Set(['that', 'which', 'who', 'whom', 'and', 'or', 'but', 'because', 'if', 'when', 'while', 'what', 'where', 'whether', 'than', 'as']);
const matrixVerbs = new Set(['rests', 'deserves', 'reflects', 'assumes', 'makes', 'seems', 'strikes', 'raises', 'leaves', 'finds', 'holds', 'stands', 'has', 'deserve', 'rest', 'comes', 'came', 'dies', 'died']);

/**
 * Whether the verb of the sentence begins at a token, after a clause that hangs on its subject: “the claim that P | does not survive …”.
 * It is the second finite verb that nothing joins to the first.
 * @param first the token at which P begins.
 */
export function isMatrixVerb(tokens: readonly Token[], at: number, first: number): boolean {
  const { word } = tokens[at]!;
  if (!(clauseMarkers.has(word) || matrixVerbs.has(word)) || clauseMarkers.has(tokens[at - 1]!.word) || nounMarkers.has(tokens[at - 1]!.word) || at < first + 2) return false;
  const denied = /^(?:not|never|little|nothing)$/.test(tokens[at + 1]?.word ?? '') && /^(?:does|do|did|has|have|is|are|can|will|would)$/.test(word) && at >= first + 3;
  let verb = -1;
  for (let i = first + 1; i < at; i++) {
    if (verb < 0 && (clauseMarkers.has(tokens[i]!.word) || /[a-z]{3}ed$/.test(tokens[i]!.word))) verb = i;
    else if (verb >= 0 && nests.has(tokens[i]!.word)) verb = i;
  }
  if (verb >= 0) return !nests.has(tokens[verb]!.word) && !nests.has(tokens[at - 1]!.word);
  return denied;
}
