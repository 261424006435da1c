import type { ClaimKind, Span } from '../analysis.js';
import type { FeatureReader } from './features.js';
import { PhraseMarks } from './phrase-marks.js';

/**
 * Cues of each kind of claim, tried in this order: what somebody should do outweighs what will come of it, which outweighs why things are so,
 * which outweighs how good they are. The kinds are those of classical rhetoric's stases as used in policy debate.
 */
export const kindCues: readonly (readonly [ClaimKind, string])[] = [
  ['policy', `should; must; ought to; (need|needs|have|has) to; had better; let us; let's; it is time; (call|calls|calling) (on|upon|for); (urge|urges|demand|demands); (insist|insists) (on|that); (recommend|recommends);
    (propose|proposed|proposes) that; appeal to; (is|are|be) [*] (necessary|essential|imperative|required|advisable); cannot afford to; (encourage|encourages)`],
  ['prediction', `(will|won't|would|could|may|might); (is|are) (going|likely|unlikely|bound|set|certain|sure) to; sooner or later; inevitably; in the (coming|next); the future`],
  ['causal', `(because|therefore|thus|hence|consequently); as a result; (result|results) (in|of|from); resulted (in|from); (lead|leads|leading|led) to; (cause|caused|causes); (due|owing|thanks) to; (stem|stems) from; (that|this) is why;
    the (reason|reasons); drives; driven by; (make|makes) * (more|less|possible|impossible|harder|easier)`],
  ['value', `(good|better|best|bad|worse|worst|right|rightly|wrong|just|unjust|fair|unfair|important|importance|dangerous|unacceptable|legitimate|illegitimate|crucial|vital|wise|foolish|shameful|tragic|welcome|regret|condemn|deplore|support|reject
    |commend|concerned|convinced|flawed|mistaken|mistake|counterproductive|irresponsible|reckless|hypocritical|cynical|absurd|admirable|worthy|deserve|deserves|great|serious|grave|unprecedented|effective|ineffective|reasonable|misguided|failure
    |success|successful|strong|weak|valuable|worth|outrageous|brutal)`],
];

const marks = new PhraseMarks(kindCues.map(([, patterns]) => patterns));

/** Which of {@link kindCues} a sentence has: one bit each, in their order. @param reader has just read the sentence. */
export function kindCuesIn(reader: FeatureReader): number {
  return marks.in(reader);
}

/** The kind of a sentence already known to be a claim, by its first cue alone: `fact` where it has none. @param reader has just read the sentence. */
export function kindByCues(_text: string, _span: Span, reader: FeatureReader): ClaimKind {
  return kindOfCues(kindCuesIn(reader));
}

/** The kind that the first of the present cues tells, as {@link kindCuesIn} gives them. */
export function kindOfCues(present: number): ClaimKind {
  return kindCues.find((_, cue) => (present & (1 << cue)) !== 0)?.[0] ?? 'fact';
}
