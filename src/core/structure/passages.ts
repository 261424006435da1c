import type { Span } from '../analysis.js';
import { breaksOff, continues, textWidth, wrapWidth } from './hardWrap.js';
import type { Line } from './lines.js';
import { describeShape } from './shape.js';
import type { Shape } from './shape.js';

/** What a reader takes as one paragraph, heading or label: one line, or the lines of one hard-wrapped paragraph. */
export interface Passage extends Span {
  /** Its beginning, at most {@link headLength} units: enough to tell what it is, however long it goes on. */
  readonly head: string;
  readonly lineCount: number;
  readonly blanksBefore: number;
  readonly indent: number;
  readonly quoted: boolean;
  readonly shape: Shape;
}

export const headLength = 400;

/** Joins the lines of hard-wrapped paragraphs; every other line is a passage of its own. */
export function joinLines(text: string, lines: readonly Line[]): Passage[] {
  const passages: Passage[] = [];
  const width = textWidth(text, lines);
  for (let i = 0; i < lines.length; ) {
    let runEnd = i + 1;
    while (runEnd < lines.length && lines[runEnd]!.blanksBefore === 0) runEnd++;
    joinRun(text, lines.slice(i, runEnd), width, passages);
    i = runEnd;
  }
  return passages;
}

/** Lines of one run are wrapped to one width; a run of thousands of lines is looked at in windows, as its parts may differ. */
const windowLines = 40;

function joinRun(text: string, run: readonly Line[], usualWidth: number, passages: Passage[]): void {
  for (let from = 0; from < run.length; ) {
    const window = run.slice(from, from + windowLines);
    const width = wrapWidth(text, window) || usualWidth;
    let at = 0;
    while (at < window.length) {
      let last = at;
      while (last + 1 < window.length && (width > 0 ? continues(text, window[last]!, window[last + 1]!, width) : breaksOff(text, window[last]!, window[last + 1]!))) last++;
      const cutOff = width > 0 && at > 0 && last === window.length - 1 && from + window.length < run.length;
      if (cutOff) break;
      passages.push(makePassage(text, window.slice(at, last + 1)));
      at = last + 1;
    }
    from += at;
  }
}

function makePassage(text: string, lines: readonly Line[]): Passage {
  const first = lines[0]!;
  const start = first.start;
  const end = lines.at(-1)!.end;
  const head = text.slice(start, Math.min(end, start + headLength));
  return { start, end, head, lineCount: lines.length, blanksBefore: first.blanksBefore, indent: first.indent, quoted: first.quoteDepth > 0, shape: describeShape(text, start, end, head) };
}
