import type { Span } from '../../analysis.js';
import type { Page } from '../../structure/page.js';
import { foldName } from '../names/fold.js';
import { particles } from '../names/data/words.js';
import { givenNameEvidence } from '../names/givenNames.js';
import { readName } from '../names/names.js';
import type { PersonName } from '../names/names.js';
import { samePerson } from '../names/samePerson.js';
import type { BiographyLine } from './biographies.js';
import { bookDetails } from './bylinePatterns.js';
import type { Naming, NamingForm } from './bylineLine.js';

/** One place where a page names somebody as its author might be named, with what speaks for and against. */
export interface Candidate {
  /** Folded full name. */
  readonly key: string;
  readonly name: PersonName;
  /** Where the name stands in the text. */
  readonly span: Span;
  readonly passage: number;
  readonly form: NamingForm | 'biography' | 'runIn';
  readonly features: Readonly<Record<string, number>>;
  readonly score: number;
}

/** Folds a full name for comparing: no case, no accents, one space. */
export function nameKey(name: string): string {
  return name.split(/\s+/).map(foldName).join(' ');
}

const formWeight: Readonly<Record<NamingForm, number>> = { by: 4.5, foreignBy: 3.5, reporting: 2.2, titled: 2.5, label: 4.5, posted: 4, bare: 1.2, more: 1.5, byWithoutName: 0, photographer: -4, editor: -3, reviewer: 0.8, comment: -3 };

/** Finds and weighs every naming on the page, in text order. */
export function findCandidates(page: Page, biographies: readonly (BiographyLine | null)[]): Candidate[] {
  const { passages, namings } = page;
  const candidates: Candidate[] = [];
  namings.forEach((naming, i) => {
    const passage = passages[i]!;
    if (naming) {
      const form = naming.form === 'bare' && leadsWithBy(page, namings, i) ? 'by' : naming.form;
      for (const name of naming.names) if (name.evidence > leastEvidence) candidates.push(weigh(page, namings, i, name, form, naming));
    }
    if (naming && naming.form !== 'bare') return;
    const runIn = i <= page.lead + 1 && passage.shape.prose ? readRunIn(passage.head) : null;
    if (runIn) candidates.push(make(page, i, runIn, 'runIn', { 'form:run-in': 4, name: runIn.evidence }));
    const biography = biographies[i];
    if (biography?.name) candidates.push(weighBiography(page, i, biography.name, biography.strength));
  });
  return underOneKey(candidates);
}

/** Gives those who are named with and without their middle names one key: the first that is met. */
function underOneKey(candidates: readonly Candidate[]): Candidate[] {
  const families = new Map<string, Set<string>>();
  for (const { key } of candidates) {
    const family = key.slice(key.lastIndexOf(' ') + 1);
    const keys = families.get(family) ?? new Set();
    families.set(family, keys.add(key));
  }
  const usual = new Map<string, string>();
  for (const keys of families.values()) if (keys.size > 1) for (const key of keys) usual.set(key, [...keys].find((other) => other === key || samePerson(other, key))!);
  return usual.size === 0 ? [...candidates] : candidates.map((candidate) => ({ ...candidate, key: usual.get(candidate.key) ?? candidate.key }));
}

/** Below this the words are no person's name, whatever stands before them (`By Staff Reporters`). */
const leastEvidence = -1.3;
const connector = /^(?:and|&|,|with)$/i;

/** Whether `By` or `Written by` stands alone on the line before, or `By`, a name and `and` on the lines before. */
function leadsWithBy(page: Page, namings: readonly (Naming | null)[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 12; at--) {
    const before = namings[at];
    if (before?.form === 'byWithoutName') return true;
    // `By`, a name, `and`, a name: each on its own line.
    if (!(before === null && connector.test(page.passages[at]!.head)) && !(before?.form === 'bare' && connector.test(page.passages[at + 1]!.head))) return false;
  }
  return false;
}

