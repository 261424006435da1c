/** Shortens a subject that leaves no room for the verb. */
import { withoutComma } from './gist-asides.js';
import { isNegation, joining, mainVerb, subjectPronouns } from './gist-grammar.js';
import type { VerbGroup } from './gist-grammar.js';
import { endsCount } from './gist-opening.js';
import { gistWord, lengthOf } from './gist-reading.js';
import type { GistWord } from './gist-reading.js';

const ellipsis = '…';

/** An item of a list has at most so many words. */
const longestItem = 5;

const clauseOpeners = new Set(['because', 'that', 'which', 'who', 'whom', 'whose', 'if', 'whether', 'when', 'where', 'while']);

/** Where several make up the subject and the verb comes late for them, keeps the first: “Norway, Denmark and Sweden should …” → “Norway… should …”. */
export function shortenList(words: readonly GistWord[], maxLength: number): readonly GistWord[] {
  const verb = mainVerb(words)?.start ?? -1;
  if (verb < 4 || words[0]!.opensSideClause || lengthOf(words.slice(0, verb + 1)) <= 0.5 * maxLength) return words;
  let commas = 0, item = 0, last = -1;
  for (let i = 0; i < verb; i++) {
    const { bare, text, endsWithComma } = words[i]!;
    if (/[;:.]$/.test(text) || (words[i]!.isPast && /^\p{Ll}/u.test(text)) || subjectPronouns.has(bare) || clauseOpeners.has(bare)) return words;
    if (bare === 'and' || bare === 'or') {
      last = i;
      item = 0;
    } else if (++item > longestItem) return words;
    if (endsWithComma) {
      if (last >= 0) return words;
      commas++;
      item = 0;
    }
  }
  if (last < 1 || last === verb - 1 || joining.has(words[verb - 1]!.bare) || time.test(words[0]!.bare)) return words;
  const first = commas > 0 ? words.findIndex(({ endsWithComma }) => endsWithComma) : last - 1;
  if (measureNouns.has(words[first]!.bare) || time.test(words[first]!.bare) || words.slice(first + 1, verb).some(isNegation)) return words;
  return [...words.slice(0, first), broken(words[first]!), ...words.slice(verb)];
}

/** A comma behind one of these parts no items of a list: “A year ago, the army and the navy …”. */
const time = /^(?:ago|today|yesterday|now|later|earlier|years?|months?|weeks?|days?|time|once|last|then)$/;

function broken(word: GistWord): GistWord {
  return gistWord(withoutComma(word).text + ellipsis);
}

/** Nouns and numbers that say nothing without what follows: “a degree [of trust]”. */
const measureNouns = new Set(['degree', 'kind', 'sort', 'number', 'lack', 'sense', 'series', 'lot', 'form', 'part', 'piece', 'absence', 'amount', 'majority', 'range', 'set', 'group', 'act', 'state', 'level', 'measure', 'source', 'risk', 'idea', 'notion', 'question', 'cost', 'price', 'end', 'use', 'one', 'most', 'many', 'some', 'all', 'none', 'half', 'each', 'much', 'those', 'dream', 'hope', 'right', 'power', 'art', 'want', 'need', 'age', 'rest', 'few', 'several', 'both', 'any', 'two', 'three', 'four', 'five', 'third', 'quarter', 'dozen', 'hundreds', 'thousands', 'millions', 'proportion', 'share', 'number', 'numbers', 'way', 'type', 'fact', 'theory']);
const isNumber = /^[\d£$€¥]/;

/** The subject keeps at least so many UTF-16 units, where it has them. */
const shortestSubject = 4;
/** So much of what the verb says should fit beside the subject, in UTF-16 units, and so much must. */
const wellSaid = 26, leastSaid = 8;
/** What something is needs more words than what is done. */
const leastAscribed = 24;
/** Less room than this behind the verb makes breaking off the subject worth it. */
const cramped = 16;

/** Where the verb comes too late for the label, breaks off what hangs on the subject's noun: “A port that can no longer pay… will close”. */
export function shortenSubject(words: readonly GistWord[], maxLength: number): readonly GistWord[] {
  const verb = mainVerb(words);
  if (!verb || !isBreakable(words, verb) || lengthOf(words.slice(0, verb.end)) + cramped < maxLength) return words;
  const said = lengthOf(words.slice(verb.start)), group = lengthOf(words.slice(verb.start, verb.end));
  const least = /^(?:is|are|was|were)$/.test(words[verb.end - 1]!.bare) ? leastAscribed : leastSaid;
  let end = -1, wellEnd = -1;
  let length = -1;
  for (let i = 0; i < verb.start - 1; i++) {
    length += 1 + words[i]!.text.length;
    if (length < shortestSubject || !endsPart(words, i, verb)) continue;
    const room = maxLength - length - 2;
    if (Math.min(said, wellSaid + group) <= room) wellEnd = i;
    if (Math.min(said, least + group) <= room) end = i;
  }
  if (wellEnd >= 0) end = wellEnd;
  if (end < 0) return words;
  return [...words.slice(0, end), broken(words[end]!), ...words.slice(verb.start)];
}

/** Whether the words before the verb are one subject, and no side clause, whose words would be taken for it. */
function isBreakable(words: readonly GistWord[], { start }: VerbGroup): boolean {
  const first = words[0]!;
  if (start < 3 || start > 40 || joining.has(words[start - 1]!.bare) || first.bare.endsWith("ly") || (first.opensPhrase && first.bare !== 'that') || first.opensSideClause || first.isFiniteVerb || subjectPronouns.has(first.bare) || subjectPronouns.has(words[start - 1]!.bare) || /^(?:both|if|unless|until|what|how|why|when|where|whether|let|who|which|so|nor|partly|never|not|only|as|than)$/.test(first.bare)) return false;
  let commas = 0;
  for (let i = 0; i < start; i++) {
    if (/[;:.…—]$/.test(words[i]!.text) || words[i]!.text.includes('--')) return false;
    if (words[i]!.endsWithComma) commas++;
  }
  // A comma that no second one answers parts clauses: the verb is then not this subject's.
  return commas === 0 || (words[start - 1]!.endsWithComma && commas > 1);
}

/** Whether the subject can be broken off behind a word: before what describes its noun, losing no “not”, no condition and no number's noun. */
function endsPart(words: readonly GistWord[], at: number, { start }: VerbGroup): boolean {
  const word = words[at]!, next = words[at + 1]!;
  if (endsCount(words, at)) return !words.slice(at + 1, start).some(isNegation);
  if (word.isDangler || word.bare.endsWith('ly') || measureNouns.has(word.bare) || isNumber.test(word.bare) || isNegation(word)) return false;
  if (!(next.opensPart || next.opensPhrase || word.endsWithComma || next.bare === 'whom')) return false;
  if (next.bare === 'than' || (next.bare === 'as' && words[at - 1]?.bare === 'as') || next.bare === 'not') return false;
  // Behind the verb of a relative clause its sense may hang on what follows; behind “to” and a verb likewise.
  if (clauseOpeners.has(words[at - 1]?.bare ?? '') || words[at - 1]?.bare === 'to') return next.opensPhrase && !words[at - 1]!.opensPhrase;
  for (let i = at + 1; i < start; i++) if (isNegation(words[i]!) || /^(?:if|unless|until)$/.test(words[i]!.bare)) return false;
  return true;
}
