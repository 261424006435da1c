/** The gazetteer, compiled for one pass over a text: forms grouped under a hash of their first word, longest first. */
import type { CountryMentionKind } from '../analysis.js';
import { classes, foldedHash, isLetter, letterClass } from './letters.js';

/** `prefix`: a combining form (“Sino-”); `shield`: a longer name that holds a country's name and is not it. */
export type FormKind = CountryMentionKind | 'prefix' | 'organization' | 'region' | 'shield';

export interface Form {
  readonly form: string;
  readonly kind: FormKind;
  /** Country code, organisation id or region name; empty for a shield. */
  readonly target: string;
  /** Needs other evidence of its target in the same text. */
  readonly unsure: boolean;
}

export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  /** Written in capitals where the form has small letters: “TURKEY”. */
  readonly capitals: boolean;
}

export interface Lexicon {
  /** Slot → index of the first form of the group + 1; 0 where empty. */
  readonly slots: Uint16Array;
  readonly hashes: Int32Array;
  /** Length of each form's first word; 0 where the form is that word alone. */
  readonly firstWords: Uint8Array;
  readonly forms: readonly Form[];
}

const slotCount = 1 << 14;
const classLimit = classes.length;

/** Compiles forms; where two are spelled alike the first one given wins. */
export function compileLexicon(given: Iterable<Form>): Lexicon {
  const distinct = new Map<string, Form>();
  for (const form of given) if (!distinct.has(form.form)) distinct.set(form.form, form);
  const keyed = [...distinct.values()].map((form) => ({ form, hash: firstWordHash(form.form) }));
  keyed.sort((a, b) => a.hash - b.hash || b.form.form.length - a.form.form.length);
  const slots = new Uint16Array(slotCount);
  const hashes = Int32Array.from(keyed, (k) => k.hash);
  keyed.forEach(({ hash }, index) => {
    if (index > 0 && hashes[index - 1] === hash) return;
    let slot = hash & (slotCount - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = index + 1;
  });
  const firstWords = Uint8Array.from(keyed, ({ form: { form } }) => { const end = firstWordEnd(form); return end === form.length ? 0 : end; });
  return { slots, hashes, firstWords, forms: keyed.map((k) => k.form) };
}

function firstWordEnd(form: string): number {
  let end = 0;
  while (end < form.length && isLetter(form.charCodeAt(end))) end++;
  return end;
}

function firstWordHash(form: string): number {
  let hash = 0;
  for (let i = 0, end = firstWordEnd(form); i < end; i++) hash = foldedHash(hash, form.charCodeAt(i));
  return hash;
}

const capital = /[A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u024f]/g;

/** Every longest form in `text`, left to right. Words that start with a small letter are passed over. */
export function findHits(text: string, lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  const length = text.length;
  // The engine's own scan for the next capital is several times as fast as a loop over code units; nothing is allocated until a form matches.
  capital.lastIndex = 0;
  while (capital.test(text)) {
    const start = capital.lastIndex - 1;
    if (start > 0 && letterClass(text.charCodeAt(start - 1)) !== 0) continue;
    let hash = 0;
    let end = start;
    while (end < length) {
      const code = text.charCodeAt(end);
      if (code >= classLimit || classes[code] === 0 || (code >= 48 && code <= 57)) break;
      hash = (Math.imul(hash, 31) + (code | 32)) | 0;
      end++;
    }
    const hit = lookUp(text, start, hash, lexicon);
    if (hit) hits.push(hit);
    capital.lastIndex = hit ? hit.end : end;
  }
  return hits;
}

/** The longest form that starts at `start`, whose first word has this hash. */
function lookUp(text: string, start: number, hash: number, lexicon: Lexicon): Hit | null {
  const { slots, hashes, firstWords, forms } = lexicon;
  let slot = hash & (slotCount - 1);
  let index = slots[slot]! - 1;
  while (index >= 0 && hashes[index] !== hash) {
    slot = (slot + 1) & (slotCount - 1);
    index = slots[slot]! - 1;
  }
  if (index < 0) return null;
  for (; hashes[index] === hash; index++) {
    const first = firstWords[index]!;
    if (first > 0 && !mayGoOn(text, start + first, forms[index]!.form, first)) continue;
    const hit = matchForm(text, start, forms[index]!);
    if (hit) return hit;
  }
  return null;
}

/** A look at the two characters after the first word, which turns most forms away. */
function mayGoOn(text: string, at: number, form: string, first: number): boolean {
  if (at + 1 >= text.length) return at < text.length && first + 1 === form.length;
  const code = text.charCodeAt(at);
  const want = form.charCodeAt(first);
  if (want !== 32) return code === want || want === 39 || want === 45;
  if (code !== 32) return code < 32 || code >= 0xa0;
  const next = text.charCodeAt(at + 1);
  return next <= 32 || next >= 0xa0 || (next | 32) === (form.charCodeAt(first + 1) | 32);
}

/** Takes a form at an offset: a space for any white space with at most one line break, either apostrophe, all capitals for mixed case. */
function matchForm(text: string, start: number, form: Form): Hit | null {
  const wanted = form.form;
  let at = start;
  let raised = false;
  let small = false;
  for (let i = 0; i < wanted.length; i++) {
    const want = wanted.charCodeAt(i);
    if (at >= text.length) return null;
    const code = text.charCodeAt(at);
    if (want === 32) {
      const next = skipSpace(text, at);
      if (next < 0) return null;
      at = next;
      continue;
    }
    if (code !== want) {
      if (want === 39 && code === 0x2019) { at++; continue; }
      if (want === 45 && (code === 0x2013 || code === 0x2010 || code === 0x2011)) { at++; continue; }
      if (letterClass(want) !== 1 || code !== want - 32) return null;
      // “Bank Of Japan”: a small word raised in a heading is not yet capitals.
      if (i > 0 && wanted.charCodeAt(i - 1) !== 32) raised = true;
    } else if (want >= 97 && i > 0 && wanted.charCodeAt(i - 1) !== 32) {
      small = true;
    }
    at++;
  }
  if (raised && small) return null;
  if (at < text.length && (letterClass(text.charCodeAt(at)) !== 0 || text.charCodeAt(at) === 95)) return null;
  return { start, end: at, form, capitals: raised };
}

/** The offset after white space that holds at most one line break and starts at `at`; -1 if there is none. */
function skipSpace(text: string, at: number): number {
  let end = at;
  let breaks = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 10) breaks++;
    else if (code !== 32 && code !== 9 && code !== 13 && code !== 0xa0 && code !== 0x202f) break;
  }
  return end > at && end - at <= 40 && breaks <= 1 ? end : -1;
}
