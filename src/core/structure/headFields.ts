import type { Span } from '../analysis.js';
import { readName } from '../entities/names/names.js';
import type { PersonName } from '../entities/names/names.js';
import type { Passage } from './passages.js';

/** Fields above a text: the front matter of Markdown, or the header of an e-mail. */
export interface HeadFields {
  /** Passages `[first, end)` that hold them, rules included. */
  readonly first: number;
  readonly end: number;
  /** The title or the subject, without its label, quotation marks and `Re:`. */
  readonly title: (Span & { readonly passage: number }) | null;
}

const fence = /^(?:-{3,}|\+{3,})$/;
const yamlField = /^(?:[\w-]+\s*[:=](?:\s|$)|-\s+\S|#)/;
const mailField = /^(?:from|to|re|through|via|cc|bcc|date|sent|subject|reply-to|sender|message-id|in-reply-to|list-id|organization)\s*:\s*\S/i;
const titleField = /^(?:title|subject|re)\s*[:=]\s*(?:(?:re|fwd?|aw|fw)\s*:\s*)*["'“]?/i;
const longestFrontMatter = 40;

/** Finds the fields above a text; null where there are none. */
export function findHeadFields(passages: readonly Passage[]): HeadFields | null {
  const end = fence.test(passages[0]?.head ?? '') ? frontMatterEnd(passages) : mailHeaderEnd(passages);
  if (end === 0) return null;
  const passage = passages.slice(0, end).findIndex(({ head }) => titleField.test(head));
  if (passage < 0) return { first: 0, end, title: null };
  const { head, start, end: to } = passages[passage]!;
  const from = titleField.exec(head)![0].length;
  const words = head.slice(from).replace(/["'”]\s*$/u, '');
  const title = words === '' || to - start > head.length ? null : { passage, start: start + from, end: start + from + words.length };
  return { first: 0, end, title };
}

function frontMatterEnd(passages: readonly Passage[]): number {
  for (let at = 1; at < passages.length && at <= longestFrontMatter; at++) {
    if (fence.test(passages[at]!.head)) return at > 1 ? at + 1 : 0;
    if (!yamlField.test(passages[at]!.head)) return 0;
  }
  return 0;
}

const linesAbove = 3;

function mailHeaderEnd(passages: readonly Passage[]): number {
  // `MEMORANDUM` and the name of an office may stand above.
  const first = passages.slice(0, linesAbove + 1).findIndex(({ head }) => mailField.test(head));
  let end = Math.max(first, 0);
  while (end < passages.length && mailField.test(passages[end]!.head) && passages[end]!.shape.length <= 300) end++;
  return end - Math.max(first, 0) >= 3 ? end : 0;
}

const attribution = /^(?:on|le|am)\s.{4,70}?,\s+(?=\p{Lu}).{3,60}?(?:\s<[^>]*>)?\s+(?:wrote|a écrit|schrieb)\s*:$/iu;

/** Reads the line above what a mail quotes (`On 5 May 2031, Ana Roe wrote:`): whom it quotes; undefined where the line is none. */
export function readAttribution(head: string): PersonName | null | undefined {
  if (head.length > 160 || !attribution.test(head)) return undefined;
  for (let comma = head.lastIndexOf(','); comma > 0; comma = head.lastIndexOf(',', comma - 1)) {
    const at = comma + 1 + /^\s*(?:at\s+)?(?:\d{1,2}:\d\d\s*(?:[AP]M)?,?\s*)?/i.exec(head.slice(comma + 1))![0].length;
    const name = readName(head, at);
    if (name) return name;
  }
  return null;
}
