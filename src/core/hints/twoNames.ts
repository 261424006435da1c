import type { Country, Span } from '../analysis.js';
import type { AnalysisIndex } from '../query/analysisIndex.js';
import { contains } from '../query/spans.js';
import type { TwoNames } from './hint.js';
import { quotedStretches } from './quotedStretches.js';
import { rivalNames } from './rivalNames.js';

/** Names in one sentence nearer to each other than this are given together on purpose: “Myanmar (formerly Burma)”. */
const together = 30;

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
