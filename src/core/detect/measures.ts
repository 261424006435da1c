import type { Block } from '../analysis.js';
import { findPlaces } from '../entities/places.js';
import { foldCase } from '../text/folding.js';
import { splitSentences } from '../text/sentences.js';
import { connectiveWords, functionWords, negations, newsWords, policyWords, stanceWords } from './words.js';

/** What is counted in a text; rates are per hundred words of its prose. */
export interface Measures {
  readonly proseWords: number;
  /** Share of the text's visible characters that stand in prose, 0 to 1. */
  readonly proseShare: number;
  /** Words of taking a stand, in sentences that report nobody else's words. */
  readonly stance: number;
  /** Words that weigh one thing against another, in the same sentences. */
  readonly connectives: number;
  readonly negations: number;
  /** Words of reporting what was said and on which day. */
  readonly news: number;
  /** How many different words of public affairs there are: a count, per the square root of the hundreds of words, as richness of vocabulary grows (Guiraud 1954). */
  readonly policy: number;
  readonly policyTypes: number;
  /** Mentions of countries and international organisations. */
  readonly places: number;
  readonly countries: number;
  /** `you`, `your` */
  readonly secondPerson: number;
  /** `I`, `me`, `my` */
  readonly firstPerson: number;
  /** `he`, `she` and their forms: stories and lives have many. */
  readonly thirdPerson: number;
}

const wordPattern = /\p{L}[\p{L}’']*/gu;
/** Somebody's words in quotation marks, more than a term. */
const quotation = /["“][^"“”]{12,}["”]/;
const sentenceEnd = /[.!?]["”’')\]]*(?:\s|\d|$)/;
const second = new Set(['you', 'your', 'yours', 'yourself']);
const first = new Set(['i', 'me', 'my', 'myself', "i'm", "i've", "i'd"]);
const third = new Set(['he', 'she', 'his', 'her', 'him', 'hers', 'himself', 'herself']);
/** Lines without a blank one between them, up to the next list item. */
const paragraphRun = /\S[^\r\n]*(?:\r?\n(?!\s*(?:\n|[-*•]|$))[^\r\n]+)*/g;
/** Lines of verse, lists and dialogue are shorter on average, in UTF-16 code units. */
const shortestProseLine = 45;
/** Fewer words are no prose; a smaller share of function words is a list, a table, code or another language. */
const fewestWords = 12;
const fewestFunctionWords = 0.24;

/** Counts what tells kinds of text apart. */
export function measure(text: string): Measures {
  const counts = { prose: 0, stance: 0, connectives: 0, negations: 0, news: 0, second: 0, first: 0, third: 0 };
  const policy = new Set<string>();
  const blocks: Block[] = [];
  let proseCharacters = 0;
  let characters = 0;
  for (const match of text.matchAll(paragraphRun)) {
    const run = readParagraph(match[0]);
    const paragraphs = runsOn(run) ? [run] : match[0].split(/\r?\n/).map(readParagraph);
    let start = match.index;
    for (const { text: paragraph, sentences, words } of paragraphs) {
      const visible = paragraph.replace(/\s+/g, '').length;
      characters += visible;
      if (isProse(paragraph, words)) {
        proseCharacters += visible;
        counts.prose += words.length;
        for (const { text: sentence, words: own } of sentences) {
          const news = own.filter((word) => newsWords.has(word)).length;
          counts.news += news;
          if (news > 0 || quotation.test(sentence)) continue;
          for (const word of own) {
            if (stanceWords.has(word)) counts.stance++;
            if (connectiveWords.has(word)) counts.connectives++;
          }
        }
        for (const word of words) {
          if (negations.has(word) || word.endsWith("n't") || word.endsWith('n’t')) counts.negations++;
          if (policyWords.has(word)) policy.add(word);
          if (second.has(word)) counts.second++;
          else if (first.has(word)) counts.first++;
          else if (third.has(word)) counts.third++;
        }
        blocks.push({ kind: 'paragraph', start, end: start + paragraph.length });
      }
      start = text.indexOf(paragraph, start) + paragraph.length;
    }
  }
  const { countries, organizations } = findPlaces(text, { blocks, persons: [] });
  const inProse = [...countries, ...organizations].flatMap(({ mentions }) => mentions)
    .filter(({ start: at }) => blocks.some((block) => at >= block.start && at < block.end)).length;
  const rate = (count: number): number => counts.prose === 0 ? 0 : 100 * count / counts.prose;
  return {
    proseWords: counts.prose, proseShare: characters === 0 ? 0 : proseCharacters / characters,
    stance: rate(counts.stance), connectives: rate(counts.connectives), negations: rate(counts.negations), news: rate(counts.news), policy: policy.size / Math.sqrt(Math.max(counts.prose, 50) / 100), policyTypes: policy.size, places: rate(inProse), countries: countries.length,
    secondPerson: rate(counts.second), firstPerson: rate(counts.first), thirdPerson: rate(counts.third),
  };
}

interface Words {
  readonly text: string;
  /** Folded, in order. */
  readonly words: readonly string[];
}

interface Paragraph extends Words {
  readonly sentences: readonly Words[];
}

function readParagraph(text: string): Paragraph {
  const sentences = splitSentences(text, 0, text.length).map(({ start, end }): Words => {
    const sentence = text.slice(start, end);
    return { text: sentence, words: (sentence.match(wordPattern) ?? []).map(foldCase) };
  });
  return { text, sentences, words: sentences.flatMap(({ words }) => words) };
}

/** Whether lines without a blank one between them are taken together: wrapped prose, or paragraphs of a line each. */
function runsOn({ text, words }: Paragraph): boolean {
  const count = text.split('\n').length;
  return count === 1 || (text.length >= count * shortestProseLine && isProse(text, words));
}

function isProse(paragraph: string, words: readonly string[]): boolean {
  if (words.length < fewestWords || !sentenceEnd.test(paragraph)) return false;
  const signs = paragraph.replace(/[\p{L}\p{M}\s.,;:!?'"“”‘’()—–-]/gu, '').length;
  return signs < paragraph.length * 0.08 && words.filter((word) => functionWords.has(word)).length >= words.length * fewestFunctionWords;
}
