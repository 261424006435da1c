import { IntMap } from '../text/intMap.js';
import { contextFeatures } from './context.js';
import { firstNamed, maxTokens, mostFeatures, namedFeatures, wordHash } from './features.js';
import type { FeatureReader } from './features.js';
import type { RoleModel } from './model.js';

const mostReasons = 6;
/** A reason weighs at least this share of the weightiest one. */
const leastShare = 0.12;
/** Words that say nothing to a reader by themselves; they count in the model but are not given as reasons. */
const unspeaking = new IntMap('a an the and or of to in on at by for with from as this that these those it its is are was were be been has have had which who whom'.split(' ').map((word) => [wordHash(word), 1]));

/** What is said of neighbours, each with the second-stage inputs that say it. */
const neighbours = groupNeighbours();
const [ownClaim, ownPremise, essay, claimInEssay, premiseInEssay] = ['own:claim', 'own:premise', 'genre:essay', 'own:claim-in-essay', 'own:premise-in-essay'].map((name) => contextFeatures.indexOf(name)) as [number, number, number, number, number];
const bias = namedFeatures.indexOf('bias') + firstNamed;

/** Where a reason comes from: a token, a named feature, or the neighbours. */
type Source = 'token' | 'named' | 'neighbour';

/** Says why sentences have their roles; one at a time, in the same arrays. */
export class RoleExplainer {
  readonly #model: RoleModel;
  readonly #reasons = new LeadingReasons();
  readonly #weights = new Float64Array(mostFeatures);
  readonly #byToken = new Float64Array(maxTokens);
  /** Tokens of the longest cue phrase that starts at a token and speaks for the role. */
  readonly #cueLength = new Uint8Array(maxTokens);

  constructor(model: RoleModel) {
    this.#model = model;
  }

  /**
   * The features that decided for `role`, most weighty first: `cue:` and `word:` with the sentence's own words, `position:`, `length:`, `shape:`,
   * `tense:`, `number:`, `style:`, `neighbour:` and `surroundings:`. What speaks against the role, or hardly for it, is left out.
   * A feature's weight is what it adds to the role's score beyond half of what it adds to the other's.
   * @param features the sentence, as just read. @param context its second-stage inputs.
   */
  explain(text: string, features: FeatureReader, context: Float64Array, role: 'claim' | 'premise'): string[] {
    const reasons = this.#reasons, weights = this.#weights, cueLength = this.#cueLength;
    const towards = this.#model.towards(role);
    const claimWorth = towards[ownClaim]! + context[essay]! * towards[claimInEssay]!, premiseWorth = towards[ownPremise]! + context[essay]! * towards[premiseInEssay]!;
    this.#model.weighFeatures(features, claimWorth, premiseWorth, weights);
    reasons.clear();
    this.#weighTokens(features);
    const { tokenStarts, tokenEnds, hashes } = features;
    for (let t = 0; t < features.tokenCount; t++) {
      const weight = this.#byToken[t]!;
      if (!reasons.wouldTake(weight)) continue;
      if (cueLength[t]! > 0 || (tokenEnds[t]! - tokenStarts[t]! > 1 && unspeaking.get(hashes[t]!) === 0)) reasons.offer(weight, t, 'token');
    }
    for (let n = 0; n < neighbours.length; n++) {
      let weight = 0;
      for (const input of neighbours[n]!.inputs) weight += context[input]! * towards[input]!;
      reasons.offer(weight, n, 'neighbour');
    }
    return reasons.name((at, source) => {
      if (source === 'token') return (cueLength[at]! > 0 ? 'cue:' : 'word:') + text.slice(tokenStarts[at], tokenEnds[at + Math.max(0, cueLength[at]! - 1)]).toLowerCase();
      return source === 'named' ? namedFeatures[at]! : neighbours[at]!.name;
    });
  }

  /** Sums the weights of each token's features, and offers those of features that come from no token. */
  #weighTokens({ ids, tokens, spans, count, tokenCount }: FeatureReader): void {
    const weights = this.#weights, byToken = this.#byToken, cueLength = this.#cueLength;
    byToken.fill(0, 0, tokenCount);
    cueLength.fill(0, 0, tokenCount);
    for (let j = 0; j < count; j++) {
      const id = ids[j]!, token = tokens[j]!, weight = weights[j]!;
      if (token < 0) {
        if (id !== bias) this.#reasons.offer(weight, id - firstNamed, 'named');
      } else {
        byToken[token]! += weight;
        if (id >= firstNamed && weight > 0 && spans[j]! > cueLength[token]!) cueLength[token] = spans[j]!;
      }
    }
  }
}

/** Keeps the weightiest few of the reasons offered. */
class LeadingReasons {
  #count = 0;
  readonly #weights = new Float64Array(mostReasons);
  readonly #at = new Int32Array(mostReasons);
  readonly #sources: Source[] = Array.from({ length: mostReasons }, () => 'token');

  clear(): void {
    this.#count = 0;
  }

  wouldTake(weight: number): boolean {
    return weight > 0 && (this.#count < mostReasons || weight > this.#weights[mostReasons - 1]!);
  }

  offer(weight: number, at: number, source: Source): void {
    if (!this.wouldTake(weight)) return;
    let i = this.#count < mostReasons ? this.#count++ : mostReasons - 1;
    for (; i > 0 && this.#weights[i - 1]! < weight; i--) {
      this.#weights[i] = this.#weights[i - 1]!;
      this.#at[i] = this.#at[i - 1]!;
      this.#sources[i] = this.#sources[i - 1]!;
    }
    this.#weights[i] = weight;
    this.#at[i] = at;
    this.#sources[i] = source;
  }

  /** The names of the reasons that weigh enough beside the first, each once. */
  name(tell: (at: number, source: Source) => string): string[] {
    const names: string[] = [];
    for (let i = 0; i < this.#count && this.#weights[i]! >= leastShare * this.#weights[0]!; i++) {
      const name = tell(this.#at[i]!, this.#sources[i]!);
      if (!names.includes(name)) names.push(name);
    }
    return names;
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
