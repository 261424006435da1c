import type { Country, Span } from '../analysis.js';
import type { AnalysisIndex } from '../query/analysisIndex.js';
import { contains } from '../query/spans.js';
import type { TwoNames } from './hint.js';
import { quotedStretches } from './quotedStretches.js';
import { rivalNames } from './rivalNames.js';

/** Names in one sentence nearer to each other than this are given together on purpose: “Myanmar (formerly Burma)”. */
const together = 30;

/** Words right before a name that speak of the name, or of a region: “was called Burma”, “the region of Moldavia”. Read back from the mention. */
const spokenOf = /\b(?:call(?:ed|s|ing)?|(?:re)?nam(?:e|ed|ing)|known as|as|formerly|previously|officially|once|then|still|prefers?|writ(?:e|es|ing|ten)|spel(?:l|ls|led|ling|t)|(?:region|province|state|kingdom|principality|dynasty|word|name|spelling) of)\s+(?:the\s+)?$/iu;

/**
 * Whether a name is only part of a longer one (“North Holland”, “the Burma Road”), or spoken of as a name. A capital at the
 * beginning of a sentence makes no longer name.
 */
function isAnotherUse(text: string, sentence: Span, { start, end }: Span): boolean {
  const before = text.slice(sentence.start, start);
  const capital = /(?:^|\s)([\p{L}’'-]+)\s+$/u.exec(before)?.[1];
  const opensSentence = capital !== undefined && before.trim() === capital;
  if (capital !== undefined && /^\p{Lu}/u.test(capital) && !opensSentence) return true;
  if (opensSentence && partOfName.has(capital)) return true;
  return /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)) || spokenOf.test(before);
}

/** Words that make a longer name of a country's at the beginning of a sentence too. */
const partOfName: ReadonlySet<string> = new Set('North South East West Northern Southern Eastern Western Central New Old Upper Lower Greater Greek Dutch British French'.split(' '));

/**
 * Countries that one writer calls by two rival names (“Burma” and “Myanmar”): each place with a name other than the one used most, or used first
 * where two are used alike. Words in quotation marks are somebody else's.
 */
export function twoNames(text: string, index: AnalysisIndex): TwoNames[] {
  const quoted = quotedStretches(text, index.analysis.blocks);
  return index.analysis.countries
    .flatMap((country) => [...byWriter(text, index, country, quoted)].flatMap((names) => hintsFor(names, index)))
    .sort((a, b) => a.span.start - b.span.start);
}

/** For each writer, where they use which of the rival names. */
function byWriter(text: string, index: AnalysisIndex, { code, mentions }: Country, quoted: readonly Span[]): Iterable<ReadonlyMap<string, Span[]>> {
  const rivals = rivalNames[code];
  const writers = new Map<string | null, Map<string, Span[]>>();
  if (!rivals) return writers.values();
  for (const mention of mentions) {
    const sentence = mention.kind === 'name' || mention.kind === 'historical' ? index.sentenceAt(mention.start) : undefined;
    const words = text.slice(mention.start, mention.end);
    const name = rivals.find((rival) => fold(words).startsWith(fold(rival)) && words.length - rival.length <= 2);
    if (!sentence || name === undefined || quoted.some((stretch) => contains(stretch, mention))) continue;
    const places = writers.get(sentence.authorId) ?? new Map<string, Span[]>();
    writers.set(sentence.authorId, places);
    const span = { start: mention.start, end: mention.start + name.length };
    if (isAnotherUse(text, sentence, span)) continue;
    places.set(name, [...places.get(name) ?? [], span]);
  }
  return writers.values();
}

function hintsFor(names: ReadonlyMap<string, Span[]>, index: AnalysisIndex): TwoNames[] {
  const [most, ...others] = [...names].sort(([, a], [, b]) => b.length - a.length || a[0]!.start - b[0]!.start);
  if (!most) return [];
  const [otherName, otherPlaces] = most;
  return others.flatMap(([name, all]) => {
    const isGloss = (place: Span, other: Span): boolean =>
      Math.max(other.start - place.end, place.start - other.end) < together && index.sentenceAt(place.start) === index.sentenceAt(other.start);
    const places = all.filter((place) => !otherPlaces.some((other) => isGloss(place, other)));
    return places.map((span): TwoNames => ({ check: 'twoNames', span, name, otherName, places, otherPlaces }));
  });
}

function fold(name: string): string {
  return name.replace(/['‘]/g, '’').toLowerCase();
}
