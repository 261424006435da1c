/** How fast countries are found, against wink-nlp and compromise over the same paragraphs, and what the tables weigh. */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import * as tables from '../../src/core/entities/data/gazetteer.generated.js';
import { gazetteerWith } from '../../src/core/entities/gazetteer.js';
import { findPlaces } from '../../src/core/entities/places.js';
import { fastestOf, readParagraphs } from './timing.js';

interface WinkPipeline { readDoc(text: string): unknown }

/**
 * Prints the time of each over the paragraphs of a text, how many times as long the others take, and what the tables weigh.
 */
export function run(file: string): void {
  const text = readFileSync(file, 'utf8');
  const paragraphs = readParagraphs(text);
  const ours = fastestOf(30, () => { for (const paragraph of paragraphs) findPlaces(paragraph, { blocks: [], persons: [] }); });
  const whole = fastestOf(15, () => { findPlaces(text, { blocks: [], persons: [] }); });
  const wink = winkNLP(model) as unknown as WinkPipeline;
  const winkTime = fastestOf(2, () => { for (const paragraph of paragraphs) wink.readDoc(paragraph); });
  const sample = paragraphs.filter((_, index) => index % 10 === 0);
  const share = sample.join('').length / paragraphs.join('').length;
  const compromiseTime = fastestOf(1, () => { for (const paragraph of sample) nlp(paragraph).places().out('array'); }) / share;

  const line = (name: string, time: number): void => console.log(`${name.padEnd(44)} ${time.toFixed(1).padStart(9)} ms   ${(time / ours).toFixed(0).padStart(6)} ×`);
  console.log(`countries: ${paragraphs.length} paragraphs, ${(text.length / 1e6).toFixed(2)} M characters`);
  line('findPlaces, paragraph by paragraph', ours);
  line('findPlaces, one text', whole);
  line('wink-nlp readDoc (no places yet)', winkTime);
  line('compromise places() (every tenth paragraph)', compromiseTime);
  console.log(`tables: ${weighTables()}`);
}

/** The generated text, and the heap that one more compiled copy of all forms takes. */
function weighTables(): string {
  const source = Object.values(tables).join('').length;
  // The collector is there for new contexts once the flag is set, so that nobody has to start Node with it.
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage();
  const copy = gazetteerWith({ add: [] });
  collect();
  const after = process.memoryUsage();
  const compiled = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  return `${((source + compiled) / 1e6).toFixed(2)} MB (${(source / 1e6).toFixed(2)} text, ${(compiled / 1e6).toFixed(2)} for ${copy.lexicon.forms.length} compiled forms)`;
}
