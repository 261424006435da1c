import type { ClaimKind, Span } from '../analysis.js';
import { firstNamed, hashedCount, namedFeatures } from './features.js';
import type { FeatureReader } from './features.js';
import { isImperative } from './imperatives.js';
import { mainModals } from './main-modals.js';
import type { MainModals } from './main-modals.js';
import { kindCues, kindCuesIn, kindOfCues } from './kinds.js';
import { PhraseMarks } from './phrase-marks.js';
import { readTable } from './quantized.js';
import type { QuantizedTable } from './quantized.js';

/** The kinds a claim can be of, in the order of the model's classes. */
export const claimKinds: readonly ClaimKind[] = ['policy', 'prediction', 'causal', 'value', 'fact'];

const policy = claimKinds.indexOf('policy'), prediction = claimKinds.indexOf('prediction');

/** The role model's buckets of words and word pairs, folded to this many: a thousand claims support no more. */
export const kindBuckets = 1 << 13;
const firstCue = kindBuckets + namedFeatures.length;
const firstDeciding = firstCue + kindCues.length;
const firstModal = firstDeciding + claimKinds.length;

/** Features of the kind model: folded buckets, the role model's named features, each kind's cues, the kind the cues alone would give, and whether “should” and “will” are a main clause's. */
export const kindFeatureCount = firstModal + 4;

const [demandList, obligationList, foretellingList] = [1, 2, 4] as const;
/**
 * Words that, among the labelled claims, stand in a policy three times in four, as the modals of a main clause do (the guidelines put policy first
 * where several kinds fit); modals of obligation; those of what is to come.
 */
const marks = new PhraseMarks(['let us; (call|calls) (on|upon); (urge|urges)', '(should|must|ought)', "(will|won't|would|may|might|could)"]);
/** Before such a modal's “(not) have” nothing is demanded nor foretold: “should have been”. */
const ofPast = new PhraseMarks(['(should|must|would|could|might|may) [not|never|also] [not|never|also] have; ought to [not|never|also] have']);
const relative = new PhraseMarks(['(that|which|who)']);

/** What the words of a sentence say of its kind before anything is weighed: which {@link marks} it has, and which of them elsewhere than in a relative clause and of what was not done. */
function modalsOf(text: string, reader: FeatureReader): { readonly present: number; readonly own: number } {
  let present = 0, own = 0;
  for (let token = 0; token < reader.tokenCount; token++) {
    const found = marks.at(reader, token);
    if (found === 0) continue;
    present |= found;
    if ((own & found) !== found && !isBeside(text, reader, token)) own |= found;
  }
  return { present, own };
}

/** Whether a modal only describes a noun, “that will (hardly) …”, or says what was not done, “should have …”. */
function isBeside(text: string, reader: FeatureReader, token: number): boolean {
  if (ofPast.at(reader, token) !== 0) return true;
  if (token === 0) return false;
  if (relative.at(reader, token - 1) !== 0) return true;
  return token > 1 && text.startsWith('ly', reader.tokenEnds[token - 1]! - 2) && relative.at(reader, token - 2) !== 0;
}

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
export function eachKindFeature(text: string, span: Span, reader: FeatureReader, use: (feature: number, value: number) => void): void {
  eachFeature(reader, mainModals(text, span, reader), modalsOf(text, reader).present, use);
}

function eachFeature(reader: FeatureReader, main: MainModals, modals: number, use: (feature: number, value: number) => void): void {
  for (let i = 0; i < reader.count; i++) {
    const id = reader.ids[i]!;
    if (id < hashedCount) use(id % kindBuckets, reader.values[i]!);
    else if (id >= firstNamed) use(id - firstNamed + kindBuckets, reader.values[i]!);
  }
  const cues = kindCuesIn(reader);
  for (let cue = 0; cue < kindCues.length; cue++) if ((cues & (1 << cue)) !== 0) use(firstCue + cue, 1);
  use(firstDeciding + claimKinds.indexOf(kindOfCues(cues)), 1);
  if (main.demands) use(firstModal, 1);
  else if ((modals & obligationList) !== 0) use(firstModal + 1, 1);
  if (main.foretells) use(firstModal + 2, 1);
  else if ((modals & foretellingList) !== 0) use(firstModal + 3, 1);
}

/** Tells what sort of standpoint a claim is: a linear model. Throws RangeError where the data does not fit the features. */
export class KindModel {
  readonly #weights: Float32Array;
  readonly #scores = new Float64Array(claimKinds.length);

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
    const { present, own } = modalsOf(text, reader);
    if ((present & demandList) !== 0 || isImperative(reader)) return 'policy';
    const main = mainModals(text, span, reader);
    if (main.demands) return 'policy';
    const scores = this.#scores.fill(0), weights = this.#weights;
    eachFeature(reader, main, present, (feature, value) => {
      for (let kind = 0, at = feature * claimKinds.length; kind < scores.length; kind++, at++) scores[kind]! += weights[at]! * value;
    });
    const only = present & ~own;
    if ((only & obligationList) !== 0) scores[policy] = -Infinity;
    if (!main.foretells && (only & foretellingList) !== 0) scores[prediction] = -Infinity;
    let best = 0;
    for (let kind = 1; kind < scores.length; kind++) if (scores[kind]! > scores[best]!) best = kind;
    return claimKinds[best]!;
  }
}
