/** Roles of sentences in microseconds each, and the whole analysis against a peer's tokenizing and tagging alone, over the same paragraphs in the same run. */
import { readFileSync } from 'node:fs';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../src/core/analyze.js';
import { assignRoles } from '../../src/core/claims/roles.js';
import { splitSentences } from '../../src/core/text/sentences.js';
import { fastestOf, readParagraphs } from './timing.js';

const rounds = 5;

/** Prints the time of the roles alone, of the whole analysis, and of `readDoc` of wink-nlp. */
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
  const ours = fastestOf(rounds, () => analyze(text));
  const theirs = fastestOf(2, () => pieces.forEach((piece) => nlp.readDoc(piece)));
  console.log(`analyze              ${ours.toFixed(1).padStart(8)} ms`);
  console.log(`wink-nlp readDoc     ${theirs.toFixed(1).padStart(8)} ms  ${(theirs / ours).toFixed(2).padStart(7)} × ours`);
}
