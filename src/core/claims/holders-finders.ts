import { fromAccordingTo, fromAs, fromView } from './holders-attribution.js';
import type { Finder } from './holders-clauses.js';
import { fromHearsay } from './holders-hearsay.js';
import { fromClaimNoun } from './holders-nouns.js';
import { fromNaming, fromQuotation } from './holders-quotations.js';
import { fromPassive, fromReportVerb, fromTag, fromVerdict } from './holders-reports.js';
import { fromStrangeNoun } from './holders-strange.js';
import { bareClauseVerbs, callVerbs, claimNouns, concedingAdjectives, demandVerbs, findingVerbs, namingVerbs, opposingAdjectives, passiveParticiples, reportVerbs, speakingVerbs, strangeClaimNouns, viewNouns, workNouns } from './holders-words.js';

/** A finder with the words without one of which it finds nothing. */
interface TriggeredFinder {
  readonly find: Finder;
  readonly triggers: readonly string[];
}

/** In the order in which they are tried: the surest first. */
export const attributionFinders: readonly TriggeredFinder[] = [
  { find: fromClaimNoun, triggers: [...claimNouns, ...workNouns] },
  { find: fromAccordingTo, triggers: ['according'] },
  { find: fromView, triggers: [...viewNouns] },
  { find: fromAs, triggers: [...reportVerbs, 'put', 'puts'] },
  { find: fromQuotation, triggers: [...reportVerbs, 'put', 'puts', 'read', 'reads', 'ran', 'runs'] },
  { find: fromVerdict, triggers: [...concedingAdjectives, ...opposingAdjectives, 'believe', 'hear'] },
  { find: fromTag, triggers: [...speakingVerbs, ...bareClauseVerbs] },
  { find: fromHearsay, triggers: ['hear', 'hears', 'heard', 'told', 'assured', 'informed', 'advised', 'warned', 'promised'] },
  { find: fromReportVerb, triggers: [...reportVerbs, ...callVerbs, ...demandVerbs, ...findingVerbs] },
  { find: fromStrangeNoun, triggers: [...strangeClaimNouns] },
  { find: fromPassive, triggers: [...passiveParticiples, 'goes', 'runs', 'went', 'ran'] },
  { find: fromNaming, triggers: [...namingVerbs] },
];
