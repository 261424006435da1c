/**
 * Sentences written for this test, each of one kind of ambiguity. Rules were written with `development.json` at hand. `held-out.json` came after
 * the first rules and has not been changed since it was added, but it stands beside them and they pass all of it: neither part says how the rules
 * do on text they have not seen. For that see `unseenTexts.test.ts`; for each rule by itself, `rules/`.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaces } from '../../../src/core/entities/places.js';

interface Sentence {
  readonly topic: string;
  readonly text: string;
  /** `code:surface`, in text order. */
  readonly countries: readonly string[];
  readonly organizations?: readonly string[];
  readonly regions?: readonly string[];
}

function read(name: string): Sentence[] {
  return JSON.parse(readFileSync(join(__dirname, '../../fixtures/ambiguity', name), 'utf8')) as Sentence[];
}

for (const part of ['development', 'held-out']) {
  describe(`ambiguity set, ${part} part`, () => {
    for (const { topic, text, countries, organizations = [], regions } of read(`${part}.json`)) {
      it(`${topic}: ${text}`, () => {
        const found = findPlaces(text, { blocks: [], persons: [] });
        const mentions = found.countries.flatMap(({ code, mentions: list }) => list.map((m) => `${code}:${text.slice(m.start, m.end)}`));
        assert.deepEqual(mentions.sort(), [...countries].sort());
        assert.deepEqual(found.organizations.map((o) => o.id).sort(), [...organizations].sort());
        if (regions) assert.deepEqual(found.regions.map((r) => r.name).sort(), [...regions].sort());
      });
    }
  });
}
