/**
 * How countries are found in whole texts of many kinds, written for this test and marked by hand (`{JP:Japan}`, `{KR+KP:Koreas}`) before the
 * program first read them. What it then found wrong was mended by general rules, so the figures show that nothing was lost since.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/core/analyze.js';

const folder = join(__dirname, '../../fixtures/countries');
const mark = /\{([A-Z]{2}(?:\+[A-Z]{2})*):([^}]+)\}/g;

/** The text without its marks, and each mention as `start-end code surface`. */
function readMarked(file: string): { text: string; expected: Set<string> } {
  const marked = readFileSync(join(folder, file), 'utf8');
  const expected = new Set<string>();
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(mark)) {
    text += marked.slice(from, match.index);
    for (const code of match[1]!.split('+')) expected.add(shown(text.length, code, match[2]!));
    text += match[2]!;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), expected };
}

function shown(start: number, code: string, surface: string): string {
  return `${start} ${code} ${surface.replace(/\s+/g, ' ')}`;
}

describe('countries in whole texts of many kinds', () => {
  const counts = { right: 0, wrong: 0, missed: 0 };

  for (const file of readdirSync(folder)) {
    it(file, () => {
      const { text, expected } = readMarked(file);
      const found = new Set(analyze(text).countries.flatMap(({ code, mentions }) => mentions.map(({ start, end }) => shown(start, code, text.slice(start, end)))));
      const wrong = [...found].filter((mention) => !expected.has(mention));
      const missed = [...expected].filter((mention) => !found.has(mention));
      counts.right += found.size - wrong.length;
      counts.wrong += wrong.length;
      counts.missed += missed.length;
      assert.ok(wrong.length + missed.length <= Math.max(3, expected.size * 0.1), JSON.stringify({ wrong, missed }, null, 1));
    });
  }

  it('are nearly all found, and little else', () => {
    assert.ok(counts.right >= 0.97 * (counts.right + counts.wrong), `precision: ${JSON.stringify(counts)}`);
    assert.ok(counts.right >= 0.97 * (counts.right + counts.missed), `recall: ${JSON.stringify(counts)}`);
  });
});
