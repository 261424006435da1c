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
  markBackMatter(page, inside);
  for (const signature of signatures) {
    for (let at = signature + 1; at < passages.length && /^(?:\[?\d{1,3}[\].]?|[*†‡])\s+\S/u.test(passages[at]!.head); at++) inside[at] = true;
  }
  return inside;
}

const backMatter = /^(?:acknowledge?ments?|about (?:us|this (?:series|paper|brief|report|project)|the (?:institute|institution|cent(?:er|re)|council|foundation|organi[sz]ation|project|program(?:me)?|series|publisher|editors?|company)\b.{0,60})|disclaimer|disclosures?(?: statements?)?|conflicts? of interest|funding|citation|suggested citation|how to cite.{0,30}|copyright|media contacts?|press contacts?|correspondence)\s*:?$/i;
/** `Acknowledgements: The authors thank …`: label and words in one line. */
const backLine = /^(?:acknowledge?ments?|disclaimer|disclosures?(?: statements?)?|(?:declaration of )?(?:conflicts? of interests?|competing interests?)(?: statement)?|funding|suggested citation|citation|how to cite(?: this \p{L}+)?|copyright|corresponding author|correspondence|media contacts?|press contacts?|author(?:s['’]|['’]s)? notes?|data availability(?: statement)?)\s*[:.—–]\s*\S/iu;
/** Back matter stands in the last part of a text. */
const backPart = 0.4;

/** Marks what a text says of itself at its end: acknowledgements, its publisher, its funding. Nobody argues there. */
function markBackMatter({ passages, body }: Page, inside: boolean[]): void {
  if (!body) return;
  for (let i = Math.max(body.first + 1, Math.floor(body.first + (body.last + 1 - body.first) * backPart)); i < passages.length; i++) {
    const { head, shape } = passages[i]!;
    if (backLine.test(head.replace(/^[#*_\s]+/u, ''))) inside[i] = true;
    if (shape.length > 80 || !backMatter.test(head.replace(/^[#*_\s]+|[*_]+$/gu, ''))) continue;
    let end = i + 1;
    while (end < passages.length && (passages[end]!.shape.prose || passages[end]!.shape.sentenceEnd)) end++;
    if (end > i + 1) inside.fill(true, i, end);
  }
}
