import { isPlainSmall } from '../text/characters.js';
import type { Line } from './lines.js';

/** Lines broken at a fixed width are at most this long. */
const widest = 110;
const narrowest = 45;

/**
 * The width at which a run of lines without blank lines between was wrapped, or 0 where each line is a paragraph of its own.
 * A wrapped run has few sentence ends at line ends, lines of nearly one length, and lines that go on in lower case.
 */
export function wrapWidth(text: string, run: readonly Line[]): number {
  if (run.length < 2) return 0;
  let width = 0;
  for (const line of run) width = Math.max(width, line.end - line.start);
  if (width > widest || width < narrowest) return 0;
  let goesOn = 0;
  let full = 0;
  for (let i = 0; i + 1 < run.length; i++) {
    const line = run[i]!;
    const next = run[i + 1]!;
    if (startsLower(text, next) || endsInHyphen(text, line, next)) goesOn++;
    if (overflows(text, line, next, width)) full++;
  }
  const pairs = run.length - 1;
  return goesOn > 0 && goesOn >= pairs * 0.3 && full >= pairs * 0.5 ? width : 0;
}

/** Runs looked at to learn the width of a whole text. */
const sampledLines = 600;

/** The width to which a whole text is wrapped, or 0 where most of its lines are paragraphs of their own; learnt from its first lines. */
export function textWidth(text: string, lines: readonly Line[]): number {
  let wrapped = 0;
  let width = 0;
  const sample = lines.slice(0, sampledLines);
  for (let i = 0; i < sample.length; ) {
    let end = i + 1;
    while (end < sample.length && sample[end]!.blanksBefore === 0) end++;
    const found = wrapWidth(text, sample.slice(i, end));
    if (found > 0) {
      wrapped += end - i;
      width = Math.max(width, found);
    }
    i = end;
  }
  return sample.every((line) => line.end - line.start <= widest) && wrapped >= sample.length * 0.6 ? width : 0;
}

/** Whether a wrapped paragraph goes on from one line to the next: the next word did not fit, or the next line begins in lower case. */
export function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (next.blanksBefore > 0 || next.quoteDepth !== line.quoteDepth) return false;
  if (next.indent > line.indent + 1 && next.indent <= line.indent + 12 && !startsLower(text, next)) return false;
  return overflows(text, line, next, width) || startsLower(text, next) || endsInHyphen(text, line, next);
}

const endMark = /[.!?:;,…)\]”"’'»|*_-]$/u;

/** Whether a line breaks off in the middle of a sentence, in a text that is not wrapped otherwise: it has no end mark, and the next goes on in lower case. */
export function breaksOff(text: string, line: Line, next: Line): boolean {
  if (next.blanksBefore > 0 || next.quoteDepth !== line.quoteDepth || !startsLower(text, next) || line.end - line.start > widest || endMark.test(text.slice(line.end - 1, line.end))) return false;
  const words = text.slice(contentStart(text, line), line.end).split(/\s+/);
  // Titles and labels are mostly capitals, items of a list are marked.
  return words.length >= 3 && /^\p{Lu}/u.test(words[0]!) && words.slice(1).every((word) => /^\p{Ll}/u.test(word)) && /[.!?]["”’)]*$/u.test(text.slice(next.start, next.end));
}

/** Whether the first word of the next line would not have fitted on this one; a little slack for ragged editing. */
function overflows(text: string, line: Line, next: Line, width: number): boolean {
  const from = contentStart(text, next);
  let to = from;
  while (to < next.end && text[to] !== ' ') to++;
  return line.end - line.start + 1 + (to - from) > width - 6;
}

function contentStart(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && (text[at] === '>' || text[at] === ' ') && line.quoteDepth > 0) at++;
  return at;
}

/** `by Jane Roe` under a title, `with contributions from Jo Poe` under a byline. */
const names = /^(?:by\s+\p{Lu}|with\s+(?:additional\s+)?(?:contributions?|reporting|research|assistance)\s+(?:from|by)\s|(?:edited|translated|written|compiled|prepared|illustrated|photographs?)\s+by\s+\p{Lu})/u;
const namesLooked = 40;

/** A line that goes on a sentence; one that names who made the text does not. */
function startsLower(text: string, line: Line): boolean {
  const start = contentStart(text, line);
  const code = text.charCodeAt(start);
  if (code < 128 && !isPlainSmall(code)) return false;
  return /^\p{Ll}/u.test(text.slice(start, start + 2)) && !names.test(text.slice(start, start + namesLooked));
}

function endsInHyphen(text: string, line: Line, next: Line): boolean {
  return (text[line.end - 1] === '-' || text[line.end - 1] === '\u00ad') && /\p{L}/u.test(text[line.end - 2] ?? '') && startsLower(text, next);
}
