/** Roles of sentences in microseconds each, and how many times as long as the whole analysis a peer's tokenizing and tagging alone takes over the same paragraphs. */
import { readFileSync } from 'node:fs';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../src/core/analyze.js';
import { assignRoles } from '../../src/core/claims/roles.js';
import { splitSentences } from '../../src/core/text/sentences.js';
import { fastestOf, ratioOf, readParagraphs } from './timing.js';

const rounds = 10;

/** Prints the time of the roles alone, and the ratio of `readDoc` of wink-nlp to the whole analysis. */
export function run(file: string): void {
  const text = readFileSync(file, 'utf8');
  const sentences = splitSentences(text, 0, text.length);
  const everywhere = sentences.map(() => true);
  // Twelve sentences a paragraph, as in the essays and speeches at hand.
  const paragraphs = sentences.map((_, i) => Math.floor(i / 12));
  const roles = fastestOf(rounds, () => assignRoles({ text, sentences, argumentative: everywhere, paragraphs }));
  console.log(`roles                ${roles.toFixed(1).padStart(8)} ms  ${((1000 * roles) / sentences.length).toFixed(1).padStart(6)} µs a sentence (${sentences.length} sentences)`);

  const pieces = readParagraphs(text);
  const nlp = winkNLP(winkModel);
  const { fastest, least, median, greatest } = ratioOf(rounds, () => analyze(text), () => pieces.forEach((piece) => nlp.readDoc(piece)));
  console.log(`wink-nlp readDoc     ${fastest.toFixed(2).padStart(8)} × our analyze, by the fastest round of each (round by round ${least.toFixed(2)} to ${greatest.toFixed(2)}, median ${median.toFixed(2)})`);
}
