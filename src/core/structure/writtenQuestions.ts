import { foldName } from '../entities/names/fold.js';
import { wholeName } from '../entities/names/names.js';
import type { Passage } from './passages.js';
import type { Turn } from './turn.js';

/** `Asked by`, `Answered by: Ana Roe`: how parliaments print a question put in writing, and its answer. */
const label = /^(?:(?:question\s+)?(asked|tabled|put)|(?:answer(?:ed)?|repl(?:y|ied)|answer given)) (?:by|from)\s*:?\s*/i;
/** A party, a seat, a House and a heading may stand between the name and the words. */
const mostBetween = 7;

/** A label with a name, and where the words of who is named begin. */
interface Labelled {
  readonly turn: Turn;
  readonly asks: boolean;
}

function readLabel(passages: readonly Passage[], index: number): Labelled | null {
  const match = passages[index]!.shape.prose ? null : label.exec(passages[index]!.head);
  if (!match) return null;
  // The name stands on the label's line, or alone on the next.
  const at = match[0].length < passages[index]!.head.length ? index : index + 1;
  const from = at === index ? match[0].length : 0;
  const words = passages[at]?.head.slice(from).replace(/\s*[([].{1,60}[)\]]$|,.{1,80}$/u, '');
  const name = words ? wholeName(words) : null;
  if (!name || name.evidence < -0.6) return null;
  for (let text = at + 1; text < passages.length && text <= at + mostBetween; text++) {
    const passage = passages[text]!;
    if (label.test(passage.head)) return null;
    if (!passage.shape.prose) continue;
    const start = passages[at]!.start + from + name.start;
    return { asks: match[1] !== undefined, turn: { passage: index, label: name.text, start, end: start + name.text.length, spoken: passage.start, key: foldName(name.surname), name, delegation: null, kind: 'person' } };
  }
  return null;
}

/** Finds the turns of a written question and its answer; an empty list where the text does not name both who asks and who answers. */
export function findWrittenQuestions(passages: readonly Passage[]): Turn[] {
  const found = passages.map((_, i) => readLabel(passages, i)).filter((one) => one !== null);
  return found.some(({ asks }) => asks) && found.some(({ asks }) => !asks) ? found.map(({ turn }) => turn) : [];
}
