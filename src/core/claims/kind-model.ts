import type { ClaimKind, Span } from '../analysis.js';
import { firstNamed, hashedCount, namedFeatures } from './features.js';
import type { FeatureReader } from './features.js';
import { mainModals } from './main-modals.js';
import type { MainModals } from './main-modals.js';
import { kindCues, kindCuesIn, kindOfCues } from './kinds.js';
import { readTable } from './quantized.js';
import type { QuantizedTable } from './quantized.js';

/** The kinds a claim can be of, in the order of the model's classes. */
export const claimKinds: readonly ClaimKind[] = ['policy', 'prediction', 'causal', 'value', 'fact'];

/** The role model's buckets of words and word pairs, folded to this many: a thousand claims support no more. */
export const kindBuckets = 1 << 13;
const firstCue = kindBuckets + namedFeatures.length;
const firstDeciding = firstCue + kindCues.length;
const firstModal = firstDeciding + claimKinds.length;

/** Features of the kind model: folded buckets, the role model's named features, each kind's cues, the kind the cues alone would give, and whether “should” and “will” are a main clause's. */
export const kindFeatureCount = firstModal + 4;

/** Words that, among the labelled claims, stand in a policy three times in four, as the modals of a main clause do; the guidelines put policy first where several kinds fit. */
const demand = /\b(?:let us|calls? (?:on|upon)|urges?)\b/i;
const foretelling = /\b(?:will|won['’]t|would|may|might|could)\b/i;
const besides = /\b(?:that|which|who) (?:[a-z]+ly )?(?:will|won['’]t|would|may|might|could|should|must|ought)\b|\b(?:should|must|ought to|would|could|might|may) (?:not |never |also )*have\b/gi;
const modal = /\b(?:should|must|ought)\b/i;

/** The kind model as it is checked in. */
export interface KindModelData {
  readonly generatedBy: string;
  /** A weight for each folded bucket and kind, bucket by bucket. */
  readonly hashed: QuantizedTable;
  /** The same for the other features. */
  readonly named: QuantizedTable;
}

/**
 * Calls `use` with each feature of a sentence.
 * @param reader has just read that sentence.
 */
export function eachKindFeature(text: string, span: Span, reader: FeatureReader, use: (feature: number, value: number) => void, main: MainModals = mainModals(text, span)): void {
  for (let i = 0; i < reader.count; i++) {
    const id = reader.ids[i]!;
    if (id < hashedCount) use(id % kindBuckets, reader.values[i]!);
    else if (id >= firstNamed) use(id - firstNamed + kindBuckets, reader.values[i]!);
  }
  const cues = kindCuesIn(text, span);
  cues.forEach((present, cue) => {
    if (present) use(firstCue + cue, 1);
  });
  use(firstDeciding + claimKinds.indexOf(kindOfCues(cues)), 1);
  const sentence = text.slice(span.start, span.end);
  if (main.demands) use(firstModal, 1);
  else if (modal.test(sentence)) use(firstModal + 1, 1);
  if (main.foretells) use(firstModal + 2, 1);
  else if (foretelling.test(sentence)) use(firstModal + 3, 1);
}

/** Tells what sort of standpoint a claim is: a linear model. Throws RangeError where the data does not fit the features. */
export class KindModel {
  readonly #weights: Float32Array;

  constructor({ hashed, named }: KindModelData) {
    const first = readTable(hashed), rest = readTable(named);
    this.#weights = new Float32Array(kindFeatureCount * claimKinds.length);
    if (first.length !== kindBuckets * claimKinds.length || first.length + rest.length !== this.#weights.length) {
      throw new RangeError('kind model: the weights were trained with other features; run the training again');
    }
    first.forEach((weight, i) => (this.#weights[i] = weight * hashed.scale));
    rest.forEach((weight, i) => (this.#weights[first.length + i] = weight * named.scale));
  }

  /** A plain demand is policy, whatever else the sentence says; the model decides the rest. @param reader has just read the sentence at `span`. */
  kindOf(text: string, span: Span, reader: FeatureReader): ClaimKind {
    const sentence = text.slice(span.start, span.end);
    if (demand.test(sentence)) return 'policy';
    const main = mainModals(text, span);
    if (main.demands) return 'policy';
    const scores = new Float64Array(claimKinds.length);
    const weights = this.#weights;
    eachKindFeature(text, span, reader, (feature, value) => {
      for (let kind = 0, at = feature * claimKinds.length; kind < scores.length; kind++, at++) scores[kind]! += weights[at]! * value;
    }, main);
    // A “should” or “will” that only describes a noun, or says what was not done, makes no demand and foretells nothing.
    const rest = modal.test(sentence) || foretelling.test(sentence) ? sentence.replace(besides, '') : sentence;
    if (modal.test(sentence) && !modal.test(rest)) scores[claimKinds.indexOf('policy')] = -Infinity;
    if (!main.foretells && foretelling.test(sentence) && !foretelling.test(rest)) scores[claimKinds.indexOf('prediction')] = -Infinity;
    return claimKinds[scores.indexOf(Math.max(...scores))]!;
  }
}
