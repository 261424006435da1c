/**
 * `npm run vectors`: makes the word vectors that the role model is trained with, and the table of slots that its weights are kept by.
 * The vectors are made here, from the texts the model is trained on and from the public-domain texts in `../shared/data/texts`, without a label:
 * positive pointwise mutual information of words that stand near each other, brought to few dimensions (Levy, Goldberg & Dagan 2015).
 * The same texts give the same bytes.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeBase64 } from '../../src/core/claims/base64.js';
import { wordHash } from '../../src/core/claims/features.js';
import { displacementCount, groupOf, markOf, slotCount, slotWith } from '../../src/core/claims/wordSlots.js';
import { PlainFailure, runMain } from '../host/failure.js';
import { inProject } from '../host/paths.js';
import { nearWords } from './association.js';
import { joinSentences, readCorpus } from './corpus.js';
import { leftSingularVectors } from './singular-vectors.js';

const dimensions = 50;
/** A rarer word has met too few others to tell what it means. */
const fewest = 4;
/** No more words than these fit into the slots at ease. */
const mostWords = 0.75 * slotCount;
/** Steps of a byte; the few numbers beyond are clipped, so that the rest keep their fineness. */
const scale = 5 / 127;

/** The words and their vectors, as they are checked in. */
export interface WordVectorData {
  readonly generatedBy: string;
  readonly source: string;
  readonly dimensions: number;
  /** Parted by spaces, most frequent first. */
  readonly words: string;
  /** What one step of a byte is worth; the numbers have mean 0 and variance 1 over the words. */
  readonly scale: number;
  /** Base64 of signed bytes, word by word. */
  readonly vectors: string;
}

/**
 * Finds for each group of words a displacement under which no two words share a slot (hash and displace: Belazzougui, Botelho & Dietzfelbinger 2009).
 * The largest groups choose first. Throws RangeError where a group finds no free slots.
 */
export function displacementsOf(words: readonly string[]): Int8Array {
  const groups: number[][] = Array.from({ length: displacementCount }, () => []);
  for (const word of words) groups[groupOf(wordHash(word))]!.push(wordHash(word));
  const displacements = new Int8Array(displacementCount);
  const taken = new Uint8Array(slotCount);
  const order = groups.map((_, g) => g).sort((a, b) => groups[b]!.length - groups[a]!.length || a - b);
  for (const g of order) {
    const hashes = groups[g]!;
    let displacement = -128;
    for (; displacement < 128; displacement++) {
      const slots = new Set(hashes.map((hash) => slotWith(hash, displacement)));
      if (slots.size === hashes.length && [...slots].every((slot) => taken[slot] === 0)) break;
    }
    if (displacement === 128) throw new RangeError(`no displacement is free for a group of ${hashes.length} words`);
    displacements[g] = displacement;
    for (const hash of hashes) taken[slotWith(hash, displacement)] = 1;
  }
  return displacements;
}

/** What each slot knows its word by; see `markOf`. */
function marksOf(words: readonly string[], displacements: Int8Array): Int8Array {
  const marks = new Int8Array(slotCount);
  for (const hash of words.map(wordHash)) marks[slotWith(hash, displacements[groupOf(hash)]!)] = markOf(hash);
  return marks;
}

/** Words in lower case, and numbers, which part them. */
function tokensOf(text: string): string[] {
  return (text.match(/\p{L}+(?:['’]\p{L}+)*|\d+/gu) ?? []).map((token) => token.toLowerCase().replaceAll('’', "'"));
}

/** The texts, one list of tokens a document or paragraph. Throws PlainFailure where the public-domain ones are not there. */
function readTexts(): string[][] {
  const folder = inProject('..', 'shared', 'data', 'texts');
  if (!existsSync(folder)) throw new PlainFailure('npm run vectors needs the public-domain texts in ../shared/data/texts, which are not here. The vectors checked in serve without them.');
  const addresses = readFileSync(join(folder, 'state-of-the-union-1mb.txt'), 'utf8').split('\n');
  const essays = readFileSync(join(folder, 'federalist-1-to-9.txt'), 'utf8').split(/\r?\n\s*\n/);
  return [...addresses, ...essays, ...readCorpus(inProject()).map((document) => joinSentences(document).text)].map(tokensOf);
}

/** Vectors with mean 0 and variance 1 on the whole, one after the other. */
function normalized(vectors: Float64Array): Float64Array {
  const out = vectors.slice();
  const count = out.length / dimensions;
  for (let d = 0; d < dimensions; d++) {
    let mean = 0;
    for (let w = 0; w < count; w++) mean += out[w * dimensions + d]! / count;
    for (let w = 0; w < count; w++) out[w * dimensions + d]! -= mean;
  }
  const deviation = Math.sqrt(out.reduce((sum, x) => sum + x * x, 0) / out.length);
  return out.map((x) => x / deviation);
}

function main(): Promise<number> {
  const { words, rows } = nearWords(readTexts(), fewest, mostWords);
  const { vectors, values: strengths } = leftSingularVectors(rows, dimensions);
  // The square root holds the strongest directions back, which are about how frequent a word is (Levy, Goldberg & Dagan 2015, section 3.3).
  const values = normalized(vectors.map((x, i) => x * Math.sqrt(strengths[i % dimensions]!)));
  const data: WordVectorData = {
    generatedBy: 'npm run vectors', source: 'the training texts and the public-domain texts in ../shared/data/texts',
    dimensions, words: words.join(' '), scale, vectors: encodeBase64(Int8Array.from(values, (v) => Math.max(-127, Math.min(127, Math.round(v / scale))))),
  };
  writeFileSync(inProject('training/vectors.json'), `${JSON.stringify(data, null, 1)}\n`);
  const displacements = displacementsOf(words);
  const slots = { generatedBy: 'npm run vectors', displacements: encodeBase64(displacements), marks: encodeBase64(marksOf(words, displacements)) };
  writeFileSync(inProject('src/core/claims/data/word-slots.json'), `${JSON.stringify(slots, null, 1)}\n`);
  console.log(`${words.length} words`);
  return Promise.resolve(0);
}

if (require.main === module) void runMain(main);
