/** As much grammar as a gist needs: where the verb of the main clause stands. */
import type { GistWord } from './gist-reading.js';

/** The verb of a clause with its auxiliaries, as indices of words, the end exclusive. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
}

const relatives = new Set(['which', 'who', 'whom', 'whose', 'where', 'when', 'because', 'if', 'whether', 'what', 'why', 'how', 'while', 'although', 'though', 'unless', 'whoever', 'whatever', 'whenever']);
/** They open a clause of their own only where its subject follows. */
const halfRelatives = new Set(['as', 'than', 'before', 'after', 'since', 'until', 'once', 'so']);
export const subjectPronouns: ReadonlySet<string> = new Set(['i', 'he', 'she', 'it', 'we', 'they', 'you', 'there']);
/** A pronoun that is no object: what it follows without a comma is described by its clause, “the pledge | we made”. */
const plainSubjects = new Set(['i', 'he', 'she', 'we', 'they']);
const determiners = new Set(['the', 'a', 'an', 'this', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'no', 'every', 'each', 'any', 'some', 'such', 'both', 'all', 'most', 'many', 'more', 'of', 'in', 'by', 'for', 'with', 'from', 'on', 'at', 'as', 'than', 'very', 'newly', 'so']);
export const joining: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'yet']);
const insideGroup = new Set(['not', 'never', 'be', 'been', 'being', 'have', 'also', 'still', 'already', 'now', 'then', 'always', 'often', 'only', 'once', 'no', 'longer', 'ever', 'soon', 'all', 'well', 'rather', 'yet', 'at', 'least', 'better', 'best', 'so', 'too', 'much', 'more', 'most', 'thus', 'therefore', 'just', 'even']);
export const negations: ReadonlySet<string> = new Set(['not', 'no', 'never', 'cannot', 'nor', 'none', 'nobody', 'nothing', 'neither', 'hardly', 'scarcely', 'without', 'few', 'little']);

export function isNegation({ bare }: GistWord): boolean {
  return negations.has(bare) || bare.endsWith("n't");
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
    const { bare } = word;
    if (relatives.has(bare) || (bare === 'that' && i > from && !before!.opensPhrase && !words[i + 1]?.closes)) {
      // “the paper supposes that” or “in countries that”: not to be told.
      if (bare === 'that' && pending === 0 && i > from + 1 && before!.text.endsWith('s') && !before!.text.endsWith('ss') && !determiners.has(words[i - 2]!.bare)) return null;
      // “which of”, “how much”: one clause all the same; “the day when”, “those who”.
      if (!(before && relatives.has(before.bare) && i > from)) pending++;
      continue;
    }
    if (word.isContracted) {
      if (/^(?:who|what)/.test(bare)) continue;
      if (pending === 0) return doubtful >= 0 && !joining.has(before?.bare ?? '') ? groupAt(words, doubtful) : groupAt(words, i);
      pending--;
      i = groupAt(words, i).end - 1;
      continue;
    }
    if (halfRelatives.has(bare) && subjectPronouns.has(words[i + 1]?.bare ?? '')) {
      pending++;
      continue;
    }
    if (plainSubjects.has(bare) && i > from && pending === 0 && doubtful < 0 && !before!.closes && !before!.opensPhrase && !joining.has(before!.bare) && !before!.isSureVerb && !before!.bare.endsWith("ly")) {
      pending++;
      continue;
    }
    const follows = before !== undefined && i > from && (before.bare === 'to' || determiners.has(before.bare) || before.isAuxiliary);
    if (word.isSureVerb && !(follows && (before.bare === 'to' || (determiners.has(before.bare) && !word.closes && !word.isAuxiliary)))) {
      const group = groupAt(words, i);
      if (pending > 0) pending--;
      else if (doubtful < 0 || i === from) return i === from ? (subjectPronouns.has(words[i + 1]?.bare ?? '') || word.isFiniteVerb ? group : null) : group;
      else return resolve(words, doubtful, i);
      i = group.end - 1;
    } else if (word.isDoubtfulVerb && /^\p{Ll}/u.test(word.text) && !follows && i > from) {
      if (pending > 0) {
        pending--;
        i = groupAt(words, i).end - 1;
      } else if (subjectPronouns.has(before!.bare)) return groupAt(words, i);
      else if (doubtful < 0) doubtful = i;
    }
  }
  return doubtful >= 0 && pending === 0 ? groupAt(words, doubtful) : null;
}

/** Which of two is the verb, where the first may be a participle or a noun. */
function resolve(words: readonly GistWord[], first: number, second: number): VerbGroup | null {
  // “dealt … and called”: the second is joined to the first.
  for (let i = first + 1; i < second; i++) if (joining.has(words[i]!.bare)) return groupAt(words, first);
  // “foreign force depends”, “ships lost in the strait were”: a second verb that nothing joins shows that the first is none.
  const isNone = second === first + 1 || words[first + 1]!.opensPhrase || (words[first + 1]!.isAdverb && words[first + 2]!.opensPhrase);
  return isNone && !words.slice(first, second).some(({ closes }) => closes) ? groupAt(words, second) : null;
}

/** A verb with what belongs to it: “should not have been”, “will soon need to fight”. */
function groupAt(words: readonly GistWord[], start: number): VerbGroup {
  let end = start + 1;
  let hasModal = words[start]!.isModal;
  let awaitsParticiple = words[start]!.isAuxiliary;
  for (; end < words.length && !words[end - 1]!.closes; end++) {
    const word = words[end]!;
    if (insideGroup.has(word.bare) || word.isAdverb) continue;
    if (hasModal && !subjectPronouns.has(word.bare)) {
      hasModal = awaitsParticiple = false;
      continue;
    }
    if (awaitsParticiple && (word.isPast || word.bare.endsWith('ing') || (word.isDoubtfulVerb && /(?:t|d|n|e)$/.test(word.bare)))) {
      awaitsParticiple = false;
      continue;
    }
    break;
  }
  while (end > start + 1 && (/^(?:at|no|all|so|too|much|more|most|better|best|once|rather|then|only|even|just)$/.test(words[end - 1]!.bare))) end--;
  return { start, end };
}
