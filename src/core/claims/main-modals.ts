/** Which modal verbs a sentence's main clauses have: a modal in a relative clause says nothing of what the sentence claims. */
import type { Span } from '../analysis.js';
import { joining, negations, subjectPronouns } from './gist/word-lists.js';
import type { FeatureReader } from './features.js';
import { gistWords } from './gist/reading.js';
import { PhraseMarks } from './phrase-marks.js';

export interface MainModals {
  /** Something should, must or ought to be done: not “should have been”, not “must be mad”. */
  readonly demands: boolean;
  /** Something will or would be, or may. */
  readonly foretells: boolean;
}

const openers = new Set(['which', 'who', 'whom', 'whose', 'where', 'when', 'because', 'if', 'while', 'although', 'though', 'unless', 'what', 'how', 'why', 'whoever', 'whatever', 'until', 'since', 'than', 'as']);
/** What one says or finds goes on as the main clause does: “it is clear that X must”, “I believe that X must”. */
const saying = /^(?:argu|contend|claim|assert|maintain|insist|sa(?:y|id)|stat|believ|think|thought|suggest|warn|not|show|mean|agree|urg|demand|recommend|propos|conclud|hope|fear|know|expect|predict|doubt|promis|submit|require|ensure|is|are|was|be|so|clear|certain|sure|likely|true|time|convinced|confident|doubt|view|idea|case|point|answer|lesson|question)/;
const demanding = /^(?:should|must|ought|shall|mustn't|shouldn't)$/;
const foretelling = /^(?:will|won't|would|wouldn't|may|might|could|shall|[a-z]+'(?:ll|d))$/;
const contracted = ['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there', 'that', 'this', 'who', 'what'].flatMap((word) => [`${word}'ll`, `${word}'d`]);
/** Modals, whose clause is to be found out; and what foretells wherever it stands. */
const marks = new PhraseMarks([
  `(should|must|ought|shall|mustn't|shouldn't|will|won't|would|wouldn't|may|might|could); (${contracted.join('|')})`,
  '(going|likely|unlikely|bound|set|certain|sure|destined|doomed) to; sooner or later; (inevitable|inevitably)',
]);

/** A sentence is read no further, in UTF-16 units. */
const longestRead = 400;

/** @param reader has just read the sentence. */
export function mainModals(text: string, { start, end }: Span, reader: FeatureReader): MainModals {
  let last = -1, demands = false, foretells = false;
  for (let token = 0; token < reader.tokenCount && reader.tokenStarts[token]! < start + longestRead; token++) {
    const found = marks.at(reader, token);
    if ((found & 1) !== 0) last = token;
    if ((found & 2) !== 0) foretells = true;
  }
  if (last < 0) return { demands, foretells };
  const words = gistWords(upToWord(text.slice(start, end), reader.tokenEnds[Math.min(last + 2, reader.tokenCount - 1)]! - start));
  let pending = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!, before = words[i - 1];
    const { bare } = word;
    // Behind a comma a new clause may stand, a main one but where a relative word opens it.
    if (before?.closes && (joining.has(bare) || subjectPronouns.has(bare)) && pending > 0) pending = 0;
    if (!word.hasGrammar) continue;
    if (bare === 'that' ? i > 0 && !before!.opensPhrase && !saying.test(before!.bare) && !before!.closes : openers.has(bare) && !(i === 0 && word.bare === 'since')) {
      if (bare !== 'than' && bare !== 'as') pending++;
      else if (subjectPronouns.has(words[i + 1]?.bare ?? '')) pending++;
      continue;
    }
    if (!(word.isSureVerb || word.isContracted || (word.isDoubtfulVerb && pending > 0 && before?.bare !== 'to' && i > 0))) continue;
    if (pending > 0) {
      pending--;
      // The verbs that belong to it: “that will never be used”.
      while (i + 1 < words.length && (words[i + 1]!.isSureVerb || negations.has(words[i + 1]!.bare) || /^(?:be|been|have|[a-z]+ly)$/.test(words[i + 1]!.bare))) i++;
      continue;
    }
    const next = words[i + 1]?.bare ?? '', over = words[i + 2]?.bare ?? '';
    const isPerfect = next === 'have' || (negations.has(next) && over === 'have');
    if (demanding.test(bare) && !isPerfect) demands = true;
    if (foretelling.test(bare)) foretells = true;
  }
  return { demands, foretells };
}

/** A sentence up to the word that ends at `end` or behind it, in one line. */
function upToWord(sentence: string, end: number): string {
  const space = sentence.indexOf(' ', end);
  const part = space < 0 ? sentence : sentence.slice(0, space);
  return /\s\s|[^\S ]/.test(part) ? part.replace(/\s+/g, ' ').trim() : part;
}
