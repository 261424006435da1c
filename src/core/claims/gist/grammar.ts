/** As much grammar as a gist needs: where the verb of the main clause stands. */
import type { GistWord } from './word.js';

/** The verb of a clause with its auxiliaries, as indices of words, the end exclusive. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
}


/**
 * The verb of the main clause, if it is plain: each word that opens a clause of its own takes the next verb with it.
 * Null where none is found, and where a participle or noun before it may be the verb as well (“the plan proposed will …”).
 */
export function mainVerb(words: readonly GistWord[], from = 0): VerbGroup | null {
  let pending = 0, doubtful = -1;
  for (let i = from; i < words.length; i++) {
    const word = words[i]!;
    const before = words[i - 1];
    if (i > from && before!.breaks) break;
    if (!word.hasGrammar) continue;
    if (word.isRelative || (word.isThat && i > from && !before!.opensPhrase && !words[i + 1]?.closes)) {
      // “the paper supposes that” or “in countries that”: not to be told.
      if (word.isThat && pending === 0 && i > from + 1 && before!.text.endsWith('s') && !before!.text.endsWith('ss') && !words[i - 2]!.isDeterminer) return null;
      // “which of”, “how much”: one clause all the same; “the day when”, “those who”.
      if (!(i > from && before!.isRelative)) pending++;
      continue;
    }
    if (word.isContracted) {
      if (/^(?:who|what)/.test(word.bare)) continue;
      if (pending === 0) return doubtful >= 0 && before?.isJoining !== true ? groupAt(words, doubtful) : groupAt(words, i);
      pending--;
      i = groupAt(words, i).end - 1;
      continue;
    }
    if (word.isHalfRelative && words[i + 1]?.isSubjectPronoun === true) {
      pending++;
      continue;
    }
    if (word.isPlainSubject && i > from && pending === 0 && doubtful < 0 && !before!.closes && !before!.opensPhrase && !before!.isJoining && !before!.isSureVerb && !before!.bare.endsWith('ly')) {
      pending++;
      continue;
    }
    const follows = before !== undefined && i > from && (before.isTo || before.isDeterminer || before.isAuxiliary);
    if (word.isSureVerb && !(follows && (before.isTo || (before.isDeterminer && !word.closes && !word.isAuxiliary)))) {
      const group = groupAt(words, i);
      if (pending > 0) pending--;
      else if (doubtful < 0 || i === from) return i === from ? (words[i + 1]?.isSubjectPronoun === true || word.isFiniteVerb ? group : null) : group;
      else return resolve(words, doubtful, i);
      i = group.end - 1;
    } else if (word.isDoubtfulVerb && word.isLowerCase && !follows && i > from) {
      if (pending > 0) {
        pending--;
        i = groupAt(words, i).end - 1;
      } else if (before!.isSubjectPronoun) return groupAt(words, i);
      else if (doubtful < 0) doubtful = i;
    }
  }
  return doubtful >= 0 && pending === 0 ? groupAt(words, doubtful) : null;
}

/** Which of two is the verb, where the first may be a participle or a noun. */
function resolve(words: readonly GistWord[], first: number, second: number): VerbGroup | null {
  // “dealt … and called”: the second is joined to the first.
  for (let i = first + 1; i < second; i++) if (words[i]!.isJoining) return groupAt(words, first);
  // “foreign force depends”, “ships lost in the strait were”: a second verb that nothing joins shows that the first is none.
  const isNone = second === first + 1 || words[first + 1]!.opensPhrase || (words[first + 1]!.isAdverb && words[first + 2]!.opensPhrase);
  return isNone && !words.slice(first, second).some(({ closes }) => closes) ? groupAt(words, second) : null;
}

/** Words within a group that none ends with. */
const noEnd = /^(?:at|no|all|so|too|much|more|most|better|best|once|rather|then|only|even|just)$/;

/** A verb with what belongs to it: “should not have been”, “will soon need to fight”. */
function groupAt(words: readonly GistWord[], start: number): VerbGroup {
  let end = start + 1;
  let hasModal = words[start]!.isModal;
  let awaitsParticiple = words[start]!.isAuxiliary;
  for (; end < words.length && !words[end - 1]!.closes; end++) {
    const word = words[end]!;
    if (word.isInsideGroup || word.isAdverb) continue;
    if (hasModal && !word.isSubjectPronoun) {
      hasModal = awaitsParticiple = false;
      continue;
    }
    if (awaitsParticiple && (word.isPast || word.bare.endsWith('ing') || (word.isDoubtfulVerb && /(?:t|d|n|e)$/.test(word.bare)))) {
      awaitsParticiple = false;
      continue;
    }
    break;
  }
  while (end > start + 1 && words[end - 1]!.isInsideGroup && noEnd.test(words[end - 1]!.bare)) end--;
  return { start, end };
}
