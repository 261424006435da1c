import type { Attribution } from './clauses.js';
import { Mark } from './marks.js';
import { nounPhraseEndingAt, possessor, subjectBefore } from './subject.js';
import type { IsName, Subject } from './who.js';
import type { Token } from './tokens.js';
import { approvingAdjectives, claimNouns, concedingAdjectives, concedingAdverbs, opposingAdjectives, opposingAdverbs, opposingVerbs, reportVerbs, viewNouns, workNouns } from './word-lists.js';

/** How the writer takes somebody's point: gives it (“X is right that”), or turns against it (“X overlooks”). */
export interface Stance {
  readonly type: 'concede' | 'attack';
  readonly towards: Subject;
}

const copulas = new Set(['is', 'are', 'was', 'were']);
const negations = new Set(['not', 'never', 'hardly', 'scarcely', "isn't", "aren't", "wasn't", 'nor', 'no', 'rather']);
const turningWords = new Set(['but', 'yet', 'although', 'though', 'whereas', 'however']);
const fairPoints = new Set(['fair', 'good', 'valid', 'important', 'strong', 'a', 'powerful', 'useful', 'serious']);
const blank = /^\s+$/;
const verdictReach = 10;

/** The stance of a sentence towards somebody it reports or names; null where it shows none. */
export function findStance(tokens: readonly Token[], attribution: Attribution | null, isName: IsName): Stance | null {
  return (attribution?.subject ? verdictOn(tokens, attribution, attribution.subject) : null) ?? directStance(tokens, isName) ?? stanceOnWork(tokens, isName);
}

/** What follows the reported clause, or colours the reporting verb. */
function verdictOn(tokens: readonly Token[], { after, clause }: Attribution, towards: Subject): Stance | null {
  for (let i = towards.last + 1; i < Math.min(tokens.length, towards.last + 5); i++) {
    if (clause && tokens[i]!.start >= clause.start) break;
    if (concedingAdverbs.has(tokens[i]!.word)) return { type: 'concede', towards };
    if (opposingAdverbs.has(tokens[i]!.word)) return { type: 'attack', towards };
  }
  if (clause && tokens[after]?.gap.includes(',') && turningWords.has(tokens[after].word)) return { type: 'attack', towards };
  for (let i = after; i < Math.min(tokens.length, after + verdictReach); i++) {
    const { word } = tokens[i]!;
    if (opposingVerbs.has(word) && tokens[i - 1]?.word !== 'to') return { type: isDenied(tokens, i) ? 'concede' : 'attack', towards };
    if (!copulas.has(word)) continue;
    for (let k = i + 1; k < Math.min(tokens.length, i + 5); k++) {
      if (opposingAdjectives.has(tokens[k]!.word)) return { type: isDenied(tokens, k) ? 'concede' : 'attack', towards };
      if (concedingAdjectives.has(tokens[k]!.word)) return { type: isDenied(tokens, k) ? 'attack' : 'concede', towards };
    }
  }
  return null;
}

function isDenied(tokens: readonly Token[], at: number): boolean {
  return negations.has(tokens[at - 1]?.word ?? '') || negations.has(tokens[at - 2]?.word ?? '');
}

function isSomebody(subject: Subject | null): subject is Subject {
  return subject !== null && subject.kind !== 'self' && subject.kind !== 'nobody';
}

/** “Ratner is right to …”, “Jimbo rightly underscores …”, “he overlooks …”, “I agree with Jimbo”, “Jimbo has a point”. */
function directStance(tokens: readonly Token[], isName: IsName): Stance | null {
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i]!.marks & Mark.Stance) === 0) continue;
    const { word, gap } = tokens[i]!;
    if (concedingAdverbs.has(word) || opposingAdverbs.has(word)) {
      const towards = subjectBefore(tokens, i, isName);
      if (isSomebody(towards)) return { type: concedingAdverbs.has(word) ? 'concede' : 'attack', towards };
    } else if (concedingAdjectives.has(word) || opposingAdjectives.has(word)) {
      if (word === 'right' && rightThere.test(tokens[i + 1]?.word ?? '')) continue;
      const copula = copulaBefore(tokens, i);
      const towards = copula > 0 ? subjectBefore(tokens, copula, isName) : null;
      if (isSomebody(towards)) return { type: concedingAdjectives.has(word) === !isDenied(tokens, i) ? 'concede' : 'attack', towards };
    } else if (/^mist(?:akes?|ook)$/.test(word)) {
      // “Roe mistakes a list for a plan”; not “Roe’s mistakes”.
      const towards = tokens.slice(i + 2, i + 10).some((token) => token.word === 'for') ? subjectBefore(tokens, i, isName) : null;
      if (isSomebody(towards) && isArguer(tokens, towards)) return { type: 'attack', towards };
    } else if (accepting.test(word)) {
      const accepted = acceptedFrom(tokens, i, isName);
      if (accepted) return accepted;
    } else if (opposingVerbs.has(word)) {
      const towards = subjectBefore(tokens, i, isName);
      if (isSomebody(towards) && isArguer(tokens, towards)) return { type: 'attack', towards };
    } else if (word === 'point' && fairPoints.has(tokens[i - 1]?.word ?? '')) {
      const verb = tokens.slice(Math.max(0, i - 4), i).findLastIndex((token) => /^(?:has|have|makes?|raises?)$/.test(token.word));
      const towards = verb < 0 ? null : subjectBefore(tokens, Math.max(0, i - 4) + verb, isName);
      if (isSomebody(towards) && !/\bno\b/.test(tokens[i - 1]!.word)) return { type: 'concede', towards };
    } else if (/^(?:dis)?agree$/.test(word) && tokens[i + 1]?.word === 'with' && (subjectBefore(tokens, i, isName)?.kind === 'self' || /^(?:i|we)$/.test(tokens[i - 2]?.word ?? ''))) {
      const whose = tokens[i + 2] ? possessor(tokens, i + 2, isName) : null;
      const towards = whose ? (isSomebody(whose) ? whose : null) : nameAfter(tokens, i + 2, isName);
      if (towards) return { type: word === 'agree' ? 'concede' : 'attack', towards };
    } else if (word === 'contrary' && tokens[i + 1]?.word === 'to' && gap.length < 3) {
      const towards = nameAfter(tokens, tokens[i + 2]?.word === 'what' ? i + 3 : i + 2, isName);
      if (towards) return { type: 'attack', towards };
    }
  }
  return null;
}

