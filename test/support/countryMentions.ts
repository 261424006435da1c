import assert from 'node:assert/strict';
import { findPlaces } from '../../src/core/entities/places.js';

/** `code:surface` of every mention of a country, in text order. */
export function countriesIn(text: string): string[] {
  return findPlaces(text, { blocks: [], persons: [] }).countries
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
