import type { ClaimKind, Span } from '../analysis.js';

/**
 * Cues of each kind of claim, tried in this order: what somebody should do outweighs what will come of it, which outweighs why things are so,
 * which outweighs how good they are. The kinds are those of classical rhetoric's stases as used in policy debate.
 */
export const kindCues: readonly (readonly [ClaimKind, RegExp])[] = [
  ['policy', /\b(?:should|must|ought to|needs? to|ha(?:s|ve) to|had better|let us|let's|it is time|(?:call|calls|calling) (?:on|upon|for)|urges?|demands?|insists? (?:on|that)|recommends?|propose[sd]? that|appeal to|(?:is|are|be) (?:\w+ )?(?:necessary|essential|imperative|required|advisable)|cannot afford to|encourages?)\b/i],
  ['prediction', /\b(?:will|won't|would|could|may|might|(?:is|are) (?:going|likely|unlikely|bound|set|certain|sure) to|sooner or later|inevitably|in the (?:coming|next)|the future)\b/i],
  ['causal', /\b(?:because|therefore|thus|hence|consequently|as a result|results? (?:in|of|from)|resulted (?:in|from)|lead(?:s|ing)? to|led to|cause[sd]?|due to|owing to|thanks to|stems? from|that is why|this is why|the reasons?|drives|driven by|makes? (?:it|them|us|\w+) (?:more|less|possible|impossible|harder|easier))\b/i],
  ['value', /\b(?:good|better|best|bad|worse|worst|right|rightly|wrong|just|unjust|fair|unfair|important|importance|dangerous|unacceptable|legitimate|illegitimate|crucial|vital|wise|foolish|shameful|tragic|welcome|regret|condemn|deplore|support|reject|commend|concerned|convinced|flawed|mistaken|mistake|counterproductive|irresponsible|reckless|hypocritical|cynical|absurd|admirable|worthy|deserves?|great|serious|grave|unprecedented|effective|ineffective|reasonable|misguided|failure|success|successful|strong|weak|valuable|worth|outrageous|brutal)\b/i],
];

/** Which of {@link kindCues} a sentence has, in their order. */
export function kindCuesIn(text: string, { start, end }: Span): boolean[] {
  const written = text.slice(start, end);
  const sentence = written.includes('’') ? written.replaceAll('’', "'") : written;
  return kindCues.map(([, cue]) => cue.test(sentence));
}

/** The kind of a sentence already known to be a claim, by its first cue alone: `fact` where it has none. */
export function kindByCues(text: string, span: Span): ClaimKind {
  return kindOfCues(kindCuesIn(text, span));
}

/** The kind that the first of the present cues tells, as {@link kindCuesIn} gives them. */
export function kindOfCues(present: readonly boolean[]): ClaimKind {
  return kindCues[present.indexOf(true)]?.[0] ?? 'fact';
}