/** “At his worst right now” judges nobody. */
const rightThere = /^(?:now|away|here|there|before|after|at|up|down|behind|back|next|across|through)$/;
const accepting = /^(?:accept|share|buy|reject|dispute|doubt)$/;
const denying = /^(?:not|don't|cannot|can't)$/;

/** “Nor do I accept his account”, “I share Roe’s worry”, “I reject her reading”: whose it is that the writer takes or will not take. */
function acceptedFrom(tokens: readonly Token[], at: number, isName: IsName): Stance | null {
  let first = at - 1;
  while (first >= 0 && (denying.test(tokens[first]!.word) || /^(?:do|can|could|must|also|entirely|fully)$/.test(tokens[first]!.word))) first--;
  if (!/^(?:i|we)$/.test(tokens[first]?.word ?? '')) return null;
  const denied = /^nor$/.test(tokens[first - 2]?.word ?? '') || tokens.slice(first + 1, at).some(({ word }) => denying.test(word));
  for (let i = at + 1; i <= at + 4 && i < tokens.length - 1 && blank.test(tokens[i]!.gap); i++) {
    const towards = possessor(tokens, i, isName);
    if (!towards) continue;
    if (!isSomebody(towards) || ![1, 2].some((k) => ideas.some((nouns) => nouns.has(tokens[i + k]?.word ?? '')))) return null;
    return { type: /^(?:accept|share|buy)$/.test(tokens[at]!.word) === denied ? 'attack' : 'concede', towards };
  }
  return null;
}

const ideas = [claimNouns, workNouns, viewNouns];

/** Verbs such as “miss” and “fail” are said of ships and states too: only somebody who argues misses a point. */
export function isArguer(tokens: readonly Token[], subject: Subject): boolean {
  if (subject.kind === 'person') return true;
  if (subject.kind !== 'name') return subject.kind === 'unnamed' && /^(?:critics|opponents|proponents|supporters|advocates|skeptics|sceptics|detractors|adversaries|gentlemen|critic|opponent)$/.test(tokens[subject.last]!.word);
  return tokens[subject.last]!.word.length > 2;
}

function copulaBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 4) && blank.test(tokens[i + 1]!.gap); i--) if (copulas.has(tokens[i]!.word)) return i;
  return -1;
}

function nameAfter(tokens: readonly Token[], at: number, isName: IsName): Subject | null {
  if (!tokens[at]?.isCapital) return null;
  let last = at;
  while (last + 1 < tokens.length && !tokens[last]!.isPossessive && tokens[last + 1]!.isCapital && blank.test(tokens[last + 1]!.gap)) last++;
  return nounPhraseEndingAt(tokens, last, isName);
}

/** “Ratner’s article reflects an appropriate sense of urgency”: a word on the whole of what somebody wrote. */
function stanceOnWork(tokens: readonly Token[], isName: IsName): Stance | null {
  for (let i = 1; i < tokens.length; i++) {
    if ((tokens[i]!.marks & Mark.WorkNoun) === 0 || !workNouns.has(tokens[i]!.word)) continue;
    const towards = possessor(tokens, i - 1, isName) ?? possessor(tokens, i - 2, isName);
    if (!isSomebody(towards)) continue;
    for (let k = i + 1; k < Math.min(tokens.length, i + 25); k++) {
      if (reportVerbs.has(tokens[k]!.word) && tokens[k + 1]?.word === 'that') return null;
      if (opposingAdjectives.has(tokens[k]!.word)) return { type: isDenied(tokens, k) ? 'concede' : 'attack', towards };
      if (approvingAdjectives.has(tokens[k]!.word)) return { type: isDenied(tokens, k) ? 'attack' : 'concede', towards };
    }
  }
  return null;
}
