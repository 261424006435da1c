import { contextFeatures } from './context.js';
import { hashedCount, namedFeatures } from './features.js';
import type { FeatureReader } from './features.js';
import type { RoleModel } from './model.js';

const mostReasons = 6;
/** Words that say nothing to a reader by themselves; they count in the model but are not given as reasons. */
const unspeaking = new Set('a an the and or of to in on at by for with from as this that these those it its is are was were be been has have had which who whom'.split(' '));
const leastShare = 0.12;

/** Inputs of the second stage a reader understands as neighbours, with the name each is given. */
const neighbours = contextFeatures.flatMap((name, input) => {
  const told = /^neighbour:|^surroundings:/.test(name) ? name : name.includes('-likely-and-') ? `neighbour:${name.slice(name.indexOf('-and-') + 5)}` : null;
  return told ? [{ input, told }] : [];
});
const ownClaim = contextFeatures.indexOf('own:claim'), ownPremise = contextFeatures.indexOf('own:premise');

/**
 * The features that decided for `role`, most weighty first: `cue:` and `word:` with the sentence's own words, `position:`, `length:`, `shape:`,
 * `tense:`, `number:`, `style:` and `neighbour:`. What speaks against the role, or hardly for it, is left out.
 * @param features the sentence, as just read. @param context its second-stage inputs.
 */
export function explainRole(model: RoleModel, text: string, features: FeatureReader, context: Float64Array, role: 'claim' | 'premise'): string[] {
  const towards = (claim: number, premise: number): number => (role === 'claim' ? claim - premise / 2 : premise - claim / 2);
  const gain = (input: number): readonly [number, number] => [model.contextWeight(input, 0), model.contextWeight(input, 1)];
  const claimGain = towards(...gain(ownClaim)), premiseGain = towards(...gain(ownPremise));

  const byToken = new Float64Array(features.tokenCount);
  /** Tokens of the longest cue phrase that starts at a token and speaks for the role. */
  const cueLength = new Uint8Array(features.tokenCount);
  const reasons: { name: string; weight: number }[] = [];
  for (let j = 0; j < features.count; j++) {
    const id = features.ids[j]!, token = features.tokens[j]!;
    const weight = features.values[j]! * (model.weight(id, 0) * claimGain + model.weight(id, 1) * premiseGain);
    if (token >= 0) {
      byToken[token] = byToken[token]! + weight;
      if (id >= hashedCount && weight > 0) cueLength[token] = Math.max(cueLength[token]!, features.spans[j]!);
    } else if (weight > 0) {
      const name = namedFeatures[id - hashedCount]!;
      if (name !== 'bias') reasons.push({ name, weight });
    }
  }
  for (let t = 0; t < byToken.length; t++) {
    if (byToken[t]! <= 0) continue;
    const tokens = cueLength[t]!;
    const words = text.slice(features.tokenStarts[t], features.tokenEnds[t + Math.max(0, tokens - 1)]).toLowerCase();
    if (tokens === 0 && (words.length < 2 || unspeaking.has(words))) continue;
    reasons.push({ name: `${tokens > 0 ? 'cue' : 'word'}:${words}`, weight: byToken[t]! });
  }
  const byNeighbour = new Map<string, number>();
  for (const { input, told } of neighbours) {
    const weight = context[input]! * towards(model.contextWeight(input, 0), model.contextWeight(input, 1));
    byNeighbour.set(told, (byNeighbour.get(told) ?? 0) + weight);
  }
  for (const [name, weight] of byNeighbour) if (weight > 0) reasons.push({ name, weight });
  return leading(reasons);
}

function leading(reasons: { name: string; weight: number }[]): string[] {
  reasons.sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
  const floor = leastShare * (reasons[0]?.weight ?? 0);
  const names: string[] = [];
  for (const { name, weight } of reasons) {
    if (weight < floor || names.length === mostReasons) break;
    if (!names.includes(name)) names.push(name);
  }
  return names;
}
