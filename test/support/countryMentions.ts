import assert from 'node:assert/strict';
import { findPlaces } from '../../src/core/entities/places.js';
import { readStructure } from '../../src/core/structure/structure.js';

/** `code:surface` of every mention of a country, in text order; headings are told as in the pipeline, persons by the rules for countries alone. */
export function countriesIn(text: string): string[] {
  return findPlaces(text, { blocks: readStructure(text).blocks, persons: [] }).countries
    .flatMap(({ code, mentions }) => mentions.map(({ start, end }) => ({ start, shown: `${code}:${text.slice(start, end)}` })))
    .sort((a, b) => a.start - b.start).map(({ shown }) => shown);
}

/** A text and the mentions it must have, no more and no fewer. */
export type Reading = readonly [text: string, ...mentions: string[]];

/** One test a rule: each of its texts must be read just so. */
export function reads(rule: string, readings: readonly Reading[]): void {
  it(rule, () => {
    for (const [text, ...mentions] of readings) assert.deepEqual(countriesIn(text), mentions, text);
  });
}
