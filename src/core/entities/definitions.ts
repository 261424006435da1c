/** Organisations that the text itself defines: “the Association of Small Harbours (ASH)”. */
import type { Span } from '../analysis.js';
import { isCapital, letterClass } from './letters.js';

export interface DefinedOrganization {
  readonly abbreviation: string;
  readonly name: string;
  /** The full name where it is defined. */
  readonly defined: Span;
  /** The full name, where it stands again. */
  readonly repeated: readonly Span[];
  /** The abbreviation, where it is defined and later. */
  readonly mentions: readonly Span[];
}

/** What makes a capitalised name an organisation's. */
const heads = new Set(('Organization Organisation Association Union Council Agency Bank Fund Forum League Alliance Community Commission Committee Conference Court Party Front Movement Group Institute Institution Center Centre Authority Federation '
  + 'Confederation Initiative Network Partnership Pact Programme Program Office Ministry Department Army Force Forces Corps Mission Congress Assembly Corporation Foundation Society Service Services Board Bureau Coalition Arrangement Framework Dialogue '
  + 'Secretariat Tribunal Administration Command Guard Directorate Chamber Consortium Club Register Registry Company Parliament Guards Brigade Brigades Resistance Hub Trust Campaign Observatory Academy Laboratory University College School').split(' '));
const small = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'to', 'against', 'de', 'des', 'du', 'with', 'at', '&']);
const longestName = 140;

/** Finds definitions in one pass over the opening brackets, then each abbreviation's mentions from there on. */
export function findDefinitions(text: string): DefinedOrganization[] {
  const found = new Map<string, DefinedOrganization>();
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = text.indexOf(')', open);
    if (close < 0) break;
    const read = close - open <= longestName ? readAbbreviation(text, open, close) ?? readName(text, open, close) : null;
    if (!read || found.has(read.abbreviation)) continue;
    const { abbreviation, defined, from } = read;
    const name = text.slice(defined.start, defined.end).replace(/\s+/g, ' ');
    found.set(abbreviation, { abbreviation, name, defined, repeated: mentionsFrom(text, name, close), mentions: mentionsFrom(text, abbreviation, from) });
  }
  return [...found.values()];
}

interface Definition {
  readonly abbreviation: string;
  readonly defined: Span;
  /** From where the abbreviation is that of the name. */
  readonly from: number;
}

const longestAside = 40;

/** “the Association of Small Harbours (ASH)”, “(“ASH”)”, “(the ASH)”, “(hereinafter ASH)”, “(ASH, founded in 1992)”. */
function readAbbreviation(text: string, open: number, close: number): Definition | null {
  if (close - open > longestAside) return null;
  const match = /^\s*(?:(?:the|or|hereinafter|hereafter|henceforth|abbreviated|known as)\s+)*["“”'‘’]*([A-Z][A-Za-z&-]*)["“”'‘’]*\s*(?:[,;].*)?$/.exec(text.slice(open + 1, close));
  if (!match || !isAbbreviation(match[1]!)) return null;
  const defined = nameBefore(text, open, match[1]!);
  return defined && { abbreviation: match[1]!, defined, from: open };
}

/** “ASH (Association of Small Harbours)”. */
function readName(text: string, open: number, close: number): Definition | null {
  const before = /([A-Z][A-Za-z&-]+) $/.exec(text.slice(Math.max(0, open - 16), open));
  if (!before || !isAbbreviation(before[1]!)) return null;
  const defined = nameBefore(text, close, before[1]!);
  const whole = defined && /^\(\s*(?:the\s+)?$/i.test(text.slice(open, defined.start)) && text.slice(defined.end, close).trim() === '';
  return whole ? { abbreviation: before[1]!, defined, from: open - 1 - before[1]!.length } : null;
}

/** Whether two names of organisations are one with small differences: “Organization for Petroleum Exporting Countries”. */
export function isSameName(one: string, other: string): boolean {
  const words = contentWords(one), others = new Set(contentWords(other));
  return words.filter((word) => others.has(word)).length * 2 > Math.max(words.length, others.size);
}

function contentWords(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => !small.has(word)).map((word) => word.toLowerCase().replace(/(?:s|’s|'s)$/, '').replace('organisation', 'organization'));
}

function isAbbreviation(word: string): boolean {
  return /^[A-Z][A-Za-z&-]*[A-Z][A-Za-z]*$/.test(word);
}

/** The capitalised words before the bracket whose initials the abbreviation is made of. */
function nameBefore(text: string, bracket: number, abbreviation: string): Span | null {
  const from = Math.max(0, bracket - longestName);
  const words = [...text.slice(from, bracket).matchAll(/[\p{L}\d’'.]+|&/gu)].map((m) => ({ word: m[0], start: from + m.index, end: from + m.index + m[0].length }));
  const wanted = abbreviation.replace(/[^A-Za-z]/g, '').toUpperCase();
  let initials = '';
  let hasHead = false;
  for (let i = words.length - 1; i >= 0; i--) {
    const { word, start } = words[i]!;
    const nextStart = words[i + 1]?.start ?? bracket;
    if (!/^[\s,-]*$/.test(text.slice(words[i]!.end, nextStart))) return null;
    if (small.has(word)) continue;
    if (!isCapital(word.charCodeAt(0))) return null;
    initials = word[0]! + initials;
    if (heads.has(word)) hasHead = true;
    // Some abbreviations skip a word, or take two letters of one: the first initial, and all letters in order, must agree.
    if (hasHead && wanted.startsWith(word[0]!) && initials.length + 2 >= wanted.length && isMadeOf(wanted, initials)) return { start, end: words.at(-1)!.end };
    if (initials.length > wanted.length + 1) return null;
  }
  return null;
}

/** Whether the initials stand in the abbreviation in order, at most two of its letters coming from inside a word. */
function isMadeOf(abbreviation: string, initials: string): boolean {
  let at = 0;
  for (const letter of abbreviation) if (at < initials.length && initials[at]!.toUpperCase() === letter) at++;
  return at === initials.length;
}

function mentionsFrom(text: string, abbreviation: string, from: number): Span[] {
  const mentions: Span[] = [];
  for (let at = text.indexOf(abbreviation, from); at >= 0; at = text.indexOf(abbreviation, at + abbreviation.length)) {
    const end = at + abbreviation.length;
    if (letterClass(text.charCodeAt(at - 1)) === 0 && letterClass(text.charCodeAt(end)) === 0) mentions.push({ start: at, end });
  }
  return mentions;
}
