import type { Author, Section, Sentence } from '../analysis.js';
import { partnersInTurn } from '../claims/turns.js';
import type { FoundRelation } from './found.js';
import { opensWith } from './openings.js';
import { Overlap } from './overlap.js';
import type { TextTerms } from './terms.js';
import { readTraits } from './traits.js';
import type { Traits } from './traits.js';

export interface ReplyInput {
  readonly sentences: readonly Sentence[];
  readonly traits: readonly Traits[];
  readonly terms: TextTerms;
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
}

/** A reply below this is not told. */
const leastScore = 0.25;
/** What a reply weighs: set by hand on exchanges written for the purpose, as no annotated corpus of replies is free to train on. */
const weights = { always: -2.9, likeness: 7, twoTerms: 0.5, named: 1.1, attack: 0.8, contrast: 0.5, tone: 0.3, answers: 0.5, claim: 0.5, reported: 0.9, focus: 0.4 };
/** A sentence that goes on from one that tells the other's point answers the same, a little less surely. */
const continued = 0.85;
const fallbackConcession = 0.3;
/** What speaks against an author by name and shares no term with them is taken for an answer to the claim they are surest of. */
const fallbackAttack = 0.45;
/** So many sentences on, what says nobody's name still speaks of whom the passage took up last. */
const focusReach = 3;

/** An author's strongest sentences are enough to look for what is answered: the cost of a long exchange stays in bounds. */
const mostTargets = 150;

/** A sentence as it is compared with those of others. */
interface Comparable {
  readonly index: number;
  readonly sentence: Sentence;
  readonly traits: Traits;
  readonly norm: number;
  /** The sections around it, and those they answer. */
  readonly sections: ReadonlySet<string>;
  readonly answers: ReadonlySet<string>;
}

/**
 * Which sentence of one author another author's sentence takes up: answers it (`reply`) or gives its point (`concede`).
 * Judged by who is named, the terms shared, and contrast. At most one target a sentence; empty where fewer than two authors write.
 */
export function findReplies(input: ReplyInput): FoundRelation[] {
  const writers = new Set(input.sentences.map(({ authorId }) => authorId));
  writers.delete(null);
  if (writers.size < 2) return [];
  const answered = answeredAuthors(input);
  const turns = readTurns(input.sentences);
  let focus: { readonly author: string; readonly of: string; readonly at: number } | null = null;
  const overlap = new Overlap(input.terms, nameTerms(input.authors));
  const compare = comparer(input, overlap);
  const answerable = answerableByAuthor(input);
  const targets = new Map<string, Comparable[]>();
  const targetsFor = (authorId: string): readonly Comparable[] => {
    let own = targets.get(authorId);
    if (!own) targets.set(authorId, own = likeliest(answerable.get(authorId) ?? [], input.sentences).map(compare));
    return own;
  };
  /** The first sentence that one may answer: of one who only speaks in turn with the writer, what the turn before said; of others, all that is theirs. */
  const firstWithinReach = (author: string, index: number): number => {
    const { authorId, answersTo } = input.sentences[index]!;
    if (answersTo !== null || answered.get(authorId!)?.has(author)) return 0;
    return turns.starts[turns.of[index]! - 1] ?? 0;
  };
  const relations: FoundRelation[] = [];
  input.sentences.forEach((sentence, index) => {
    const { authorId, answersTo } = sentence;
    if (authorId === null) return;
    const concedes = sentence.stance === 'concede' && answersTo !== null;
    const attacks = sentence.stance === 'attack' && answersTo !== null;
    const takesUp = concedes || tellsPointOf(sentence);
    if (sentence.role === 'none' && !takesUp && !attacks) return;
    if (answersTo !== null) focus = { author: answersTo, of: authorId, at: index };
    // Who is named is who is answered; else whom the passage speaks of, else whom the part or the turn answers.
    const others = new Set(answersTo !== null ? [answersTo] : answered.get(authorId));
    const partner = turns.partners[index] ?? null;
    if (answersTo === null && partner !== null) others.add(partner);
    if (others.size === 0) return;
    const isFocused = focus !== null && focus.of === authorId && index - focus.at <= focusReach && others.has(focus.author);
    const from = compare(index);
    overlap.turnTo(index);
    let best: FoundRelation | null = null;
    for (const other of others) {
      if (takesUp && answersTo !== other) continue;
      const earliest = firstWithinReach(other, index);
      for (const target of targetsFor(other)) {
        // What is said later in an exchange is answered only by a section that says so.
        if (target.sentence.start > sentence.start && !answersSection(from, target)) continue;
        if (target.sentence.role === 'none' && !takesUp) continue;
        if (target.index < earliest) continue;
        const relation = judge(from, target, overlap, concedes, isFocused ? other === focus?.author : null);
        if (relation && relation.score > (best?.score ?? 0)) best = relation;
      }
    }
    const before = relations.at(-1);
    const goesOn = before?.from === index - 1 && !takesUp && tellsPointOf(input.sentences[index - 1]!) && input.sentences[index - 1]!.authorId === authorId;
    if (goesOn && before.score * continued > (best?.score ?? 0) && turnsOrGoesOn(from.traits)) best = { from: index, to: before.to, type: 'reply', score: Math.round(before.score * continued * 1000) / 1000, because: ['reply:goes-on'] };
    if (best && (best.score >= leastScore || concedes)) relations.push(best);
  });
  return relations;
}