function weigh(page: Page, namings: readonly (Naming | null)[], index: number, name: PersonName, form: NamingForm, naming: Naming): Candidate {
  const weight = form === 'foreignBy' && page.foreign ? formWeight.by : formWeight[form];
  const features: Record<string, number> = { [`form:${form}`]: weight, name: Math.max(-3, Math.min(1.6, name.evidence)) };
  if (naming.rest !== 'nothing') features[`rest:${naming.rest}`] = isFeedTime(naming.restText) ? 0 : { date: 0.8, handle: 0.8, role: 0.6, outlet: form === 'bare' ? -0.6 : 0.2, other: form === 'bare' ? -3 : -0.8 }[naming.rest];
  // `From: The Daily Quay` says where a text was taken from; beside `To:` and `Date:` it names who wrote a memorandum.
  if (/^\W*from\s*:/i.test(page.passages[index]!.head) && ![index - 1, index + 1].some((at) => memoField.test(page.passages[at]?.head ?? ''))) features['from'] = -6;
  if (page.captions[index] === 'credit') features['credit'] = -3;
  if (form === 'by' && bookDetails.test(page.passages[index + 1]?.head.slice(0, 120) ?? '')) features['book'] = -4;
  // A dash before a name right after the last paragraph signs it.
  if (form === 'bare' && /^\s*[—–-]/u.test(page.passages[index]!.head) && page.passages[index - 1]?.shape.prose && index - (page.body?.last ?? 0) === 1) features['signed'] = 2;
  if (form === 'bare' && name.evidence < known) Object.assign(features, doubts(page, namings, index, name, naming.restText));
  Object.assign(features, position(page, index, form), neighbours(page, namings, index, name, form));
  return make(page, index, name, form, features);
}

const memoField = /^\W*(?:to|cc|date|sent|subject|re|through|via)\s*:/i;

/** A name whose given name is known speaks for itself. */
const known = 0.8;
const shortestWord = 3;
const titleWords = 3;
const bodyProbe = 20000;
const spokenWords = new WeakMap<Page, ReadonlySet<string>>();

