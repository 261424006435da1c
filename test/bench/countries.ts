/** How fast countries are found, against wink-nlp and compromise over the same paragraphs, and what the tables weigh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

interface WinkPipeline { readDoc(text: string): unknown }

/** Prints the time of each over a megabyte of speeches, and how many times as long the others take. Needs `node --expose-gc` for the weight of the tables. */
export async function run(): Promise<void> {
  const path = process.env['BENCH_TEXT'] ?? join(__dirname, '../../../shared/data/texts/state-of-the-union-1mb.txt');
  const text = readFileSync(path, 'utf8');
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  const before = process.memoryUsage().heapUsed;
  const { findPlaces } = await import('../../src/core/entities/places.js');
  collect?.();
  const weight = process.memoryUsage().heapUsed - before;

  const ours = best(15, () => { for (const paragraph of paragraphs) findPlaces(paragraph, { blocks: [], persons: [] }); });
  const whole = best(15, () => findPlaces(text, { blocks: [], persons: [] }));
  const wink = winkNLP(model) as unknown as WinkPipeline;
  const winkTime = best(2, () => { for (const paragraph of paragraphs) wink.readDoc(paragraph); });
  const sample = paragraphs.filter((_, index) => index % 10 === 0);
  const share = sample.join('').length / paragraphs.join('').length;
  const compromiseTime = best(1, () => { for (const paragraph of sample) nlp(paragraph).places().out('array'); }) / share;

  const line = (name: string, time: number): void => console.log(`${name.padEnd(44)} ${time.toFixed(1).padStart(9)} ms   ${(time / ours).toFixed(0).padStart(6)} ×`);
  console.log(`countries: ${paragraphs.length} paragraphs, ${(text.length / 1e6).toFixed(2)} M characters`);
  line('findPlaces, paragraph by paragraph', ours);
  line('findPlaces, one text', whole);
  line('wink-nlp readDoc (no places yet)', winkTime);
  line('compromise places() (every tenth paragraph)', compromiseTime);
  console.log(`gazetteer and rules on the heap: ${collect ? `${(weight / 1e6).toFixed(2)} MB` : 'run with --expose-gc'}`);
}

/** The shortest of `times` runs, in milliseconds. */
function best(times: number, work: () => unknown): number {
  let shortest = Infinity;
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}
