/** Decides what one hit is in its place: the order of the rules, each in its own file. */
import type { CountryMentionKind, Span } from '../analysis.js';
import type { Evidence } from './evidence.js';
import { standsForGovernment } from './capitals.js';
import { chooseNamesake } from './namesakes.js';
import { isOrdinaryWord } from './ordinaryWords.js';
import { isLanguage } from './languages.js';
import type { Hit } from './lexicon.js';
import { isInLongerName } from './longerNames.js';
import { Occurrence } from './occurrence.js';
import { isPersonName } from './personNames.js';
import { isTown } from './towns.js';

export interface Mention extends Span {
  readonly kind: CountryMentionKind | 'organization' | 'region';
  /** Country code, organisation id or region name. */
  readonly target: string;
}

export interface HitInText {
  readonly text: string;
  readonly hits: readonly Hit[];
  readonly index: number;
  readonly evidence: Evidence;
}

/** What the hit is: nothing where it is no country, organisation or region after all; two countries for “the two Koreas”. */
export function readMentions(place: HitInText): Mention[] {
  const { form, start, end } = place.hits[place.index]!;
  const pair = pairs.get(form.form);
  if (pair) return pair.map((target) => ({ kind: 'name', target, start, end }));
  const mention = readMention(place);
  return mention ? [mention] : [];
}

/** Plurals that name two states at once. */
const pairs: ReadonlyMap<string, readonly string[]> = new Map([['Koreas', ['KR', 'KP']], ['Congos', ['CD', 'CG']], ['Sudans', ['SD', 'SS']], ['Germanys', ['DE']], ['Germanies', ['DE']]]);

function readMention({ text, hits, index, evidence }: HitInText): Mention | null {
  const hit = hits[index]!;
  const { form, start, end } = hit;
  const { kind } = form;
  if (kind === 'shield') return null;
  if (form.unsure && !evidence.counts.has(form.target)) return null;
  const occurrence = new Occurrence(text, hits, index, evidence);
  if (isInAddress(occurrence) || (kind === 'abbreviation' && text[end] === '$')) return null;
  if (kind === 'organization' || kind === 'region') {
    return isOrdinaryWord(occurrence) || (kind === 'region' && isPersonName(occurrence)) ? null : { kind, target: form.target, start, end };
  }
  if (kind === 'prefix') return joinsTwoNames(occurrence) ? { kind: 'demonym', target: form.target, start, end } : null;
  if (isInLongerName(occurrence) || isPersonName(occurrence) || isTown(occurrence)) return null;
  if (kind === 'capital') {
    if (!standsForGovernment(occurrence)) return null;
    // Brussels speaks for the Union unless the text is about Belgium and never about the Union.
    if (form.form === 'Brussels' && !(evidence.counts.has('BE') && !evidence.counts.has('EU'))) return { kind: 'organization', target: 'EU', start, end };
    return { kind, target: form.target, start, end };
  }
  if (isOrdinaryWord(occurrence) || (kind === 'demonym' && isLanguage(occurrence))) return null;
  const target = chooseNamesake(occurrence);
  return target === null ? null : { kind, target, start, end };
}

/** “Sino-” counts only where another country’s name follows its hyphen: not “Anglo-Saxon”, “Indo-European”. */
function joinsTwoNames({ text, hit, hits, index }: Occurrence): boolean {
  const partner = hits[index + 1];
  return partner?.start === hit.end + 1 && /[-–]/.test(text[hit.end] ?? '') && partner.form.kind !== 'shield' && partner.form.kind !== 'region';
}

const longestAddress = 200;

/** Whether “https://”, “www.” or “../” opens the run without white space that ends at `at`. */
function isInWebAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < longestAddress && text.charCodeAt(start - 1) > 32) start--;
  return /:\/\/|\bwww\.|\.\/|\/\//.test(text.slice(start, at));
}

/** Inside a web or mail address, a handle, a file name; or after the Arabic article of a surname (“al-Iraqi”). */
function isInAddress({ text, hit }: Occurrence): boolean {
  const previous = text[hit.start - 1] ?? ' ';
  if (previous === '@' || previous === '_') return true;
  if ((previous === '/' || previous === '-' || previous === '=') && isInWebAddress(text, hit.start)) return true;
  if (previous === '-' && /(?:^|[^A-Za-z])[Aa]l-$/.test(text.slice(Math.max(0, hit.start - 4), hit.start))) return true;
  const next = text[hit.end];
  return next === '@' || (next === '.' && /^\.(?:com|org|net|gov|co|edu|pdf|html?)\b/.test(text.slice(hit.end, hit.end + 6)));
}
