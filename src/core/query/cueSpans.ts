import type { Sentence, Span } from '../analysis.js';
import { cueGroups } from '../claims/cues.js';
import type { CueGroup } from '../claims/cues.js';

/** The groups of cues by which a reader, too, tells an argument; the model knows many more, down to “is” and “they”. */
const tellingGroups: readonly CueGroup[] = ['necessity', 'belief', 'appeal', 'conclusion', 'cause', 'contrast', 'concession'];
const tellingCues: ReadonlySet<string> = new Set(tellingGroups.flatMap((group) => cueGroups[group].split('|')));

/**
 * Where the argumentative cue words stand that decided a sentence's role, in text order and without overlaps.
 * Reads the features named `cue:…`; case does not matter, and words must be whole.
 */
export function cueSpans(text: string, sentence: Sentence): Span[] {
  if (sentence.role === 'none') return [];
  const found: Span[] = [];
  const lower = foldInPlace(text.slice(sentence.start, sentence.end));
  for (const feature of sentence.because) {
    if (!feature.startsWith('cue:')) continue;
    const cue = feature.slice('cue:'.length);
    if (!tellingCues.has(cue)) continue;
    for (let at = lower.indexOf(cue); at >= 0; at = lower.indexOf(cue, at + cue.length)) {
      const end = at + cue.length;
      if (!isWordPart(lower[at - 1]) && !isWordPart(lower[end])) found.push({ start: sentence.start + at, end: sentence.start + end });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** Lower case of the letters that keep their length; offsets stay those of the text. */
function foldInPlace(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function isWordPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}