/** Whether a sentence tells what another author holds: “Ratner argues that P”. */
function tellsPointOf({ answersTo, holderId, authorId, clause }: Sentence): boolean {
  return answersTo !== null && holderId === answersTo && holderId !== authorId && clause !== null;
}

/** Whether a sentence turns against, or speaks on of, what the one before told. */
function turnsOrGoesOn({ opening, turns }: Traits): boolean {
  return turns || opensWith(opening, 'contrast') || opensWith(opening, 'anaphor') || opensWith(opening, 'correction') || opensWith(opening, 'regret');
}

function answersSection(from: Comparable, to: Comparable): boolean {
  for (const id of from.answers) if (to.sections.has(id)) return true;
  return false;
}

/** Shorter sentences, in UTF-16 units, say too little to be answered. */
const shortestTarget = 20;

/** For each author their sentences that can be answered: all of their own but headings and points they give. */
function answerableByAuthor({ sentences, sections }: ReplyInput): Map<string, number[]> {
  const headings = new Map(sections.flatMap(({ heading, start }) => (heading === null ? [] : [[start, heading.length] as const])));
  const byAuthor = new Map<string, number[]>();
  sentences.forEach(({ authorId, holderId, stance, start, end }, index) => {
    if (authorId === null || holderId !== authorId || stance === 'concede' || end - start <= shortestTarget || end - start <= (headings.get(start) ?? 0)) return;
    const own = byAuthor.get(authorId);
    if (own) own.push(index);
    else byAuthor.set(authorId, [index]);
  });
  return byAuthor;
}

/** The sentences at these indices, the likeliest claims first where there are many. */
function likeliest(indices: readonly number[], sentences: readonly Sentence[]): readonly number[] {
  if (indices.length <= mostTargets) return indices;
  const claimOf = (index: number): number => sentences[index]!.scores.claim;
  // Only the likeliest are put in order, not all of a long text.
  const claims = new Float64Array(indices.length);
  for (let i = 0; i < indices.length; i++) claims[i] = claimOf(indices[i]!);
  const least = claims.sort()[indices.length - mostTargets]!;
  return indices.filter((index) => claimOf(index) >= least).sort((a, b) => claimOf(b) - claimOf(a) || a - b).slice(0, mostTargets);
}

function comparer({ sentences, traits, sections }: ReplyInput, overlap: Overlap): (index: number) => Comparable {
  const around = sectionsAround(sentences, sections);
  return (index) => {
    const { sections: own, answers } = around[index]!;
    return { index, sentence: sentences[index]!, traits: traits[index]!, norm: Math.sqrt(overlap.weightOf(index)), sections: own, answers };
  };
}

type Surroundings = Pick<Comparable, 'sections' | 'answers'>;

/** For each sentence the sections around it, in one sweep: both are ordered by start, and sections nest. Neighbours share one value. */
function sectionsAround(sentences: readonly Sentence[], sections: readonly Section[]): Surroundings[] {
  let open: readonly Section[] = [];
  let shared: Surroundings = { sections: new Set(), answers: new Set() };
  let next = 0;
  return sentences.map(({ start }) => {
    const opened = next;
    while (next < sections.length && sections[next]!.start <= start) next++;
    if (next > opened || open.some(({ end }) => end <= start)) {
      open = [...open, ...sections.slice(opened, next)].filter(({ end }) => start < end);
      shared = { sections: new Set(open.map(({ id }) => id)), answers: new Set(open.flatMap(({ answers }) => answers)) };
    }
    return shared;
  });
}

