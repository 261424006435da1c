import type { ClaimKind, Role, RoleScores, Span } from '../analysis.js';
import { FirstStageScores, contextFeatures } from './context.js';
import { FeatureReader } from './features.js';
import type { Place } from './features.js';
import { claimKind } from './kinds.js';
import type { RoleModel } from './model.js';
import { RoleExplainer } from './reasons.js';

export interface RoleInput {
  readonly text: string;
  /** Every sentence of the text, in order. */
  readonly sentences: readonly Span[];
  /** For each sentence, whether it stands in running prose: only there it can have a role. */
  readonly argumentative: readonly boolean[];
  /** For each sentence, the index of its paragraph (equal numbers: same paragraph). */
  readonly paragraphs: readonly number[];
}

export interface SentenceRole {
  readonly role: Role;
  readonly scores: RoleScores;
  readonly kind: ClaimKind | null;
  /** The features that decided, most weighty first. */
  readonly because: readonly string[];
}

const outsideProse: SentenceRole = { role: 'none', scores: { claim: 0, premise: 0, none: 1 }, kind: null, because: [] };

/** Gives each sentence its role by the given model; see `assignRoles` for the meaning of the results. One result a sentence, in order. */
export function assignRolesWith(model: RoleModel, input: RoleInput): SentenceRole[] {
  const { text, sentences } = input;
  const prose = proseOf(input);
  const places = placesOf(prose, input.paragraphs);
  const reader = new FeatureReader();
  const explainer = new RoleExplainer(model);
  const logits = new Float64Array(2 * prose.length);
  prose.forEach((sentence, i) => {
    reader.read(text, sentences[sentence]!, places[i]!);
    model.scoreSentence(reader, logits, 2 * i);
  });

  const firstStage = new FirstStageScores(logits);
  const context = new Float64Array(contextFeatures.length);
  const scores = new Float64Array(3);
  const results = sentences.map(() => outsideProse);
  prose.forEach((sentence, i) => {
    firstStage.readContext(i, context);
    model.scoreInContext(context, scores, 0);
    const [claim, premise, none] = [scores[0]!, scores[1]!, scores[2]!];
    const role = none * model.noneFactor > Math.max(claim, premise) ? 'none' : claim >= premise ? 'claim' : 'premise';
    let because: readonly string[] = [];
    if (role !== 'none') {
      const span = sentences[sentence]!;
      reader.read(text, span, places[i]!);
      because = explainer.explain(text, reader, context, role);
    }
    results[sentence] = { role, scores: { claim, premise, none }, kind: role === 'claim' ? claimKind(text, sentences[sentence]!) : null, because };
  });
  return results;
}

/** Indices of the sentences that can have a role: in prose, and not empty. */
function proseOf({ sentences, argumentative }: RoleInput): number[] {
  const prose: number[] = [];
  sentences.forEach(({ start, end }, i) => {
    if (argumentative[i] && end > start) prose.push(i);
  });
  return prose;
}

/** Where each sentence of running prose stands; paragraphs count only where the text has more than one. */
export function placesOf(prose: readonly number[], paragraphs: readonly number[]): Place[] {
  const total = prose.length;
  const oneParagraph = prose.every((sentence) => paragraphs[sentence] === paragraphs[prose[0]!]);
  const places: Place[] = [];
  for (let from = 0; from < total; ) {
    let to = from + 1;
    while (to < total && paragraphs[prose[to]!] === paragraphs[prose[from]!]) to++;
    for (let i = from; i < to; i++) places.push({ index: i, total, paragraph: oneParagraph ? null : { index: i - from, total: to - from } });
    from = to;
  }
  return places;
}
