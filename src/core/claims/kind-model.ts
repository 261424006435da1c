import type { ClaimKind, Span } from '../analysis.js';
import { decodeBase64 } from './base64.js';
import { hashedCount, namedFeatures } from './features.js';
import type { FeatureReader } from './features.js';
import { kindByCues, kindCues, kindCuesIn } from './kinds.js';
import type { QuantizedTable } from './model.js';

/** The kinds a claim can be of, in the order of the model's classes. */
export const claimKinds: readonly ClaimKind[] = ['policy', 'prediction', 'causal', 'value', 'fact'];

/** The role model's buckets of words and word pairs, folded to this many: a thousand claims support no more. */
const buckets = 1 << 13;
const firstCue = buckets + namedFeatures.length;
const firstDeciding = firstCue + kindCues.length;

/** Features of the kind model: folded buckets, the role model's named features, each kind's cues, and the kind the cues alone would give. */
export const kindFeatureCount = firstDeciding + claimKinds.length;

/** Words that, among the labelled claims, stand in a policy three times in four; the guidelines put policy first where several kinds fit. */
const demand = /\b(?:should|must|ought to|let us|calls? (?:on|upon)|urges?)\b/i;

/** The kind model as it is checked in. */
export interface KindModelData {
  readonly generatedBy: string;
  /** A weight for each feature and kind, feature by feature. */
  readonly weights: QuantizedTable;
}

/**
 * Calls `use` with each feature of a sentence.
 * @param reader has just read that sentence.
 */
export function eachKindFeature(text: string, span: Span, reader: FeatureReader, use: (feature: number, value: number) => void): void {
  for (let i = 0; i < reader.count; i++) {
    const id = reader.ids[i]!;
    use(id < hashedCount ? id % buckets : id - hashedCount + buckets, reader.values[i]!);
  }
  kindCuesIn(text, span).forEach((present, cue) => {
    if (present) use(firstCue + cue, 1);
  });
  use(firstDeciding + claimKinds.indexOf(kindByCues(text, span)), 1);
}

/** Tells what sort of standpoint a claim is: a linear model. Throws RangeError where the data does not fit the features. */
export class KindModel {
  readonly #weights: Int8Array;

  constructor({ weights }: KindModelData) {
    this.#weights = decodeBase64(weights.bytes);
    if (this.#weights.length !== kindFeatureCount * claimKinds.length) {
      throw new RangeError('kind model: the weights were trained with other features; run the training again');
    }
  }

  /** A plain demand is policy, whatever else the sentence says; the model decides the rest. @param reader has just read the sentence at `span`. */
  kindOf(text: string, span: Span, reader: FeatureReader): ClaimKind {
    if (demand.test(text.slice(span.start, span.end))) return 'policy';
    const scores = claimKinds.map(() => 0);
    eachKindFeature(text, span, reader, (feature, value) => {
      for (let kind = 0; kind < scores.length; kind++) scores[kind]! += this.#weights[feature * scores.length + kind]! * value;
    });
    return claimKinds[scores.indexOf(Math.max(...scores))]!;
  }
}
