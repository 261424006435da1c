import type { Span } from '../analysis.js';
import { trimmed } from '../query/spans.js';

/** Longer selections are no name, in UTF-16 code units. */
export const longestName = 80;

/** A word with a capital, an initial (“J.”), or letters with a hyphen or an apostrophe within. */
const nameWord = /\p{Lu}[\p{L}\p{M}]*(?:[-’'.]\p{L}[\p{L}\p{M}]*)*/uy;
/** Small words within names. */
const particle = /(?:al|bin|da|das|de|del|della|den|der|di|do|dos|du|ibn|la|le|ter|van|von|y|zu)(?![\p{L}\p{M}])/uy;
const initial = /^\p{Lu}$/u;
/** Words that begin a sentence or a byline with a capital, and no name. */
const openers = new Set([
  'A', 'After', 'Although', 'An', 'And', 'As', 'At', 'Because', 'Before', 'But', 'By', 'Critics', 'Even', 'For', 'From', 'He', 'Her', 'Here', 'His', 'How', 'I', 'If', 'In', 'Indeed', 'It', 'Its',
  'Many', 'Most', 'No', 'Nor', 'Not', 'Of', 'On', 'Only', 'Or', 'Our', 'She', 'Since', 'So', 'Some', 'Still', 'Such', 'That', 'The', 'Their', 'Then', 'There', 'These', 'They', 'This', 'Those',
  'Though', 'Thus', 'To', 'Unlike', 'Until', 'We', 'What', 'When', 'Where', 'Whether', 'While', 'Why', 'With', 'Yet', 'You',
]);

interface Word extends Span {
  readonly isName: boolean;
}

/** The name written around an offset: words with capitals beside each other on one line, with the small words between them; undefined where there is none. */
export function nameAround(text: string, offset: number): Span | undefined {
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - 2 * longestName);
  const broken = text.indexOf('\n', offset);
  const line = text.slice(from, Math.min(broken < 0 ? text.length : broken, offset + 2 * longestName));
  const found = runs(line).find((run) => from + run[0]!.start <= offset && offset <= from + run.at(-1)!.end);
  if (!found) return undefined;
  const span = { start: from + found[0]!.start, end: from + found.at(-1)!.end };
  return span.end - span.start <= longestName ? span : undefined;
}

/** The words selected, without the space around them, where they may be a name: begun with a capital, short, and no sentence. */
export function selectedName(text: string, selection: Span): Span | undefined {
  const span = trimmed(text, selection);
  const words = text.slice(span.start, span.end);
  if (!/^\p{Lu}/u.test(words) || words.length > longestName || /[!?;:\r\n]|[^.\s]{3}\.$/u.test(words) || words.split(/\s+/).length > 8) return undefined;
  return span;
}

/** The runs of a line that read like names, without small words or openers at their ends. */
function runs(line: string): Word[][] {
  const all: Word[][] = [];
  let run: Word[] = [];
  const finish = (): void => {
    while (run.length > 0 && !run.at(-1)!.isName) run.pop();
    while (run.length > 0 && (!run[0]!.isName || openers.has(line.slice(run[0]!.start, run[0]!.end)))) run.shift();
    if (run.length > 0) all.push(run);
    run = [];
  };
  for (const { index } of line.matchAll(/(?<![\p{L}\p{M}\p{N}’'.-])\p{L}/gu)) {
    const word = wordAt(line, index);
    const last = run.at(-1);
    if (last && !/^(?: +|\. ?)$/.test(line.slice(last.end, word?.start ?? index))) finish();
    else if (last && line[last.end] === '.' && !initial.test(line.slice(last.start, last.end))) finish();
    if (!word) finish();
    else run.push(word);
  }
  finish();
  return all;
}

function wordAt(line: string, start: number): Word | undefined {
  for (const [pattern, isName] of [[nameWord, true], [particle, false]] as const) {
    pattern.lastIndex = start;
    const [word] = pattern.exec(line) ?? [];
    if (word !== undefined) return { start, end: start + word.replace(/[’']s$/, '').length, isName };
  }
  return undefined;
}
