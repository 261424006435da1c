import { contextFeatures } from './context.js';
import { hashedCount, namedFeatures } from './features.js';
import type { FeatureReader } from './features.js';
import type { RoleModel } from './model.js';

const mostReasons = 6;
/** A reason weighs at least this share of the weightiest one. */
const leastShare = 0.12;
/** Words that say nothing to a reader by themselves; they count in the model but are not given as reasons. */
const unspeaking = new Set('a an the and or of to in on at by for with from as this that these those it its is are was were be been has have had which who whom'.split(' '));

/** What is said of neighbours, each with the second-stage inputs that say it. */
const neighbours = groupNeighbours();
const ownClaim = contextFeatures.indexOf('own:claim'), ownPremise = contextFeatures.indexOf('own:premise');
const bias = namedFeatures.indexOf('bias') + hashedCount;

interface Reason {
  readonly weight: number;
  /** A token's index, else the index of a named feature or a neighbour, by `source`. */
  readonly at: number;
  readonly source: 'token' | 'named' | 'neighbour';
}

/**
 * The features that decided for `role`, most weighty first: `cue:` and `word:` with the sentence's own words, `position:`, `length:`, `shape:`,
 * `tense:`, `number:`, `style:`, `neighbour:` and `surroundings:`. What speaks against the role, or hardly for it, is left out.
 * A feature's weight is what it adds to the role's score beyond half of what it adds to the other's.
 * @param features the sentence, as just read. @param context its second-stage inputs.
 */
export function explainRole(model: RoleModel, text: string, features: FeatureReader, context: Float64Array, role: 'claim' | 'premise'): string[] {
  const forClaim = role === 'claim' ? 1 : -0.5, forPremise = role === 'claim' ? -0.5 : 1;
  const towards = (input: number): number => forClaim * model.contextWeight(input, 0) + forPremise * model.contextWeight(input, 1);
  const claimGain = towards(ownClaim), premiseGain = towards(ownPremise);
  const reasons = new LeadingReasons();

  const { ids, values, tokens, spans, count, tokenCount } = features;
  const byToken = new Float64Array(tokenCount);
  /** Tokens of the longest cue phrase that starts at a token and speaks for the role. */
  const cueLength = new Uint8Array(tokenCount);
  for (let j = 0; j < count; j++) {
    const id = ids[j]!, token = tokens[j]!;
    const weight = values[j]! * (model.weight(id, 0) * claimGain + model.weight(id, 1) * premiseGain);
    if (token < 0) {
      if (id !== bias) reasons.offer(weight, id - hashedCount, 'named');
    } else {
      byToken[token]! += weight;
      if (id >= hashedCount && weight > 0 && spans[j]! > cueLength[token]!) cueLength[token] = spans[j]!;
    }
  }
  const wordsAt = (t: number): string => text.slice(features.tokenStarts[t], features.tokenEnds[t + Math.max(0, cueLength[t]! - 1)]).toLowerCase();
  for (let t = 0; t < tokenCount; t++) {
    if (!reasons.wouldTake(byToken[t]!)) continue;
    const words = cueLength[t] === 0 ? wordsAt(t) : '';
    if (cueLength[t]! > 0 || (words.length > 1 && !unspeaking.has(words))) reasons.offer(byToken[t]!, t, 'token');
  }
  for (let n = 0; n < neighbours.length; n++) {
    let weight = 0;
    for (const input of neighbours[n]!.inputs) weight += context[input]! * towards(input);
    reasons.offer(weight, n, 'neighbour');
  }

  const names = reasons.leading().map(({ at, source }) => {
    if (source === 'token') return `${cueLength[at]! > 0 ? 'cue' : 'word'}:${wordsAt(at)}`;
    return source === 'named' ? namedFeatures[at]! : neighbours[at]!.name;
  });
  return names.filter((name, i) => names.indexOf(name) === i);
}

/** Keeps the weightiest few of the reasons offered. */
class LeadingReasons {
  readonly #kept: Reason[] = [];

  wouldTake(weight: number): boolean {
    return weight > 0 && (this.#kept.length < mostReasons || weight > this.#kept[mostReasons - 1]!.weight);
  }

  offer(weight: number, at: number, source: Reason['source']): void {
    if (!this.wouldTake(weight)) return;
    const kept = this.#kept;
    if (kept.length === mostReasons) kept.pop();
    let i = kept.length;
    while (i > 0 && kept[i - 1]!.weight < weight) i--;
    kept.splice(i, 0, { weight, at, source });
  }

  leading(): readonly Reason[] {
    const floor = leastShare * (this.#kept[0]?.weight ?? 0);
    return this.#kept.filter(({ weight }) => weight >= floor);
  }
}

function groupNeighbours(): { readonly name: string; readonly inputs: readonly number[] }[] {
  const byName = new Map<string, number[]>();
  contextFeatures.forEach((feature, input) => {
    const joint = feature.indexOf('-likely-and-');
    const name = joint >= 0 ? `neighbour:${feature.slice(joint + '-likely-and-'.length)}` : /^(?:neighbour|surroundings):/.test(feature) ? feature : null;
    if (name === null) return;
    const inputs = byName.get(name);
    if (inputs) inputs.push(input);
    else byName.set(name, [input]);
  });
  return [...byName].map(([name, inputs]) => ({ name, inputs }));
}
