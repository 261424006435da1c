/** Prints how well the pair model finds relations in speeches neither it nor the role model was fitted on. Run by `npm run evaluate:relations`. */
import { join } from 'node:path';
import { bestThreshold } from './fit.js';
import type { Judged } from './fit.js';
import { attackThreshold, judgeByFolds, nestedF1, speechFolds } from './measure.js';
import { UnseenRoles, goldRoles } from './role-scores.js';
import type { RolesOfSpeeches } from './role-scores.js';
import { readSpeeches } from './speeches.js';
import type { Speech } from './speeches.js';

const root = join(__dirname, '../..');
const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

/** Each premise bears on the nearest claim before it: the baseline. */
function nearestClaimF1(speeches: readonly Speech[], roles: RolesOfSpeeches, goldEdges: number): number {
  let hits = 0, told = 0;
  speeches.forEach(({ edges }, d) => {
    roles[d]!.forEach(({ claim, premise, none }, from) => {
      if (premise < claim || premise < none) return;
      const to = roles[d]!.findLastIndex((other, i) => i < from && other.claim > Math.max(other.premise, other.none));
      if (to < 0) return;
      told++;
      if (edges.has(`${from} ${to}`)) hits++;
    });
  });
  return (2 * hits) / (told + goldEdges);
}

function printFigures(name: string, byFold: readonly (readonly Judged[])[], baseline: number, goldEdges: number, goldAttacks: number): void {
  const judged = byFold.flat();
  const { threshold, f1, precision, recall } = bestThreshold(judged, goldEdges);
  console.log(`${name}: edges F1 ${percent(f1)}   P ${percent(precision)} R ${percent(recall)} from ${threshold.toFixed(3)}, ${goldEdges} gold edges; with the threshold of the other folds ${percent(nestedF1(byFold, goldEdges))}; nearest claim before it ${percent(baseline)}`);
  for (const least of [0.35, 0.45, attackThreshold, 0.65]) {
    const attacks = judged.filter(({ attack }) => attack >= least);
    const hits = attacks.filter(({ gold }) => gold === 'attack').length;
    console.log(`  attack from ${least}: P ${percent(hits / (attacks.length || 1))} R ${percent(hits / goldAttacks)}, ${attacks.length} told of ${goldAttacks}`);
  }
}

const speeches = readSpeeches(join(root, 'training/argunsc'));
const folds = speechFolds(speeches);
const goldEdges = speeches.reduce((sum, { edges }) => sum + edges.size, 0);
const goldAttacks = speeches.reduce((sum, { edges }) => sum + [...edges.values()].filter((type) => type === 'attack').length, 0);

const gold = goldRoles(speeches);
printFigures('gold roles', judgeByFolds(speeches, folds, () => gold), nearestClaimF1(speeches, gold, goldEdges), goldEdges, goldAttacks);
const unseen = new UnseenRoles(root);
const judged = judgeByFolds(speeches, folds, (fold) => unseen.score(speeches, folds, fold));
printFigures('roles from text', judged, nearestClaimF1(speeches, unseen.score(speeches, folds), goldEdges), goldEdges, goldAttacks);
