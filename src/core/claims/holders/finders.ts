import { fromAccordingTo, fromAs, fromView } from './attribution.js';
import type { Finder } from './clauses.js';
import { fromAscribing } from './ascriptions.js';
import { fromConviction, fromSeeing } from './convictions.js';
import { fromHearsay } from './hearsay.js';
import { fromClaimNoun } from './nouns.js';
import { fromNaming, fromQuotation } from './quotations.js';
import { fromPassive, fromReportVerb, fromTag, fromVerdict } from './reports.js';
import { fromColon, fromOpeningVerb } from './openings.js';
import { fromParticiple } from './participles.js';
import { fromBeholder, fromStandpoint } from './standpoints.js';
import { fromReceivedView } from './received.js';
import { fromStrangeNoun } from './strange.js';
import { Mark } from './marks.js';

/** A finder with the marks without one of which it finds nothing. */
interface TriggeredFinder {
  readonly find: Finder;
  readonly triggers: number;
  /** Marks that it needs besides. */
  readonly needs?: number;
}

/** In the order in which they are tried: the surest first. */
export const attributionFinders: readonly TriggeredFinder[] = [
  { find: fromClaimNoun, triggers: Mark.ClaimNoun | Mark.WorkNoun },
  { find: fromAccordingTo, triggers: Mark.According },
  { find: fromView, triggers: Mark.ViewNoun },
  { find: fromAs, triggers: Mark.Report | Mark.Put, needs: Mark.As },
  { find: fromQuotation, triggers: Mark.Report | Mark.Put | Mark.Read },
  { find: fromVerdict, triggers: Mark.Verdict | Mark.Belief },
  { find: fromTag, triggers: Mark.Tag },
  { find: fromHearsay, triggers: Mark.Hearsay },
  { find: fromReportVerb, triggers: Mark.Report | Mark.Demand | Mark.Call },
  { find: fromStrangeNoun, triggers: Mark.StrangeNoun },
  { find: fromPassive, triggers: Mark.Passive },
  { find: fromNaming, triggers: Mark.Naming },
  { find: fromSeeing, triggers: Mark.Seeing, needs: Mark.As },
  { find: fromConviction, triggers: Mark.Conviction },
  { find: fromBeholder, triggers: Mark.ToOpening },
  { find: fromOpeningVerb, triggers: Mark.Report },
  { find: fromColon, triggers: Mark.Put | Mark.Taken },
  { find: fromAscribing, triggers: Mark.Ascribing },
  { find: fromParticiple, triggers: Mark.Participle },
  { find: fromStandpoint, triggers: Mark.Beholding },
  { find: fromReceivedView, triggers: Mark.Received },
];

/** Whether a finder may find something in a sentence whose words have these marks. */
export function mayFind({ triggers, needs = 0 }: TriggeredFinder, marks: number): boolean {
  return (marks & triggers) !== 0 && (marks & needs) === needs;
}

/** Marks without which a sentence that reports nobody shows no stance. */
export const stanceMarks = Mark.Stance | Mark.WorkNoun;
/** Marks without which a sentence reports nobody and judges nobody. */
export const anyTrigger = attributionFinders.reduce((all, { triggers }) => all | triggers, stanceMarks);
