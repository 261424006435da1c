/**
 * How a text reads: like a speech before an assembly or like an essay. The same word weighs differently in the two (“we urge” opens every second
 * speech, and is rare and strong in an essay), so the role model has weights for both and blends them by this measure: domain adaptation by augmented
 * features (Daumé 2007), with the domain told from the text itself, by how it speaks (who is
 * we, I and you; thanks, appeals, praise and blame; how it joins its sentences, how long they are), not by what it speaks of: an essay on the same war is no speech.
 */
import type { Span } from '../analysis.js';
import type { CueGroup } from './cues.js';
import { FeatureReader, firstNamed, namedFeatures } from './features.js';
import type { Place } from './features.js';

/** A longer text is told by so many sentences of it, evenly spaced. */
const mostSampled = 100;

const nowhere: Place = { index: 10, total: 20, paragraph: null };

/** Cue groups that tell how a text speaks and argues, not of what. */
const manners = [
  'we', 'i', 'you', 'they', 'courtesy', 'discourse', 'appeal', 'condemn', 'support', 'belief', 'question', 'report', 'negation', 'possibility',
  'contrast', 'concession', 'cause', 'condition', 'conclusion', 'comparison', 'past', 'present', 'perfect', 'existential', 'anaphora', 'extraposition',
] as const satisfies readonly CueGroup[];
const marks = ['question', 'exclamation', 'quotation', 'colon', 'semicolon', 'parenthesis', 'dash', 'commas-3+'];
const style = new Set([...manners.flatMap((group) => [`cue:${group}`, `start:${group}`]), ...marks.map((mark) => `shape:${mark}`), 'bias']);
const tellsGenre = namedFeatures.map((name) => style.has(name) || /^(?:length|tense|style):/.test(name));

/** Means over a text's sentences of the named features that tell how it speaks, in the order of `namedFeatures`; the others are 0. */
export function genreMeans(text: string, sentences: readonly Span[]): Float64Array {
  const means = new Float64Array(namedFeatures.length);
  const count = Math.min(sentences.length, mostSampled);
  const reader = new FeatureReader();
  for (let s = 0; s < count; s++) {
    reader.read(text, sentences[Math.floor((s * sentences.length) / count)]!, nowhere);
    for (let j = 0; j < reader.count; j++) {
      const named = reader.ids[j]! - firstNamed;
      if (named >= 0 && tellsGenre[named]) means[named]! += reader.values[j]! / count;
    }
  }
  return means;
}

/** From 0, a speech, to 1, an essay. @param weights one a named feature. @param means see {@link genreMeans}. */
export function essayLikeness(weights: ArrayLike<number>, means: Float64Array): number {
  let sum = 0;
  means.forEach((mean, f) => (sum += mean * weights[f]!));
  return 1 / (1 + Math.exp(-sum));
}
