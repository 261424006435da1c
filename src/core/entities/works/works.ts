import type { Span } from '../../analysis.js';
import { readName } from '../names/names.js';
import { speechVerbs } from '../names/data/surnames.js';

/** A work named in running text: a quoted title with what tells its author and date. */
export interface WorkCitation {
  readonly title: string;
  /** Where the title stands, without quotation marks. */
  readonly span: Span;
  /** The person named as its author next to it, as named there (a full name, or a surname alone). */
  readonly authorName: string | null;
  readonly date: string | null;
}

const openingMarks = ['“', '"', '«'];
const quoted = /[“"«]([^“”"«»\n]{6,160})[”"»]/gu;
const kinds = 'article|essay|book|report|op-ed|paper|piece|speech|chapter|study|column|editorial|memo|manifesto|pamphlet|monograph|dissertation|thesis|treatise|review|brief|commentary|letter|lecture|address|testimony|statement|post|interview|memoir|novel|volume|work';
const kindBefore = new RegExp(`\\b(?:${kinds})s?(?:\\s+(?:called|titled|entitled|on|in))?[,:]?\\s*$`, 'i');
const kindAfter = new RegExp(`^,?\\s*(?:\\(|an?\\s+(?:[a-zÀ-ɏ-]+\\s+)?(?:${kinds})\\b|by\\s+[a-zÀ-ɏ])`, 'i');
const owner = new RegExp(`((?:\\p{Lu}[\\p{L}.'-]*\\s+){0,4}\\p{Lu}[\\p{L}\\p{M}-]*)['’]s?\\s+(?:(?:recent|new|latest|influential|provocative|thoughtful|excellent|important|seminal|classic|earlier|forthcoming|\\d{4}|[\\p{L}-]+)\\s+){0,3}(?:${kinds})s?,?\\s*$`, 'u');
const ownerTitle = /((?:\p{Lu}[\p{L}.'-]*\s+){0,4}\p{Lu}[\p{L}\p{M}-]*)['’]s?,?\s*$/u;
/** Up to the name in `“…,” (May 2019), by Ana Roe` and in `“…” (May 2019), Ana Roe claims`. */
const byAfter = /^,?\s*(?:\([^)]{3,60}\),?\s*)?by\s+/u;
const subjectAfter = /^,?\s*(?:\([^)]{3,60}\))?,?\s+/u;
const verbBefore = /((?:\p{Lu}[\p{L}.'-]*\s+){0,4}\p{Lu}[\p{L}\p{M}-]*)\s+(?:\p{L}+\s+)?(?:argues|argued|writes|wrote|claims|claimed|contends|published)\s+in\s+(?:(?:his|her|their|the)\s+)?$/u;
const dateAfter = /^,?\s*\(([^()]{0,40}?\b(?:(?:1[5-9]|20)\d\d)[^()]{0,20})\)/u;
/** `Ana Roe (“Their Title,” May 2031)`: the date inside the same brackets. */
const nameBeforeBracket = /((?:\p{Lu}[\p{L}.'’-]*\s+){0,4}\p{Lu}[\p{L}\p{M}'’-]*?)(?:['’]s)?(?:\s+(?:\p{Ll}+\s+)?\p{Ll}+)?\s*[([]$/u;
const dateInBracket = /^,?\s*([^()[\]]{0,40}?\b(?:1[5-9]|20)\d\d[^()[\]]{0,12})[)\]]/u;
const small = new Set('a an the of for to in on and or but nor with by from at as is it its vs via not no into over under'.split(' '));

/** Finds quoted titles in a stretch of running text. Quotations in sentence case are not titles. */
export function findCitations(text: string, start: number, end: number): WorkCitation[] {
  const stretch = text.slice(start, end);
  if (!openingMarks.some((mark) => stretch.includes(mark))) return [];
  const found: WorkCitation[] = [];
  for (const match of stretch.matchAll(quoted)) {
    const title = match[1]!.replace(/[,.\s]+$/u, '');
    const before = stretch.slice(Math.max(0, match.index - 100), match.index);
    const after = stretch.slice(match.index + match[0].length, match.index + match[0].length + 120);
    const bracketed = /[([]$/u.test(before) ? dateInBracket.exec(after)?.[1] : undefined;
    const date = (bracketed ?? dateAfter.exec(after)?.[1])?.trim() ?? null;
    if (!isTitleCase(title)) continue;
    const words = title.split(/\s+/).length;
    const told = date !== null || kindBefore.test(before) || kindAfter.test(after) || nameAfter(after) !== null;
    if (!told || (words < 2 && date === null)) continue;
    const inBrackets = bracketed === undefined ? undefined : nameBeforeBracket.exec(before)?.[1];
    const authorName = inBrackets ?? owner.exec(before)?.[1] ?? nameAfter(after) ?? verbBefore.exec(before)?.[1] ?? (date !== null ? ownerTitle.exec(before)?.[1] : undefined) ?? null;
    const from = start + match.index + 1;
    found.push({ title, span: { start: from, end: from + title.length }, authorName: authorName?.replace(/^(?:In|On|As|See|And|But|While|When)\s+/u, '') ?? null, date });
  }
  return found;
}

/** The person named after a title: with `by`, or as the one who says something in it. */
function nameAfter(after: string): string | null {
  const by = byAfter.exec(after)?.[0].length;
  if (by !== undefined) return readName(after, by)?.text ?? null;
  const subject = readName(after, subjectAfter.exec(after)?.[0].length ?? 0);
  const verb = subject ? /^\s+(?:\p{L}+ly\s+)?(\p{L}+)/u.exec(after.slice(subject.end))?.[1] : undefined;
  return subject && verb !== undefined && speechVerbs.has(verb) ? subject.text : null;
}

/** Whether most of the longer words begin with a capital, the first one among them. */
export function isTitleCase(words: string): boolean {
  const list = words.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (list.length === 0 || list.length > 22 || !/^[“"‘'(]?[\p{Lu}\p{N}]/u.test(list[0]!)) return false;
  const weighty = list.filter((word) => !small.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')));
  return weighty.length > 0 && weighty.filter((word) => /^[“"‘'(]?[\p{Lu}\p{N}]/u.test(word)).length >= weighty.length * 0.75;
}
