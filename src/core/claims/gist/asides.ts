/** What stands beside the point of a sentence: hedges, remarks, insertions, what is denied only to say the contrary. */
import { mainVerb } from './grammar.js';
import type { GistLine } from './line.js';
import { notMain } from './opening.js';
import { gistWord, phraseLength } from './reading.js';
import type { GistWord } from './word.js';

export function withoutComma(word: GistWord): GistWord {
  return word.endsWithComma ? gistWord(word.text.slice(0, -1)) : word;
}


const asideOpener = /^(?:like|unlike|as|which|who|whose|especially|including|with|without|despite|though|although|if|when)$/;

/** Drops hedges and connectives that stand between commas, and those that need none. */
export function dropAsides(words: readonly GistWord[]): readonly GistWord[] {
  // Most sentences keep every word: the list is made anew only from the first that goes.
  let kept: GistWord[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (!word.opensRemark) {
      kept?.push(word);
      continue;
    }
    if (i > 0 && words[i - 1]!.closes) {
      const length = Math.max(phraseLength(words, 'hedge', i), phraseLength(words, 'connective', i));
      if (length > 0 && i + length < words.length && words[i + length - 1]!.endsWithComma) {
        kept ??= words.slice(0, i);
        // “politics, however, like other sciences, has”: the first comma then opens the second aside.
        if (!asideOpener.test(words[i + length]!.bare)) kept[kept.length - 1] = withoutComma(kept.at(-1)!);
        i += length - 1;
        continue;
      }
    } else if (word.isLoneHedge || (word.isLoneConnective && i > 0 && words[i - 1]!.isFiniteVerb)) {
      kept ??= words.slice(0, i);
      continue;
    }
    kept?.push(word);
  }
  return kept ?? words;
}

/** Without it more would be said. */
const condition = /^(?:if|unless|without|until|provided|no)$/;

/** Drops “, which …,” and the like: the words between the subject and the verb. */
export function dropCommaAsides({ words, hasComma }: GistLine): readonly GistWord[] {
  if (!hasComma) return words;
  const firstComma = words.findIndex(({ endsWithComma }) => endsWithComma);
  const next = words[firstComma + 1];
  // A word in lower case that joins nothing opens an aside too where a noun stands before it: “A board, answerable to nobody, would …”.
  if (firstComma < 0 || !next || words[0]!.bare === 'both' || condition.test(next.bare) || (next.isSubjectPronoun && !closesWithin(words, firstComma + 1, 4)) || !(next.opensAside || (next.isLowerCase && !notMain.has(next.bare) && !words[0]!.opensSideClause))) return words;
  for (let i = 1; i <= firstComma; i++) if (words[i]!.isFinite) return words;
  for (let i = firstComma + 2; i < words.length; i++) {
    if (words[i - 1]!.endsWithComma && words[i]!.isFinite) return [...words.slice(0, firstComma), withoutComma(words[firstComma]!), ...words.slice(i)];
  }
  return words;
}

function closesWithin(words: readonly GistWord[], from: number, count: number): boolean {
  return words.slice(from, from + count).some(({ endsWithComma }) => endsWithComma);
}

/** Conditions are not among them: without “if …” more would be said. */
const insertionOpeners = new Set(['as', 'when', 'in', 'at', 'on', 'by', 'with', 'for', 'from', 'under', 'like', 'unlike', 'despite', 'after', 'before', 'yours', 'where', 'once', 'given', 'though', 'although', 'while', 'to']);
const longestInsertion = 10;

