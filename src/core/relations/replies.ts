import type { Author, Relation, Section, Sentence } from '../analysis.js';
import { opensWith } from './openings.js';
import { readTraits, sharedWeight } from './traits.js';
import type { Traits } from './traits.js';

export interface ReplyInput {
  readonly sentences: readonly Sentence[];
  readonly traits: readonly Traits[];
  readonly rarity: ReadonlyMap<number, number>;
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
}

/** A reply below this is not told. */
const leastScore = 0.25;
/** What a reply weighs: set by hand on exchanges written for the purpose, as no annotated corpus of replies is free to train on. */
const weights = { always: -2.9, likeness: 7, twoTerms: 0.5, named: 1.1, attack: 0.8, contrast: 0.5, tone: 0.3, answers: 0.5, claim: 0.5 };
const fallbackConcession = 0.3;

/** An author's strongest sentences are enough to look for what is answered: the cost of a long exchange stays in bounds. */
const mostTargets = 150;

/** A sentence as it is compared with those of others. */
interface Comparable {
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
export function findReplies(input: ReplyInput): Relation[] {
  const writers = new Set(input.sentences.map(({ authorId }) => authorId));
  writers.delete(null);
  if (writers.size < 2) return [];
  const answered = answeredAuthors(input);
  const compare = comparer(input);
  const targets = new Map<string, Comparable[]>();
  const targetsFor = (authorId: string): readonly Comparable[] => {
    let own = targets.get(authorId);
    if (!own) targets.set(authorId, own = targetsOf(input.sentences, authorId).map(compare));
    return own;
  };
  const relations: Relation[] = [];
  input.sentences.forEach((sentence, index) => {
    const { authorId, answersTo } = sentence;
    if (authorId === null) return;
    const concedes = sentence.stance === 'concede' && answersTo !== null;
    if (sentence.role === 'none' && !concedes) return;
    const others = new Set(answered.get(authorId));
    // Who is named is answered there and then; but what is said later in an exchange is no answer to its own reply.
    if (answersTo !== null && !answered.get(answersTo)?.has(authorId)) others.add(answersTo);
    if (others.size === 0) return;
    const from = compare(index);
    let best: Relation | null = null;
    for (const other of others) {
      if (concedes && answersTo !== other) continue;
      const isToldSo = answered.get(authorId)?.has(other) ?? false;
      for (const target of targetsFor(other)) {
        if (!isToldSo && target.sentence.start > sentence.start) continue;
        const relation = judge(from, target, input.rarity, concedes);
        if (relation && relation.score > (best?.score ?? 0)) best = relation;
      }
    }
    if (best && (best.score >= leastScore || best.type === 'concede')) relations.push(best);
  });
  return relations;
}

/** The sentences of an author that can be answered: claims and premises of their own, the likeliest claims first where there are many. */
function targetsOf(sentences: readonly Sentence[], authorId: string): number[] {
  const own = sentences.flatMap((sentence, index) => (sentence.authorId === authorId && sentence.holderId === authorId && sentence.role !== 'none' && sentence.stance !== 'concede' ? [index] : []));
  if (own.length <= mostTargets) return own;
  return own.sort((a, b) => sentences[b]!.scores.claim - sentences[a]!.scores.claim || a - b).slice(0, mostTargets);
}

function comparer({ sentences, traits, rarity, sections, authors }: ReplyInput): (index: number) => Comparable {
  const names = nameTerms(authors);
  const around = new Map<string, readonly Section[]>();
  return (index) => {
    const sentence = sentences[index]!;
    const own = { ...traits[index]!, terms: traits[index]!.terms.filter((term) => !names.has(term)) };
    let enclosing = around.get(sentence.id);
    if (!enclosing) around.set(sentence.id, enclosing = sections.filter(({ start, end }) => start <= sentence.start && sentence.start < end));
    return { sentence, traits: own, norm: Math.sqrt(sharedWeight(own, own, rarity)), sections: new Set(enclosing.map(({ id }) => id)), answers: new Set(enclosing.flatMap(({ answers }) => answers)) };
  };
}

/** Whom each author answers, by what their sections say. */
function answeredAuthors({ sections }: ReplyInput): Map<string, ReadonlySet<string>> {
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
  return answered;
}

function judge(from: Comparable, to: Comparable, rarity: ReadonlyMap<number, number>, concedes: boolean): Relation | null {
  const shared = sharedWeight(from.traits, to.traits, rarity);
  if (shared === 0 && !concedes) return null;
  const because: string[] = concedes ? ['stance:concede'] : [];
  let z = weights.always + (weights.likeness * shared) / (from.norm * to.norm || 1);
  const add = (holds: boolean, weight: number, reason: string): void => {
    if (!holds) return;
    z += weight;
    because.push(reason);
  };
  add(shared > 0, 0, 'terms:shared');
  add(countShared(from.traits, to.traits) >= 2, weights.twoTerms, 'terms:several');
  add(from.sentence.answersTo === to.sentence.authorId, weights.named, 'author:named');
  add(from.sentence.stance === 'attack', weights.attack, 'stance:attack');
  add(opensWith(from.traits.opening, 'contrast') || from.traits.turns, weights.contrast, 'from:contrast');
  add(from.traits.tone * to.traits.tone < 0, weights.tone, 'tone:opposed');
  add([...from.answers].some((id) => to.sections.has(id)), weights.answers, 'section:answers');
  add(to.sentence.role === 'claim', weights.claim, 'role:to-claim');
  const score = concedes && shared === 0 ? fallbackConcession * to.sentence.scores.claim : 1 / (1 + Math.exp(-z));
  return { from: from.sentence.id, to: to.sentence.id, type: concedes ? 'concede' : 'reply', score: Math.round(score * 1000) / 1000, because };
}

function countShared(a: Traits, b: Traits): number {
  const terms = new Set(a.terms);
  let count = 0;
  for (const term of b.terms) if (terms.has(term)) count++;
  return count;
}

/** The terms of the authors' names: naming somebody is not speaking of the same thing. */
function nameTerms(authors: readonly Author[]): ReadonlySet<number> {
  return new Set(authors.flatMap(({ name }) => [...readTraits(name, { start: 0, end: name.length }).terms]));
}
