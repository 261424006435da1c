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
  /** The character after each form's first word; 0 where the form is that word alone. */
  readonly joints: Uint16Array;
  /** The character after the joint, folded; 0 where the form ends before it. */
  readonly nexts: Uint16Array;
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
  const joints = Uint16Array.from(keyed, ({ form: { form } }) => codeAt(form, firstWordEnd(form)));
  const nexts = Uint16Array.from(keyed, ({ form: { form } }) => codeAt(form, firstWordEnd(form) + 1) && codeAt(form, firstWordEnd(form) + 1) | 32);
  return { slots, hashes, joints, nexts, forms: keyed.map((k) => k.form) };
}

/** The UTF-16 unit at an offset; 0 past the end. */
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
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
      const folded = text.charCodeAt(end) | 32;
      // Plain letters first: they are nearly all there are.
      if ((folded < 97 || folded > 122) && !isLetter(text.charCodeAt(end))) break;
      hash = foldedHash(hash, folded);
      end++;
    }
    const hit = lookUp(text, start, end, hash, lexicon);
    if (hit) hits.push(hit);
    capital.lastIndex = hit ? hit.end : end;
  }
  return hits;
}

/** The longest form that starts with the word at `[start, end)`, whose hash this is. */
function lookUp(text: string, start: number, end: number, hash: number, lexicon: Lexicon): Hit | null {
  const { slots, hashes, joints, nexts, forms } = lexicon;
  let slot = hash & (slotCount - 1);
  let index = slots[slot]! - 1;
  while (index >= 0 && hashes[index] !== hash) {
    slot = (slot + 1) & (slotCount - 1);
    index = slots[slot]! - 1;
  }
  if (index < 0) return null;
  // “United” and “South” begin dozens of forms each: two characters, read once, turn most of them away.
  const joint = codeAt(text, end);
  const next = codeAt(text, end + 1);
  for (; hashes[index] === hash; index++) {
    const wanted = joints[index]!;
    if (wanted !== 0 && !mayGoOn(joint, next, wanted, nexts[index]!)) continue;
    const hit = matchForm(text, start, forms[index]!);
    if (hit) return hit;
  }
  return null;
}

/** Whether a form may match whose first word has these two characters after it where the text has `joint` and `next`. */
function mayGoOn(joint: number, next: number, wanted: number, wantedNext: number): boolean {
  if (joint === 0) return false;
  if (wanted !== 32) return joint === wanted || wanted === 39 || wanted === 45;
  if (joint !== 32) return joint < 32 || joint >= 0xa0 || (joint === 45 && (next | 32) === wantedNext);
  return next <= 32 || next >= 0xa0 || (next | 32) === wantedNext;
}

/** Takes a form at an offset: a space for a hyphen or any white space with at most one line break, either apostrophe, all capitals for mixed case. */
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
      // “a South-Korean firm”.
      if (code === 45 && at > start) { at++; continue; }
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
