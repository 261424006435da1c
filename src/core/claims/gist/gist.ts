import type { Span } from '../../analysis.js';
import { dropAsides, dropCommaAsides, dropInsertions, keepTheContrary, keepTheTurn } from './asides.js';
import { cut, finish } from './cut.js';
import { dropOpening, dropSideClause, shortenNeeded } from './opening.js';
import { GistLine } from './line.js';
import { gistWords, joinWords } from './reading.js';
import type { GistWord } from './word.js';
import { shortenList, shortenSubject } from './subject.js';

export interface GistOptions {
  /** The longest label, in UTF-16 units, its ellipsis included. */
  readonly maxLength?: number;
}

const defaultLength = 60;
/** A gist is made from the beginning of a sentence, which says what it is about: no more than this is read. */
const readLength = 300;
/** A clause of fewer words is a term, not a claim (“the core four”): the gist is then of the whole sentence. */
const fewestWords = 4;

/** The span a sentence's gist is made from: the claim clause, unless that is only a word or two. */
export function statedIn(text: string, sentence: Span, clause: Span | null): Span {
  if (!clause || clause.end - clause.start > 60) return clause ?? sentence;
  return text.slice(clause.start, clause.end).split(/\s+/).length >= fewestWords ? clause : sentence;
}

/**
 * A short label for a sentence that keeps its point: without leading connective, attribution and hedge, without what stands in brackets
 * or between dashes; where that is still too long, without side clauses, and cut at a clause boundary, then with “…” at its end.
 * Its words are words of the sentence, in their order.
 */
export function makeGist(sentence: string, { maxLength = defaultLength }: GistOptions = {}): string {
  const whole = flatten(sentence);
  let line = new GistLine(dropAsides(dropOpening(gistWords(stripWrapping(whole)))));
  for (const shorten of shortenings) {
    if (line.length <= maxLength) break;
    const words = shorten(line, maxLength);
    if (words !== line.words) line = new GistLine(words);
  }
  const isCut = whole.length > readLength - longestWord && sentence.trimEnd().length > whole.length;
  const label = line.length <= maxLength && !isCut ? finish(joinWords(line.words)) : cut(line, maxLength);
  return label || cut(new GistLine(gistWords(whole)), maxLength);
}

/** Tried one after the other until the rest fits: what is farthest from the point goes first. */
const shortenings: readonly ((line: GistLine, maxLength: number) => readonly GistWord[])[] = [
  dropSideClause, dropCommaAsides, dropInsertions, ({ words }) => dropOpening(words), keepTheContrary, keepTheTurn, shortenNeeded, shortenList, shortenSubject,
];

/** What is read ends with a word, if none is longer than this. */
const longestWord = 40;

/** One line, single spaces, no more than is read. */
function flatten(sentence: string): string {
  const start = sentence.slice(0, readLength * 2);
  const line = (/[^\S ]/.test(start) || start.includes('  ') ? start.replace(/\s+/g, ' ') : start).trim().replace(/^(?:[.,;:]|[•·▪–-]|\(?(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)])\s+(?=\S)/, '');
  if (line.length <= readLength) return line;
  const space = line.lastIndexOf(' ', readLength);
  return line.slice(0, space > readLength - longestWord ? space : readLength);
}

/** Without quotation marks round the whole, brackets, and what stands between two dashes. */
function stripWrapping(text: string): string {
  let bare = text;
  if (text.includes('(')) bare = bare.replace(/\s?\([^()]{0,300}\)/g, '');
  if (text.includes('[')) bare = bare.replace(/\s?\[[^[\]]{0,300}\]/g, '');
  if (bare.includes('—') || bare.includes('–') || (bare.includes('-') && / -{1,2} /.test(bare))) bare = bare.replace(/\s?(?:—|–(?= )| -- | - )[^—–]{1,250}?(?:—|–(?= )| -- | - )\s?/g, (aside) => (/\s-\s.*\s-\s/.test(aside) || !aside.includes(' - ') ? ' ' : aside));
  const quoted = !bare.startsWith('"') && !bare.startsWith('“') ? null : /^["“]([^"”]+)["”]([.!?]?)$/.exec(bare);
  return quoted ? quoted[1]! + quoted[2]! : bare === text ? text : bare.replace(/ {2,}/g, ' ').trim();
}

