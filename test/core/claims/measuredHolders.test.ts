/**
 * Whose claim sentences report, in short texts by two writers who had not seen the rules, in as many forms of reporting as they knew and with sentences that
 * only look like reports. Those of the first writer were dealt out in turn: the rules were mended with the development texts at hand; of the held-out ones only the counts were
 * looked at. Keep it so: when a rule is changed, do not read which held-out sentences it misses, and let no message here name them.
 *
 * Some forms are left to the writer on purpose, and count as missed: a view told in passing between commas (“Orr, who insists that P, owns Q”), a point
 * that the writer gives (“She is right that P” is the writer's claim too), how things are “for” somebody, and the free continuation of a reported speech.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../src/core/analyze.js';
import type { Sentence } from '../../../src/core/analysis.js';

interface Sample {
  readonly author: string;
  readonly text: string;
  /** Where each sentence begins in the text, in UTF-16 units. */
  readonly sentences: readonly number[];
  readonly reports: readonly { readonly sentence: number; readonly holder: string; readonly clause: string; readonly form: string }[];
}

function read(name: string): Sample[] {
  return readFileSync(join(__dirname, '../../fixtures/holders', name), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Sample);
}

const plain = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/^(?:the|a|an|some|many|most|several|his|her|their|its|our) /, '').replace(/[^\p{L}\p{N}' ]/gu, '').trim();

function isSame(found: string | null, holder: string): boolean {
  if (found === null) return false;
  const [one, other] = [plain(found), plain(holder)];
  return one.includes(other) || other.includes(one);
}

/** Whether more than half of the words of the two are the same. */
function overlaps(one: string, other: string): boolean {
  const [a, b] = [new Set(plain(one).split(' ')), new Set(plain(other).split(' '))];
  return [...a].filter((word) => b.has(word)).length > 0.5 * Math.max(a.size, b.size);
}

interface Counts {
  wanted: number;
  found: number;
  /** Of those found, sentences that do report somebody. */
  reporting: number;
  named: number;
  clauses: number;
}

function count(samples: readonly Sample[]): Counts {
  const counts: Counts = { wanted: 0, found: 0, reporting: 0, named: 0, clauses: 0 };
  for (const { author, text, sentences: starts, reports } of samples) {
    const before = `The Question\n\nBy ${author}\n\n`;
    const page = `${before}${text}\n`;
    const { sentences } = analyze(page);
    starts.forEach((start, i) => {
      const sentence = sentences.find((one) => one.start <= before.length + start && before.length + start < one.end);
      const report = reports.find((one) => one.sentence === i);
      if (report) counts.wanted++;
      if (!sentence || !isReport(sentence)) return;
      counts.found++;
      if (!report) return;
      counts.reporting++;
      if (isSame(sentence.holderName, report.holder)) counts.named++;
      const { start: from, end: to } = sentence.clause ?? sentence;
      if (overlaps(page.slice(from, to), report.clause)) counts.clauses++;
    });
  }
  return counts;
}

function isReport({ holderId, holderName, authorId }: Sentence): boolean {
  return holderName !== null || holderId !== authorId;
}

/** Precision and recall of “this sentence reports somebody's view”, and shares of the found ones whose holder and clause are right. */
const floors = [
  { name: 'development', precision: 0.92, recall: 0.68, holders: 0.85, clauses: 0.85 },
  { name: 'held-out', precision: 0.9, recall: 0.58, holders: 0.8, clauses: 0.82 },
];

describe('holders measured', () => {
  for (const { name, precision, recall, holders, clauses } of floors) {
    it(`${name} texts`, () => {
      const { wanted, found, reporting, named, clauses: right } = count(read(`${name}.jsonl`));
      const shown = `${wanted} wanted, ${found} found, ${reporting} of them right, ${named} with the right holder, ${right} with the right clause`;
      assert.ok(reporting / found >= precision, shown);
      assert.ok(reporting / wanted >= recall, shown);
      assert.ok(named / reporting >= holders, shown);
      assert.ok(right / reporting >= clauses, shown);
    });
  }
});
