import type { ClaimKind, Role, RoleScores, Span } from '../analysis.js';
import { FirstStageScores, contextFeatures, lookahead } from './context.js';
import { FeatureReader } from './features.js';
import type { Place } from './features.js';
import { genreMeans } from './genre.js';
import { kindByCues } from './kinds.js';
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
  /** Whether nothing says that the text is a whole one: neither title nor author. */
  readonly isPart?: boolean;
}

export interface SentenceRole {
  readonly role: Role;
  readonly scores: RoleScores;
  readonly kind: ClaimKind | null;
  /** The features that decided, most weighty first. */
  readonly because: readonly string[];
}

const outsideProse: SentenceRole = { role: 'none', scores: { claim: 0, premise: 0, none: 1 }, kind: null, because: [] };

/** Tells the kind of a claim, the reader having read its sentence. */
export type KindOf = (text: string, span: Span, reader: FeatureReader) => ClaimKind;

/**
 * Gives each sentence its role by the given model; see `assignRoles` for the meaning of the results. One result a sentence, in order.
 * @param kindOf by cues, unless another judge is given.
 */
export function assignRolesWith(model: RoleModel, input: RoleInput, kindOf: KindOf = kindByCues): SentenceRole[] {
  const { text, sentences } = input;
  const prose = proseOf(input);
  const margin = marginOf(prose.length, input.isPart === true);
  const places = placesOf(prose, input.paragraphs, margin);
  const essay = model.genreOf(genreMeans(text, prose.map((sentence) => sentences[sentence]!)));
  model.setGenre(essay);
  const explainer = new RoleExplainer(model);
  const logits = new Float64Array(2 * prose.length);
  const firstStage = new FirstStageScores(logits, essay, 0, margin);
  const context = new Float64Array(contextFeatures.length);
  const scores = new Float64Array(3);
  const results = sentences.map(() => outsideProse);

  const decide = (i: number, reader: FeatureReader): void => {
    const span = sentences[prose[i]!]!;
    firstStage.readContext(i, context);
    model.scoreInContext(context, scores, 0);
    const [claim, premise, none] = [scores[0]!, scores[1]!, scores[2]!];
    const role = none * model.noneFactor > Math.max(claim, premise) ? 'none' : claim >= premise ? 'claim' : 'premise';
    const because = role === 'none' ? [] : explainer.explain(text, reader, context, role);
    results[prose[i]!] = { role, scores: { claim, premise, none }, kind: role === 'claim' ? kindOf(text, span, reader) : null, because };
  };

  // One pass: each sentence is decided as soon as those its context takes in are read, while its own features are still at hand.
  const readers = Array.from({ length: Math.min(prose.length, lookahead + 1) }, () => new FeatureReader());
  for (let i = 0; i < prose.length + lookahead; i++) {
    if (i < prose.length) {
      const reader = readers[i % readers.length]!;
      reader.read(text, sentences[prose[i]!]!, places[i]!);
      model.scoreSentence(reader, logits, 2 * i);
      firstStage.know(i + 1);
    }
    const decided = i - lookahead;
    if (decided >= 0) decide(decided, readers[decided % readers.length]!);
  }
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

/** Texts of fewer sentences of running prose are short. */
const shortText = 20;
/** A short text that nothing shows to be whole, and one that has a title or an author, are taken to have up to so many sentences more on either side. */
const marginOfPart = 10, marginOfWhole = 3;

/**
 * How many sentences to suppose before and behind those that there are. The speeches and essays the model learned from begin with thanks and end with
 * wishes, which are no arguments; a paragraph pasted by itself does neither, and the first and the last of its four sentences would nearly all be called
 * none (TRIALS.md). The fewer sentences, the more are supposed, so that roles do not jump while somebody types.
 */
function marginOf(total: number, isPart: boolean): number {
  return total < shortText ? Math.ceil((isPart ? marginOfPart : marginOfWhole) * (1 - total / shortText)) : 0;
}

/** Where each sentence of running prose stands; paragraphs count only where the text has more than one. @param margin see `marginOf`. */
export function placesOf(prose: readonly number[], paragraphs: readonly number[], margin = 0): Place[] {
  const total = prose.length;
  const oneParagraph = prose.every((sentence) => paragraphs[sentence] === paragraphs[prose[0]!]);
  const places: Place[] = [];
  for (let from = 0; from < total; ) {
    let to = from + 1;
    while (to < total && paragraphs[prose[to]!] === paragraphs[prose[from]!]) to++;
    for (let i = from; i < to; i++) places.push({ index: margin + i, total: total + 2 * margin, paragraph: oneParagraph ? null : { index: i - from, total: to - from } });
    from = to;
  }
  return places;
}
