/** Fits and measures the model that tells a claim's kind. */
import type { ClaimKind } from '../../src/core/analysis.js';
import { placesOf } from '../../src/core/claims/assign.js';
import { FeatureReader } from '../../src/core/claims/features.js';
import { KindModel, claimKinds, eachKindFeature, kindBuckets, kindFeatureCount } from '../../src/core/claims/kind-model.js';
import type { KindModelData } from '../../src/core/claims/kind-model.js';
import { kindByCues } from '../../src/core/claims/kinds.js';
import type { LabelledDocument } from './corpus.js';
import { foldsOf } from './folds.js';
import { trainLogistic } from './logistic.js';
import { quantize, quantizeCoarsely } from './quantize.js';
import { toSparse } from './sparse.js';

const penalty = 8;
const tableBits = 3;

/** A claim's kind as labelled, by its cues alone, and by the model. */
export interface KindScored {
  readonly gold: ClaimKind;
  readonly byCues: ClaimKind;
  readonly byModel: ClaimKind;
}

/** Calls `use` for each claim of known kind, the reader having read it. */
function eachClaim({ sentences }: LabelledDocument, use: (text: string, kind: ClaimKind, reader: FeatureReader) => void): void {
  const reader = new FeatureReader();
  const places = placesOf(sentences.map((_, i) => i), sentences.map(({ paragraph }) => paragraph));
  sentences.forEach(({ text, kind }, i) => {
    if (kind === null) return;
    reader.read(text, { start: 0, end: text.length }, places[i]!);
    use(text, kind, reader);
  });
}

/** The weights of the kind model after training on the labelled claims of `documents`. */
export function fitKindModel(documents: readonly LabelledDocument[]): KindModelData {
  const rows: { ids: Int32Array; values: Float64Array }[] = [];
  const labels: number[] = [];
  for (const document of documents) {
    eachClaim(document, (text, kind, reader) => {
      const ids: number[] = [], values: number[] = [];
      eachKindFeature(text, { start: 0, end: text.length }, reader, (feature, value) => {
        ids.push(feature);
        values.push(value);
      });
      rows.push({ ids: Int32Array.from(ids), values: Float64Array.from(values) });
      labels.push(claimKinds.indexOf(kind));
    });
  }
  const weights = trainLogistic(toSparse(rows), Uint8Array.from(labels), new Float64Array(rows.length).fill(1), {
    classes: claimKinds.length, featureCount: kindFeatureCount, penalty: () => penalty, iterations: 60,
  });
  const named = kindBuckets * claimKinds.length;
  return { generatedBy: 'npm run train', hashed: quantizeCoarsely(weights.subarray(0, named), tableBits), named: quantize(weights.subarray(named)) };
}

/** Every labelled claim of a document, by a model and by cues. */
export function scoreKinds(model: KindModel, document: LabelledDocument): KindScored[] {
  const scored: KindScored[] = [];
  eachClaim(document, (text, gold, reader) => {
    const span = { start: 0, end: text.length };
    scored.push({ gold, byCues: kindByCues(text, span, reader), byModel: model.kindOf(text, span, reader) });
  });
  return scored;
}

/** Every labelled claim by a model that has not seen its document. */
export function crossValidateKinds(documents: readonly LabelledDocument[], folds: number, seed: number): KindScored[] {
  const fold = foldsOf(documents.map(({ id }) => id), folds, seed);
  return Array.from({ length: folds }, (_, k) => {
    const model = new KindModel(fitKindModel(documents.filter((_, d) => fold[d] !== k)));
    return documents.filter((_, d) => fold[d] === k).flatMap((document) => scoreKinds(model, document));
  }).flat();
}
