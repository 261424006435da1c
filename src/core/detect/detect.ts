import { measure } from './measures.js';
import type { Measures } from './measures.js';
import { namesOfOtherKinds, signsAgainst, signsFor } from './signs.js';
import type { Sign } from './signs.js';

export interface Detection {
  readonly isPolicyText: boolean;
  /** Probability that the text is a policy text, 0 to 1; by weights rounded by hand, not calibrated. */
  readonly confidence: number;
  /** What decided, weightiest first: `+byline`, `-licence`. */
  readonly reasons: readonly string[];
}

/** Only so much of a text is looked at, in UTF-16 code units: mastheads, bylines and the first pages tell. */
const looked = 60_000;
/** With fewer words of prose there is nothing to analyse. */
const fewestProseWords = 45;
/**
 * Log-odds. This and the weights of {@link weigh}: a logistic fit, rounded by hand, on half of the essays in `training/sources` and on `yes` and `no` in
 * `test/fixtures/detect`; those in its `measure` were kept apart for measuring. The fit has no script. The weights of the signs were set by hand.
 */
const prior = -1;
/** What the counts of scaled signs are per, in UTF-16 code units. */
const scale = 6000;

/**
 * Says whether a text is a policy text: an essay, letter, speech, record, testimony or brief that argues about public affairs.
 * Adds up signs of form, of stance, of matter and of other kinds of text. Pure, and quick enough to run whenever a file opens.
 * @param fileName without its folder; a name such as `requirements.txt` settles the matter.
 */
export function detectPolicyText(text: string, fileName: string): Detection {
  if (namesOfOtherKinds.test(fileName)) return { isPolicyText: false, confidence: 0, reasons: ['-file name'] };
  const head = text.slice(0, looked);
  const measures = measure(head);
  if (measures.proseWords < fewestProseWords) return { isPolicyText: false, confidence: 0, reasons: ['-little prose'] };
  const weights = [
    ...signsFor.filter((sign) => shows(head, sign)).map(({ name, weight }): Weight => [name, weight]),
    ...signsAgainst.filter((sign) => shows(head, sign)).map(({ name, weight }): Weight => [name, -weight]),
    ...weigh(measures),
  ].filter(([, weight]) => Math.abs(weight) > 0.05).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
  const total = weights.reduce((sum, [, weight]) => sum + weight, prior);
  const confidence = 1 / (1 + Math.exp(-total));
  return { isPolicyText: confidence >= 0.5, confidence, reasons: weights.map(([name, weight]) => (weight > 0 ? '+' : '-') + name) };
}

type Weight = readonly [name: string, weight: number];

function weigh(measures: Measures): Weight[] {
  const stand = measures.stance + 0.5 * measures.connectives + 0.3 * measures.negations;
  return [
    ['public affairs', 0.15 * Math.min(measures.policy + 0.5 * measures.places, 9)],
    ['little about public affairs', -3 * share(6 - measures.policyTypes - measures.countries, 4)],
    ['stance', 0.2 * Math.min(stand, 3.5)],
    ['no stand taken', -2.2 * share(1.5 - stand, 1.5)],
    ['prose', Math.max(-3, 3 * (measures.proseShare - 0.75))],
    ['news', -Math.min(Math.max(measures.news - 1.2, 0), 4)],
    ['speaks to a user', -Math.min(Math.max(measures.secondPerson - 2.5, 0), 4)],
    ['diary', -Math.min(Math.max(measures.firstPerson - 4.5, 0), 5)],
    ['story', -0.5 * Math.min(Math.max(measures.thirdPerson - 4, 0), 5)],
  ];
}

/** How much of `whole` there is, 0 to 1. */
function share(part: number, whole: number): number {
  return Math.min(Math.max(part / whole, 0), 1);
}

function shows(text: string, { pattern, atLeast = 1, scaled = false }: Sign): boolean {
  const needed = scaled ? Math.ceil(atLeast * Math.max(1, text.length / scale)) : atLeast;
  const everywhere = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  everywhere.lastIndex = 0;
  for (let found = 0; found < needed; found++) {
    if (!everywhere.exec(text)) return false;
  }
  return true;
}