/** Whom each author answers: by what their sections say, and by whom they take up by name after the other has written. */
function answeredAuthors({ sections, sentences }: ReplyInput): Map<string, ReadonlySet<string>> {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const answered = new Map<string, Set<string>>();
  for (const section of sections) {
    const others = section.answers.flatMap((id) => byId.get(id)?.authorIds ?? []);
    for (const from of section.authorIds) {
      const known = answered.get(from) ?? new Set<string>();
      for (const to of others) if (to !== from) known.add(to);
      if (known.size > 0) answered.set(from, known);
    }
  }
  for (const [from, to] of takenUp(sentences)) {
    const known = answered.get(from);
    if (known) known.add(to);
    else answered.set(from, new Set([to]));
  }
  return answered;
}

/** An author answers whom at least one in so many of their sentences takes up; to name a predecessor once in a long address is no answer. */
const oftenEnough = 30;

/** Who takes up whom by name after the other has written: tells their point, grants it or speaks against it. */
function takenUp(sentences: readonly Sentence[]): (readonly [string, string])[] {
  const lengths = new Map<string, number>();
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of sentences) {
    const { authorId, answersTo, stance } = sentence;
    if (authorId === null) continue;
    lengths.set(authorId, (lengths.get(authorId) ?? 0) + 1);
    if (answersTo === null || answersTo === authorId || !lengths.has(answersTo) || (stance === null && !tellsPointOf(sentence))) continue;
    const others = counts.get(authorId) ?? new Map<string, number>();
    counts.set(authorId, others.set(answersTo, (others.get(answersTo) ?? 0) + 1));
  }
  return [...counts].flatMap(([from, others]) => [...others].filter(([, count]) => count * oftenEnough >= lengths.get(from)!).map(([to]) => [from, to] as const));
}

/** The turns of those who write: for each sentence its turn and whom it speaks with; for each turn its first sentence. */
function readTurns(sentences: readonly Sentence[]): { readonly of: readonly number[]; readonly starts: readonly number[]; readonly partners: readonly (string | null)[] } {
  const starts: number[] = [];
  let last: string | null | undefined;
  const of = sentences.map(({ authorId }, i) => {
    if (authorId !== null && authorId !== last) {
      starts.push(i);
      last = authorId;
    }
    return starts.length - 1;
  });
  return { of, starts, partners: partnersInTurn(sentences.map(({ authorId }) => authorId)) };
}

/**
 * @param overlap turned to `from`.
 * @param isFocus whether the target's author is whom the passage speaks of; null where it speaks of nobody.
 */
function judge(from: Comparable, to: Comparable, overlap: Overlap, concedes: boolean, isFocus: boolean | null): FoundRelation | null {
  const shared = overlap.with(to.index);
  const attacks = from.sentence.stance === 'attack' && from.sentence.answersTo === to.sentence.authorId;
  if (shared === 0 && !concedes && !attacks) return null;
  const because: string[] = concedes ? ['stance:concede'] : [];
  let z = weights.always + (weights.likeness * shared) / (from.norm * to.norm || 1);
  const add = (holds: boolean, weight: number, reason: string): void => {
    if (!holds) return;
    z += weight;
    because.push(reason);
  };
  add(shared > 0, 0, 'terms:shared');
  add(overlap.count >= 2, weights.twoTerms, 'terms:several');
  add(from.sentence.answersTo === to.sentence.authorId, weights.named, 'author:named');
  add(from.sentence.stance === 'attack', weights.attack, 'stance:attack');
  add(opensWith(from.traits.opening, 'contrast') || from.traits.turns, weights.contrast, 'from:contrast');
  add(from.traits.tone * to.traits.tone < 0, weights.tone, 'tone:opposed');
  add(tellsPointOf(from.sentence), weights.reported, 'reply:reports');
  add(answersSection(from, to), weights.answers, 'section:answers');
  add(to.sentence.role === 'claim', weights.claim, 'role:to-claim');
  if (isFocus !== null) z += isFocus ? weights.focus : -weights.focus;
  const gives = concedes || (from.sentence.answersTo === null && opensWith(from.traits.opening, 'concession') && shared > 0);
  if (gives && !concedes) because.push('from:concession');
  const fallback = concedes ? fallbackConcession : fallbackAttack;
  const score = shared === 0 ? fallback * to.sentence.scores.claim : 1 / (1 + Math.exp(-z));
  return { from: from.index, to: to.index, type: gives ? 'concede' : 'reply', score: Math.round(score * 1000) / 1000, because };
}

/** The terms of the authors' names: naming somebody is not speaking of the same thing. */
function nameTerms(authors: readonly Author[]): ReadonlySet<number> {
  return new Set(authors.flatMap(({ name }) => [...readTraits(name, { start: 0, end: name.length }).terms]));
}
