/** Whether a phrase calls people, or bodies of people, who can hold a view. */
import { speakerBefore, subjectBefore } from './subject.js';
import type { IsName, Subject } from './who.js';
import type { Token } from './tokens.js';
import { groupNouns, phraseOpeners, quantifiers, sourceNouns } from './word-lists.js';

/** Nouns for people by their work, kin and standing that no ending gives away. */
const humanNouns = new Set(`agencies agency alliance allies armies army aunt bank banks bishop bloc board bride brother bureau cabinet camp captain captains charities charity
  chief child children church cities city clergy clerk club coach companies company congress cook corporation cousin crew crowd crowds crown daughter
  duke elderly electorate elite elites faction factions families family father federation firm folk folks foundation fund gentry group groups guard
  guest heir hospital hospitals host household households housewives husband institute institution institutions judge junta jury king leadership league
  left majority man masses media men militia minority mob monarchy monk mosque mother movement navy nun nurse palace parent parliament peasantry people
  police poor pope press priest prince public queen rebels regulator rich right school schools senate sister smith son spouse staff surgeon surgeons
  tenant thief town towns treasury uncle unemployed universities university villages widow wife witness wives woman women young youth youths`.split(/\s+/));
const humanEnding = /(?:ists?|ians?|[^aeiou]ers?|eers?|[cst]tors?|sors?|cians|(?:[a-z]{2})men|women|folk|owners?|dents|citizens?|ants|monger|smiths?)$/;
/** Words that end like those for people and mean none. */
const inhuman = new Set(`accident accidents african after american anger answer answers antecedents asian banner banners barrier barriers better bitter boiler boilers border
  borders cancer career carrier center centers chamber chambers chapter chapters charter charters christian cluster clusters computer computers
  constants container containers copper corner corners corridor corridors counter counters cover covers cruiser cruisers cylinder cylinders danger
  dangers december diameter disaster disasters disorder disorders dollar dollars drawer drawers either encounter encounters ether european ever extent
  factor factors fiber filter filters finger fingers flower flowers former freezer freezers freighter freighters further gender ginger grants hammer
  hammers hunger incident incidents indian italian ladder ladders latter layer layers leather ledger ledgers letter letters lumber martian matter
  matters meter meters monitor mortar motor motors neither never newsletter newsletters november number numbers october offer offers order orders other
  others over pants paper papers parameter parameters particular pepper perimeter pillar plants popular poster posters power powers precedents printer
  printers quarter quarters rather reactor reactors register registers regular remainder reminder reminders remnants restaurants river rivers rubber
  russian sector sectors september server servers sewer sewers shelter shelters similar summer supper surrender tender theater theaters thunder tiger
  tigers timber together tower towers tractor tractors trailer trailers transformer transformers trigger under variants warrants water waters weather
  whether winter winters wonder`.split(/\s+/));

function isHuman(token: Token): boolean {
  const { word } = token;
  return groupNouns.has(word) || quantifiers.has(word) || sourceNouns.has(word) || humanNouns.has(word) || (humanEnding.test(word) && !inhuman.has(word) && word.length > 5);
}

/** Whether the phrase of tokens from `first` to `last` calls people: by the noun it is about, or by a name. */
export function callsPeople(tokens: readonly Token[], first: number, last: number, isName: IsName): boolean {
  let head = last;
  for (let i = first + 1; i <= last; i++) {
    if (phraseOpeners.has(tokens[i]!.word) || /^(?:who|that|whose|which|we|i|they|he|she)$/.test(tokens[i]!.word)) {
      head = i - 1;
      break;
    }
  }
  const token = tokens[head]!;
  if (token.isCapital && head > 0 && (isName(token) || head > first)) return true;
  return isHuman(token);
}

/** Whoever stands before a verb, if people. */
export function peopleBefore(tokens: readonly Token[], verb: number, isName: IsName): Subject | null {
  const subject = subjectBefore(tokens, verb, isName);
  if (subject) return subject;
  const speaker = speakerBefore(tokens, verb);
  return speaker && (speaker.kind === 'name' || callsPeople(tokens, speaker.first, speaker.last, isName)) ? speaker : null;
}
