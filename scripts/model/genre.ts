/** Fits what tells an essay from a speech. */
import { essayLikeness, genreMeans } from '../../src/core/claims/genre.js';
import { namedFeatures } from '../../src/core/claims/features.js';
import { joinSentences } from './corpus.js';
import type { LabelledDocument } from './corpus.js';
import { foldsOf } from './folds.js';
import { trainLogistic } from './logistic.js';
import { toSparse } from './sparse.js';

const penalty = 0.1;
/** Whole documents are not enough: readers bring short texts too. */
const excerptLength = 10;

interface Sample {
  readonly means: Float64Array;
  readonly weight: number;
}

/** A document and excerpts of it; the excerpts together weigh as much as the whole. */
function samplesOf(document: LabelledDocument): Sample[] {
  const { text, spans } = joinSentences(document);
  const excerpts = Array.from({ length: Math.ceil(spans.length / excerptLength) }, (_, i) => spans.slice(i * excerptLength, (i + 1) * excerptLength));
  return [{ means: genreMeans(text, spans), weight: 1 }, ...excerpts.map((excerpt) => ({ means: genreMeans(text, excerpt), weight: 1 / excerpts.length }))];
}

/** A weight for each named feature. */
export function fitGenre(documents: readonly LabelledDocument[]): number[] {
  return fitSamples(documents.map((document) => ({ essay: document.genre === 'essay', samples: samplesOf(document) })));
}

/** How much each document reads like an essay, from 0 to 1, told by documents of other folds. */
export function unseenGenres(documents: readonly LabelledDocument[], folds: number): number[] {
  const sampled = documents.map((document) => ({ essay: document.genre === 'essay', samples: samplesOf(document) }));
  const fold = foldsOf(documents.map(({ id }) => id), folds, 1);
  const weights = Array.from({ length: folds }, (_, k) => fitSamples(sampled.filter((_, d) => fold[d] !== k)));
  return sampled.map(({ samples }, d) => essayLikeness(weights[fold[d]!]!, samples[0]!.means));
}

function fitSamples(documents: readonly { readonly essay: boolean; readonly samples: readonly Sample[] }[]): number[] {
  const rows = documents.flatMap(({ essay, samples }) => samples.map((sample) => ({ ...sample, essay })));
  const ids = Int32Array.from(namedFeatures, (_, f) => f);
  const weights = trainLogistic(toSparse(rows.map(({ means }) => ({ ids, values: means }))), Uint8Array.from(rows, ({ essay }) => Number(essay)), Float64Array.from(rows, ({ weight }) => weight), {
    classes: 2, featureCount: namedFeatures.length, penalty: () => penalty, iterations: 60,
  });
  return namedFeatures.map((_, f) => Math.round(1e4 * (weights[2 * f + 1]! - weights[2 * f]!)) / 1e4);
}
