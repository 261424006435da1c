import { foldName } from '../entities/names/fold.js';
import { readName } from '../entities/names/names.js';
import type { PersonName } from '../entities/names/names.js';
import type { Passage } from './passages.js';
import type { Turn } from './turn.js';

/** `Roe: …`, `Roe-Marsh: …`, `AR: …`, `The Quay: …`. */
const label = /^(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s*[–—-]?\s+)?[*_]{0,2}((?:The\s+)?\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]*|(?:van|von|der|den|de|del|di|da|al|el|bin|ibn|ap|y)(?=\s))){0,4}):[*_]{0,2}\s+(?=\S)/u;
/** Words before a colon that name the kind of a text or a side of a quarrel, and nobody. */
const noSpeaker = new Set(`
  debate motion resolution pro pros con cons for against yes no point counterpoint proposition opposition affirmative negative rebuttal note notes update updates updated correction clarification warning example
  fact facts myth summary abstract background key keywords title subtitle date time place location venue subject re to from cc source sources photo caption poll survey verdict thesis antithesis objection
  conclusion introduction context problem solution recommendation recommendations finding findings lesson lessons step part chapter section figure table box related watch listen read more tags topics ps tldr
  breaking exclusive opinion analysis editorial comment commentary letter letters response reply interview transcript speech statement testimony remarks review books report brief memo press contact
`.trim().split(/\s+/));

/** Whether the words before a colon name a kind of text or a side, so that nobody speaks after it. */
export function isNoSpeaker(words: string): boolean {
  return words.split(/[\s-]+/).some((word) => noSpeaker.has(foldName(word.replace(/\.$/, ''))));
}

const isInitials = (words: string): boolean => /^(?:\p{Lu}[.-]?){2,4}$/u.test(words);
const initialsOf = (name: string): string => [...name.matchAll(/(?<=^|[\s.-])\p{Lu}/gu)].map(([letter]) => letter).join('');

/** What stands before the colon of one passage. */
interface Labelled {
  readonly passage: number;
  readonly words: string;
  readonly key: string;
  /** Length of the label with its colon and the space after it. */
  readonly length: number;
  readonly at: number;
  /** A full name. */
  readonly name: PersonName | null;
}

function readLabel({ head }: Passage, passage: number): Labelled | null {
  const match = head.includes(':') ? label.exec(head) : null;
  if (!match || isNoSpeaker(match[1]!)) return null;
  const words = match[1]!;
  const name = readName(words, 0);
  const whole = name?.end === words.length && name.given !== null && name.evidence >= -0.4 ? name : null;
  return { passage, words, key: foldName(words), length: match[0].length, at: match[0].indexOf(words), name: whole };
}

/** Whether a label calls a person by surname or by initials. */
function calls({ words, key }: Labelled, { surname, text }: PersonName): boolean {
  return foldName(surname) === key || (isInitials(words) && initialsOf(text) === words.replace(/[.-]/g, ''));
}

/** So many turns under one label tell a speaker, whatever the words are. */
const oftenEnough = 3;

/**
 * Finds the turns that their label alone does not tell surely: full names of uncommon given names, surnames (`Roe:`), initials (`AR:`),
 * and the name of the paper that asks (`The Quay:`). They count where the text names the person elsewhere, or where they come again and again.
 * @param sure turns found by their label alone.
 */
export function findLabelledTurns(passages: readonly Passage[], sure: readonly (Turn | null)[]): Turn[] {
  const labels: Labelled[] = [];
  passages.forEach((passage, i) => {
    const found = (sure[i] === null || isInitials(sure[i]!.label)) && !passage.quoted ? readLabel(passage, i) : null;
    if (found) labels.push(found);
  });
  if (labels.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
  const first = Math.min(labels[0]!.passage, sure.find((turn) => turn !== null)?.passage ?? Infinity);
  const above = namesAbove(passages, first);
  const certain = sure.flatMap((turn) => (turn?.name?.given ? [turn.name] : []));
  const short = labels.filter(({ name }) => name === null);
  const again = labels.filter(({ name, key }) => name !== null && counts.get(key)! > 1).length;
  // A full name is a speaker's where it comes often, where the lines above name it, or where it is called by less later.
  const isSpeaker = (name: PersonName, key: string): boolean =>
    counts.get(key)! >= oftenEnough || above.some(({ text }) => foldName(text) === key) || short.some((one) => calls(one, name)) || (counts.get(key)! > 1 && (certain.length > 0 || again > oftenEnough));
  const full = labels.filter(({ name, key }) => name !== null && isSpeaker(name, key));
  const named = [...certain, ...full.map(({ name }) => name!), ...above];
  const others = new Set([...certain.map(({ surname }) => foldName(surname)), ...full.map(({ name }) => foldName(name!.surname))]);
  const known = new Map<string, PersonName | null>();
  for (const one of short) if (!known.has(one.key)) known.set(one.key, named.find((name) => calls(one, name)) ?? null);
  for (const name of known.values()) if (name) others.add(foldName(name.surname));
  // A paper that asks under its initials may ask first under the name that stands at the head of the page.
  const asks = short.some(({ key }) => !known.get(key) && counts.get(key)! >= oftenEnough);
  const mastheads = new Set(asks ? passages.slice(0, first).filter(({ shape }) => shape.length <= longestMasthead).map(({ head }) => foldName(head)) : []);
  return labels.flatMap((one): Turn[] => {
    const name = one.name ? (full.includes(one) ? one.name : null) : known.get(one.key)!;
    if (!name && !(one.name === null && others.size > 0 && (counts.get(one.key)! >= oftenEnough || mastheads.has(one.key)))) return [];
    const start = passages[one.passage]!.start + one.at;
    return [{
      passage: one.passage, label: one.words, start, end: start + one.words.length, spoken: passages[one.passage]!.start + one.length,
      key: name ? foldName(name.surname) : one.key, name, delegation: null, kind: name ? 'person' : 'outlet',
    }];
  });
}

const longestMasthead = 50;
const aboveLooked = 30;

/** The full names in the lines above the first turn: who asks and who answers in an interview. */
function namesAbove(passages: readonly Passage[], first: number): PersonName[] {
  return passages.slice(Math.max(0, first - aboveLooked), Math.max(0, first)).flatMap(({ head }) => [...head.matchAll(/(?<=^|[\s“"(’])\p{Lu}/gu)].flatMap(({ index }) => {
    const name = readName(head, index);
    return name && name.given !== null && name.evidence >= -0.4 ? [name] : [];
  }));
}
