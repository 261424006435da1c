/**
 * `npm run evaluate`: the role model's figures, never on what it was trained on. Speeches by five folds of whole documents (two shufflings),
 * each fold's model trained on the other speeches and on the essays that are not held out; essays on the held-out fifth, those written for this
 * project apart from found texts. Then the kinds of claim, by cues and by the model.
 */
import { join } from 'node:path';
import { assignRolesWith } from '../../src/core/claims/assign.js';
import { claimThresholds } from '../../src/core/claims/roles.js';
import type { RoleModel } from '../../src/core/claims/model.js';
import { joinSentences, readCorpus } from './corpus.js';
import type { LabelledDocument } from './corpus.js';
import { argumentFigures, calibrationError, claimPremiseFigures, recallAtPrecision, reliability, threeWayFigures } from './figures.js';
import type { Scored } from './figures.js';
import { fitAndLoad } from './fit.js';
import { foldsOf } from './folds.js';
import { KindModel, claimKinds } from '../../src/core/claims/kind-model.js';
import { crossValidateKinds, fitKindModel, scoreKinds } from './kinds.js';
import type { KindScored } from './kinds.js';

const folds = 5;

/** A model's verdict on every sentence of a document, through the function the extension calls. */
export function scoreDocument(model: RoleModel, document: LabelledDocument): Scored[] {
  const { sentences } = document;
  const { text, spans } = joinSentences(document);
  const given = assignRolesWith(model, { text, sentences: spans, argumentative: sentences.map(() => true), paragraphs: sentences.map((s) => s.paragraph) });
  return given.map(({ role, scores }, i) => ({ gold: sentences[i]!.label, role, scores }));
}

/** Every document scored by a model that saw neither it nor its fold. `extra` documents are in every training set. */
export function crossValidate(documents: readonly LabelledDocument[], extra: readonly LabelledDocument[], seed: number): Scored[] {
  const fold = foldsOf(documents.map((d) => d.id), folds, seed);
  const scored: Scored[] = [];
  for (let k = 0; k < folds; k++) {
    const model = fitAndLoad([...documents.filter((_, d) => fold[d] !== k), ...extra]);
    documents.forEach((document, d) => {
      if (fold[d] === k) scored.push(...scoreDocument(model, document));
    });
  }
  return scored;
}

const percent = (x: number): string => (100 * x).toFixed(1).padStart(5);

/** Prints the figures of one set of sentences under a heading. */
export function printFigures(heading: string, scored: readonly Scored[]): void {
  const argument = argumentFigures(scored), pair = claimPremiseFigures(scored), three = threeWayFigures(scored);
  console.log(`\n${heading} (${scored.length} sentences)`);
  console.log(`  argument/none macro F1           ${percent(argument.macro)}   argument ${percent(argument.argument)} none ${percent(argument.none)}`);
  console.log(`  claim/premise weighted F1        ${percent(pair.weighted)}   claim ${percent(pair.claim)} premise ${percent(pair.premise)}; macro ${percent(pair.macro)}`);
  console.log(`  three-way macro F1               ${percent(three.macro)}   claim ${percent(three.claim)} premise ${percent(three.premise)} none ${percent(three.none)}`);
  console.log(`  claim recall at precision .80    ${percent(recallAtPrecision(scored, 0.8).recall)}`);
  console.log(`  expected calibration error       ${percent(calibrationError(scored))}`);
}

function printReliability(scored: readonly Scored[]): void {
  console.log('\nreliability: of the sentences given this probability, the share that has the role (count)');
  console.log('  band        claim              premise            none');
  const columns = (['claim', 'premise', 'none'] as const).map((role) => reliability(scored, role));
  for (let band = 0; band < 10; band++) {
    const cells = columns.map((column) => `${percent(column[band]!.mean)} →${percent(column[band]!.share)} (${column[band]!.count})`.padEnd(18));
    console.log(`  ${(band / 10).toFixed(1)}–${((band + 1) / 10).toFixed(1)}  ${cells.join(' ')}`);
  }
}

/** What the shipped thresholds mean in one genre: measured on scores of unseen documents. */
function printPrecision(genre: string, scored: readonly Scored[]): void {
  console.log(`\n${genre}: precision and recall of claims at the shipped thresholds`);
  const claims = scored.filter(({ gold }) => gold === 'claim').length;
  for (const [precision, threshold] of Object.entries(claimThresholds)) {
    const shown = scored.filter(({ scores }) => scores.claim >= threshold);
    const right = shown.filter(({ gold }) => gold === 'claim').length;
    console.log(`  for ${precision} from ${threshold.toFixed(3)}: precision ${percent(right / shown.length)} recall ${percent(right / claims)}`);
  }
}

function printKinds(heading: string, scored: readonly KindScored[]): void {
  console.log(`\n${heading} (${scored.length} claims)`);
  for (const judge of ['byCues', 'byModel'] as const) {
    const f1s = claimKinds.map((kind) => {
      const right = scored.filter((s) => s.gold === kind && s[judge] === kind).length;
      return (2 * right) / (scored.filter((s) => s.gold === kind).length + scored.filter((s) => s[judge] === kind).length || 1);
    });
    const right = scored.filter((s) => s.gold === s[judge]).length;
    const each = claimKinds.map((kind, k) => `${kind} ${percent(f1s[k]!)}`).join(' ');
    console.log(`  ${judge === 'byCues' ? 'cues ' : 'model'} right ${percent(right / scored.length)}, macro F1 ${percent(f1s.reduce((a, b) => a + b) / f1s.length)}   ${each}`);
  }
}

function main(): void {
  const corpus = readCorpus(join(__dirname, '../..'));
  const speeches = corpus.filter((d) => d.genre === 'speech');
  const essays = corpus.filter((d) => d.genre === 'essay');
  const seenEssays = essays.filter((d) => !d.heldOut), keptEssays = essays.filter((d) => d.heldOut);

  const rounds = [11, 12].map((seed) => crossValidate(speeches, seenEssays, seed));
  rounds.forEach((scored, i) => printFigures(`speeches, five folds grouped by document, shuffling ${i + 1}`, scored));
  printReliability(rounds[0]!);
  printPrecision('speeches', rounds.flat());
  const speechesOnly = fitAndLoad(speeches);
  if (seenEssays.length >= folds) {
    const crossed = crossValidate(seenEssays, speeches, 11);
    printFigures('essays not held out, five folds, trained on speeches too', crossed);
    printPrecision('essays', crossed);
    printFigures('the same essays, trained on speeches alone', seenEssays.flatMap((d) => scoreDocument(speechesOnly, d)));
  }
  printKinds('kinds of claim in essays not held out, five folds', [11, 12, 13].flatMap((seed) => crossValidateKinds(seenEssays, folds, seed)));
  if (keptEssays.length === 0) return;
  const kinds = new KindModel(fitKindModel(seenEssays));
  printKinds('kinds of claim in essays held out', keptEssays.flatMap((d) => scoreKinds(kinds, d)));
  const both = fitAndLoad([...speeches, ...seenEssays]);
  printFigures('essays held out, trained on speeches and the other essays', keptEssays.flatMap((d) => scoreDocument(both, d)));
  printFigures('… of them found texts', keptEssays.filter((d) => !d.synthetic).flatMap((d) => scoreDocument(both, d)));
  printFigures('… of them written for this project', keptEssays.filter((d) => d.synthetic).flatMap((d) => scoreDocument(both, d)));
  printFigures('essays held out, trained on speeches alone', keptEssays.flatMap((d) => scoreDocument(speechesOnly, d)));
}

if (require.main === module) main();
