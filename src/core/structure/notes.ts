import { notesHeadings } from './data/phrases.js';
import type { Page } from './page.js';

const note = /^(?:\[?\^?\d{1,3}\]?[.:)]?|[*†‡§]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]+)\s*\S/u;
const sourceLike = /\b(?:pp?\.|vol\.|ed\.|eds\.|ibid|op\.? cit|et al|available at|https?:|doi|accessed|no\. \d|\(\w[^)]*\b(?:1[5-9]|20)\d\d\)|\b(?:1[5-9]|20)\d\d\b)/i;
const definition = /^\[\^[^\]]+\]:/u;

/**
 * Finds endnotes and references: numbered entries under their heading or after a signature, to the end of the run. Their authors are no
 * authors of the text.
 */
export function findNotes(page: Page, signatures: readonly number[]): boolean[] {
  const { passages } = page;
  const inside = passages.map(({ head }) => head.startsWith('[^') && definition.test(head));
  for (let i = 0; i < passages.length; i++) {
    if (passages[i]!.shape.length > 40) continue;
    const label = passages[i]!.head.toLowerCase().replace(/^[#*_\s]+|[\s:*_]+$/gu, '');
    if (!notesHeadings.has(label) || !/^(?:notes|endnotes|footnotes|references|bibliography|works cited|sources|further reading)$/.test(label)) continue;
    let last = i;
    for (let at = i + 1; at < passages.length && at <= last + 2; at++) {
      const { head } = passages[at]!;
      if (note.test(head) || (sourceLike.test(head) && head.length < 400)) last = at;
    }
    if (last > i) inside.fill(true, i, last + 1);
    i = last;
  }
  for (const signature of signatures) {
    for (let at = signature + 1; at < passages.length && /^(?:\[?\d{1,3}[\].]?|[*†‡])\s+\S/u.test(passages[at]!.head); at++) inside[at] = true;
  }
  return inside;
}
