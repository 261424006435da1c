import type { Sentence } from '../analysis.js';
import type { FoundRelation } from './found.js';
import { opensWith, turnsAgainst } from './openings.js';
import type { Traits } from './traits.js';

/** How far after a point given the turn against it may come, in sentences. */
const turnWithin = 2;

const turnScore = 0.7;
const openingScore = 0.6;

/**
 * Points given within a text: “Admittedly, P. But C.”, “X is right that P. Yet C.”: P is conceded to strengthen C.
 * @param passageOf equal numbers for sentences of the same passage.
 * @returns relations from the sentence that concedes to the claim that holds in spite of it.
 */
export function findConcessions(sentences: readonly Sentence[], traits: readonly Traits[], passageOf: readonly number[]): FoundRelation[] {
  const relations: FoundRelation[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const marker = concessionMarker(sentences[i]!, traits[i]!);
    if (!marker || traits[i]!.isQuestion) continue;
    for (let k = i + 1; k <= i + turnWithin && passageOf[k] === passageOf[i]; k++) {
      if (!turnsAgainst(traits[k]!.opening)) continue;
      if (sentences[k]!.role === 'none') break;
      relations.push({ from: i, to: k, type: 'concede', score: marker === 'stance:concede' ? turnScore : openingScore, because: [marker, 'to:contrast'] });
      break;
    }
  }
  return relations;
}

function concessionMarker(sentence: Sentence, traits: Traits): string | null {
  if (sentence.stance === 'concede') return 'stance:concede';
  return sentence.role !== 'none' && opensWith(traits.opening, 'concession') ? 'from:concession' : null;
}
