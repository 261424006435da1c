/** Prints how well the pair model finds relations in speeches it was not fitted on. Run by `npm run evaluate:relations`. */
import { bestThreshold, judgeByFolds, makeExample } from './fit.js';
import type { Judged } from './fit.js';
import { crossValidatedRoles, goldRoles } from './role-scores.js';
import { readSpeeches } from './speeches.js';

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
const speeches = readSpeeches();
const goldEdges = speeches.reduce((sum, { edges }) => sum + edges.size, 0);
const goldAttacks = speeches.reduce((sum, { edges }) => sum + [...edges.values()].filter((type) => type === 'attack').length, 0);

for (const [name, roles] of [['gold roles', goldRoles(speeches)], ['roles from text', crossValidatedRoles(speeches)]] as const) {
  const judged = judgeByFolds(speeches.map((speech, i) => makeExample(speech, roles[i]!)));
  const { threshold, f1, precision, recall } = bestThreshold(judged, goldEdges);
  console.log(`${name.padEnd(16)} edges F1 ${percent(f1)}   P ${percent(precision)} R ${percent(recall)} from ${threshold.toFixed(3)}, ${goldEdges} gold edges`);
  for (const least of [0.4, 0.5, 0.6]) console.log(attackLine(judged.filter(({ related }) => related >= threshold), least));
}

function attackLine(suggested: readonly Judged[], least: number): string {
  const attacks = suggested.filter(({ attack }) => attack >= least);
  const hits = attacks.filter(({ gold }) => gold === 'attack').length;
  return `${' '.repeat(16)} attack from ${least}: P ${percent(hits / (attacks.length || 1))} R ${percent(hits / goldAttacks)}, ${attacks.length} suggested`;
}
