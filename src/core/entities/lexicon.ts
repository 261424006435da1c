/** The gazetteer, compiled for one pass over a text: forms grouped under a hash of their first word, longest first. */
import type { CountryMentionKind } from '../analysis.js';
import { foldedHash, isLetter, letterClass } from './letters.js';

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
  readonly forms: readonly Form[];
}

const slotCount = 1 << 14;

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
  return { slots, hashes, forms: keyed.map((k) => k.form) };
}

function firstWordHash(form: string): number {
  let hash = 0;
  for (let i = 0; i < form.length && isLetter(form.charCodeAt(i)); i++) hash = foldedHash(hash, form.charCodeAt(i));
  return hash;
}

/** Every longest form in `text`, left to right. Words that start with a small letter are passed over. */
export function findHits(text: string, lexicon: Lexicon): Hit[] {
  const { slots, hashes, forms } = lexicon;
  const hits: Hit[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const first = letterClass(text.charCodeAt(at));
    if (first !== 2) {
      at++;
      if (first !== 0) while (at < length && letterClass(text.charCodeAt(at)) !== 0) at++;
      continue;
    }
    let hash = 0;
    let end = at;
    for (let code = text.charCodeAt(end); isLetter(code); code = text.charCodeAt(++end)) hash = foldedHash(hash, code);
    let slot = hash & (slotCount - 1);
    let index = slots[slot]! - 1;
    while (index >= 0 && hashes[index] !== hash) {
      slot = (slot + 1) & (slotCount - 1);
      index = slots[slot]! - 1;
    }
    let matched: Hit | null = null;
    for (; index >= 0 && hashes[index] === hash; index++) {
      const hit = matchForm(text, at, forms[index]!);
      if (hit && (!matched || hit.end > matched.end || (matched.capitals && !hit.capitals && hit.end === matched.end))) matched = hit;
      if (hit && !hit.capitals) break;
    }
    if (matched) hits.push(matched);
    at = matched ? matched.end : end;
    if (!matched) while (at < length && letterClass(text.charCodeAt(at)) !== 0) at++;
  }
  return hits;
}

/** Takes a form at an offset: a space for any white space with at most one line break, either apostrophe, all capitals for mixed case. */
function matchForm(text: string, start: number, form: Form): Hit | null {
  const wanted = form.form;
  let at = start;
  let raised = false;
  let small = false;
  for (let i = 0; i < wanted.length; i++) {
    const want = wanted.charCodeAt(i);
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
      if (wanted.charCodeAt(i - 1) !== 32) raised = true;
    } else if (letterClass(want) === 1 && !(i > 0 && wanted.charCodeAt(i - 1) === 32)) {
      small = true;
    }
    at++;
  }
  if (raised && small) return null;
  if (letterClass(text.charCodeAt(at)) !== 0 || text.charCodeAt(at) === 95) return null;
  return { start, end: at, form, capitals: raised };
}

/** The offset after white space that holds at most one line break and starts at `at`; -1 if there is none. */
function skipSpace(text: string, at: number): number {
  let end = at;
  let breaks = 0;
  for (; ; end++) {
    const code = text.charCodeAt(end);
    if (code === 10) breaks++;
    else if (code !== 32 && code !== 9 && code !== 13 && code !== 0xa0 && code !== 0x202f) break;
  }
  return end > at && end - at <= 40 && breaks <= 1 ? end : -1;
}