/** Drops what stands between two commas further on: “it is our duty[, yours and mine,] to …”. Items of a list stay. */
export function dropInsertions({ words, hasComma }: GistLine): readonly GistWord[] {
  if (!hasComma) return words;
  let kept = words;
  for (let i = 2; i < kept.length - 2; i++) {
    if (!kept[i - 1]!.endsWithComma || !insertionOpeners.has(kept[i]!.bare)) continue;
    const end = kept.findIndex(({ closes }, k) => k >= i && closes);
    const next = kept[end + 1];
    if (end < 0 || end - i >= longestInsertion || !next || !kept[end]!.endsWithComma || !goesOn(next, kept[i]!)) continue;
    if (!kept.slice(0, i).some(({ isFinite, isPast }) => isFinite || isPast)) continue;
    kept = [...kept.slice(0, i - 1), withoutComma(kept[i - 1]!), ...kept.slice(end + 1)];
  }
  return kept;
}

/** Whether a word behind an insertion goes on with what was interrupted; else another clause begins, or another item of a list. */
function goesOn(next: GistWord, opener: GistWord): boolean {
  if (notMain.has(next.bare) || next.bare === opener.bare) return false;
  return next.isSureVerb || next.isPast || next.opensPhrase || next.isNot || next.bare === 'be';
}

const beForm = /^(?:is|are|was|were|be|lies?|rests?|depends?)$/;

/** “The challenge is not a lack of A(,) but a temptation to B”: what it is says more than what it is not. */
export function keepTheContrary({ words, hasNot, hasTurn }: GistLine): readonly GistWord[] {
  if (!hasNot || !hasTurn) return words;
  const not = words.findIndex(({ isNot }, i) => isNot && beForm.test(words[i - 1]?.bare ?? ''));
  const but = words.findIndex(({ isTurn, bare }, i) => isTurn && i > not && bare === 'but');
  if (not < 2 || but < 0 || but + 1 >= words.length || noContrary.test(words[but + 1]!.bare) || /^(?:only|just|merely|simply|so)$/.test(words[not + 1]!.bare)) return words;
  const denied = words.slice(not + 1, but);
  const clause = denied.findIndex(({ bare }) => relative.test(bare));
  if (clause >= 0 && /^(?:it|this|that)$/.test(words[0]!.bare)) return words;
  // A verb in what is denied belongs to a clause within it, “not the missile that sinks a ship but”; else a second main clause begins.
  if (denied.some((word, i) => (word.isFiniteVerb && (clause < 0 || i < clause)) || word.isNegation || word.breaks)) return words;
  // What follows must be of the same kind: “not a …, but a …”, “not to …, but to …”.
  return kindOf(words[not + 1]!.bare) === kindOf(words[but + 1]!.bare) ? [...words.slice(0, not), ...words.slice(but + 1)] : words;
}

const noContrary = /^(?:it|they|that|this|these|he|she|we|i|there|only|also|by|is|are|was|were|has|have|will)$/;
const relative = /^(?:that|which|who|whom|whose)$/;

function kindOf(word: string): string {
  return /^(?:an?|the|its|their|our|his|her|some|another)$/.test(word) ? 'noun' : /^(?:to|in|by|for|from|on|at|with|because|whether|how|what)$/.test(word) ? word : 'word';
}

const givesPoint = /^(?:true|may|might|some|many|perhaps|certainly|granted|admittedly|right|enough|easy|tempting|popular|understandable|natural|real|fair|undeniable|welcome|attractive|plausible|appealing|sympathetic|legitimate|reasonable|familiar|elegant|doubt|course)$/;

/** “The worry is understandable, but the evidence points the other way”: of a point given and the turn against it, the turn. */
export function keepTheTurn({ words, hasTurn }: GistLine): readonly GistWord[] {
  if (!hasTurn) return words;
  const turn = words.findIndex(({ isTurn }, i) => i > 2 && isTurn && words[i - 1]!.closes);
  if (turn < 0 || words.length - turn < 5 || !words.slice(0, turn).some(({ bare }) => givesPoint.test(bare))) return words;
  const next = words[turn + 1]!;
  // A pronoun would stand for what is dropped.
  if (/^(?:he|she|it|they|this|that|these|those|its|his|her|their|also|only|by|to|not|in|even|so)$/.test(next.bare) || next.isSureVerb) return words;
  return mainVerb(words, turn + 1) ? words.slice(turn + 1) : words;
}