/** What speaks against two capitalised words as a name when no given name is known among them: most short titles look so. */
function doubts(page: Page, namings: readonly (Naming | null)[], index: number, name: PersonName, rest: string): Record<string, number> {
  const features: Record<string, number> = {};
  const spoken = spokenWords.get(page) ?? new Set(page.text.slice(page.passages[page.lead]?.start ?? 0).slice(0, bodyProbe).match(/(?<![\p{L}’'-])\p{Ll}{3,}(?![\p{L}])/gu));
  spokenWords.set(page, spoken);
  const words = name.text.split(/[\s-]+/).filter((word) => word.length >= shortestWord && /^\p{Lu}/u.test(word) && givenNameEvidence(foldName(word)) === 0 && !particles.has(foldName(word))).map((word) => word.toLowerCase());
  if (words.some((word) => spoken.has(word) || spoken.has(`${word}s`) || spoken.has(word.replace(/s$/, '')))) features['words:spoken'] = -2;
  if (/^\s+(?:in|for|at|of|via|to)\s|^:\s/u.test(rest)) features['words:go-on'] = -1;
  if (index <= page.lead && !hasTitle(page, namings, index)) features['words:title'] = -2.5;
  return features;
}

/** Whether a line near a naming other than it may be the title of the page. */
function hasTitle({ passages, furniture, dates, captions, lead }: Page, namings: readonly (Naming | null)[], index: number): boolean {
  for (let i = Math.max(0, index - 8); i <= index + 4 && i < lead; i++) {
    if (i !== index && passages[i]!.shape.words >= titleWords && !furniture[i] && !dates[i] && captions[i] === null && !(namings[i] && namings[i]!.form !== 'bare')) return true;
  }
  return false;
}

/** `2 hours ago` after a name is how lists of stories date them. */
function isFeedTime(rest: string): boolean {
  return /^\W*\d+\s*(?:min(?:ute)?|hour|hr|day)s?\s+ago/i.test(rest);
}

function make(page: Page, index: number, name: PersonName, form: Candidate['form'], features: Record<string, number>): Candidate {
  const base = page.passages[index]!.start;
  const score = Object.values(features).reduce((sum, value) => sum + value, 0);
  return { key: nameKey(name.text), name, span: { start: base + name.start, end: base + name.end }, passage: index, form, features, score };
}

/** A name in capitals that runs into the first sentence: `JANE ROE HOW is it that …`. */
function readRunIn(head: string): PersonName | null {
  const name = readName(head, 0);
  if (!name?.allCaps || name.words < 2 || name.evidence < -0.4) return null;
  return /^\s+(?:\p{Lu}{2,}\s+\p{Ll}|(?:The|A|An|It|In|I|We|What|When|Why|How|If|This|There|For|As|At|On|Once|After)\s)/u.test(head.slice(name.end)) ? name : null;
}

/** Where on the page the naming stands: bylines stand shortly before the main text or around its first paragraph. */
function position(page: Page, index: number, form: NamingForm): Record<string, number> {
  const { body, lead } = page;
  if (!body) return index <= 4 ? { 'place:top': 1 } : {};
  if (index <= lead + 1) {
    const distance = lead - index;
    return distance <= 6 ? { 'place:before-text': 2 - 0.08 * Math.max(0, distance) } : distance <= 14 ? { 'place:head': 1 } : distance <= 30 ? { 'place:above': -0.5 } : { 'place:far-above': -1.8 };
  }
  if (index <= body.last) return index - lead <= 4 ? { 'place:first-paragraphs': 0.2 } : form === 'bare' ? { 'place:inside': -2.2 } : { 'place:inside': -1.5 };
  const after = index - body.last;
  if (form !== 'more' && index > page.otherTexts) return { 'place:other-texts': after <= 14 ? -2.4 : -2.8 };
  return after <= 4 ? { 'place:after-text': form === 'bare' ? -0.4 : 0 } : after <= 14 ? { 'place:foot': -1.5 } : { 'place:below': -2.6 };
}

/** What stands around the naming. */
function neighbours(page: Page, namings: readonly (Naming | null)[], index: number, name: PersonName, form: NamingForm): Record<string, number> {
  const features: Record<string, number> = {};
  const { passages, dates } = page;
  const near = (offset: number): boolean => dates[index + offset] ?? false;
  if (near(1) || near(-1)) features['next:date'] = 1;
  else if (near(2)) features['near:date'] = 0.6;
  const above = passages[index - 1];
  if (above && above.shape.words >= 3 && above.shape.length <= 200 && !page.furniture[index - 1] && !dates[index - 1]) features['below:title'] = 0.6;
  const below = passages[index + 1];
  if (below?.shape.prose) features['above:prose'] = 0.5;
  else if (form !== 'bare' && below && below.shape.words >= 4 && !below.shape.sentenceEnd && index + 1 < page.lead && !dates[index + 1] && !page.furniture[index + 1] && page.captions[index + 1] === null && !namings[index + 1]) features['above:title'] = -0.4;
  if (below && /^(?:\d+\s*-?\s*min(?:ute)?s?\b|follow\b|share\b|(?:senior|staff|contributing|opinion|guest|chief|deputy)\b)/i.test(below.head) && below.shape.length < 80) features['above:role'] = 0.8;
  const others = new Set<string>();
  for (let i = Math.max(0, index - 7); i <= Math.min(namings.length - 1, index + 7); i++) {
    const other = namings[i];
    if (other && i !== index && (other.form === 'by' || other.form === 'bare') && other.names[0] && other.names[0].evidence > 0.3 && Math.abs(i - index) > 1) {
      if (nameKey(other.names[0].text) !== nameKey(name.text)) others.add(nameKey(other.names[0].text));
    }
  }
  if (others.size >= 2) features['among-others'] = -0.5 * Math.min(4, others.size - 1);
  return features;
}

function weighBiography(page: Page, index: number, name: PersonName, strength: number): Candidate {
  const features: Record<string, number> = { 'form:biography': strength, name: Math.max(-3, Math.min(1.2, name.evidence)) };
  const { body, lead } = page;
  if (body && index > body.first && index >= body.last - 2 && index <= body.last + 8) features['place:after-text'] = 1.5;
  else if (index < lead && lead - index <= 12) features['place:before-text'] = 0.3;
  else if (body && index > lead && index < body.last - 2) features['place:inside'] = -2.5;
  else features['place:far'] = -1.5;
  return make(page, index, name, 'biography', features);
}
