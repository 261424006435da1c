import { fromAccordingTo, fromAs, fromClaimNoun, fromNaming, fromPassive, fromQuotation, fromReportVerb, fromView } from './holders-attribution.js';
import type { Finder } from './holders-attribution.js';
import { callVerbs, claimNouns, namingVerbs, passiveParticiples, reportVerbs, viewNouns, workNouns } from './holders-words.js';

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
  { find: fromQuotation, triggers: [...reportVerbs] },
  { find: fromReportVerb, triggers: [...reportVerbs, ...callVerbs] },
  { find: fromPassive, triggers: [...passiveParticiples] },
  { find: fromNaming, triggers: [...namingVerbs] },
];
