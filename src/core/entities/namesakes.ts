/** Names that two countries, or a country and a state or people, share: decided by what else the text says. */
import type { Evidence } from './evidence.js';
import type { Occurrence } from './occurrence.js';

/** The country a form stands for here; null for none (the American state of Georgia, the Indians of America). */
export function chooseNamesake(occurrence: Occurrence): string | null {
  const { form, evidence } = occurrence;
  switch (form.form) {
    case 'Georgia': case 'Georgian': case 'Georgians': return isAmericanState(occurrence) ? null : 'GE';
    case 'South Georgia': return americanStates(occurrence) > 0 ? null : 'GS';
    case 'Congo': return isBrazzaville(evidence) ? 'CG' : 'CD';
    case 'Congolese': return isBrazzaville(evidence) ? 'CG' : 'CD';
    case 'Dominican': case 'Dominicans': return evidence.count('Dominica') > 0 && !evidence.mentionsAny(['Dominican Republic']) ? 'DM' : 'DO';
    case 'Indian': case 'Indians': return isNativeAmerican(occurrence) ? null : 'IN';
    case 'Luxembourg': return isCourtsSeat(occurrence) ? null : 'LU';
    case 'Korea': case 'Korean': case 'Koreans': return onlyNorth(evidence) ? 'KP' : 'KR';
    default: return form.target;
  }
}

const caucasus = ['Tbilisi', 'Abkhazia', 'South Ossetia', 'Caucasus', 'South Caucasus', 'Armenia', 'Azerbaijan', 'Republic of Georgia', 'Abkhaz'];
const southernState = /\b(?:Atlanta|Savannah|Alabama|Florida|Tennessee|Carolinas?|Mississippi|Louisiana|Virginia|Texas|Ohio|Arizona|Wisconsin|Michigan|Kentucky|Maryland|Massachusetts|Connecticut|Pennsylvania|Nevada)\b/g;

function isAmericanState({ text, hit, form, evidence }: Occurrence): boolean {
  const before = text.slice(Math.max(0, hit.start - 40), hit.start);
  if (/\b(?:country|nation|republic) of $/i.test(before) || /^,? \(?the (?:country|republic)\b/.test(text.slice(hit.end, hit.end + 16))) return false;
  if (/\b(?:Atlanta|Savannah|Augusta|Athens|Rome|Macon|Columbus|Marietta|Decatur|Valdosta|Albany),\s+$/.test(before)) return true;
  if (/\b(?:[Ss]tate|[Gg]overnor|[Ss]enators?|Gov\.|Sen\.)\s+(?:of|from)\s+$/.test(before) && !evidence.counts.has('RU')) return true;
  const ours = caucasus.reduce((sum, spelling) => sum + evidence.count(spelling), 0)
    + (form.form === 'Georgia' ? evidence.count('Georgian') : 0) + (evidence.counts.get('RU') ?? 0);
  return americanStates({ text, evidence }) > ours;
}

function americanStates({ text, evidence }: Pick<Occurrence, 'text' | 'evidence'>): number {
  return evidence.fact('American states', () => text.match(southernState)?.length ?? 0);
}

function isBrazzaville(evidence: Evidence): boolean {
  const west = ['Republic of the Congo', 'Republic of Congo', 'Brazzaville', 'Congo-Brazzaville'];
  const east = ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DRC', 'Kinshasa', 'Zaire', 'DR Congo', 'Congo-Kinshasa'];
  return evidence.mentionsAny(west) && !evidence.mentionsAny(east);
}

const native = /^(?:tribes?|reservations?|nations?|agents?|agency|agencies|title|titles|wars?|warfare|hostilities|removal|country|lands?|schools?|chiefs?|depredations?|massacres?|treaties|treaty|population|territory|affairs|commissioners?|bureau|mounds?|raids?|villages?|frontier|policy)$/i;

/** The peoples of America: by the noun beside it, or in a text that speaks of tribes and never of India. */
function isNativeAmerican({ text, before, after, evidence }: Occurrence): boolean {
  if (evidence.mentionsAny(['India', 'New Delhi', 'Delhi'])) return false;
  if (/^(?:American|Native|Cherokee|Creek|Sioux|Plains|Mission|hostile|wild|friendly|Seminole|Apache)$/.test(before.word)) return true;
  if (after.gap === '' && native.test(after.word) && !/^(?:policy|population|schools?|villages?|frontier|lands?|country)$/i.test(after.word)) return true;
  return evidence.fact('tribes', () => text.search(/\b(?:tribes|Cherokees?|Seminoles?|Choctaws?|Sioux|Apaches?|Creeks|aborigines|[Ii]ndian reservations?|savages)\b/)) >= 0;
}

/** “the Court in Luxembourg”, “judges in Luxembourg”: the city where the Union’s court sits. */
function isCourtsSeat({ text, hit }: Occurrence): boolean {
  return /\b(?:[Cc]ourts?|[Jj]udges|[Jj]ustices|[Tt]ribunal) (?:in|at|of) $/.test(text.slice(Math.max(0, hit.start - 20), hit.start));
}

function onlyNorth(evidence: Evidence): boolean {
  return evidence.mentionsAny(['DPRK', 'North Korea', 'Pyongyang', 'Democratic People\'s Republic of Korea'])
    && !evidence.mentionsAny(['South Korea', 'Seoul', 'Republic of Korea', 'South Korean', 'South Koreans', 'ROK', 'S. Korea']);
}
