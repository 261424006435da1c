/** Whether a phrase calls people, or bodies of people, who can hold a view. */
import { speakerBefore, subjectBefore } from './subject.js';
import type { IsName, Subject } from './who.js';
import type { Token } from './tokens.js';
import { groupNouns, phraseOpeners, quantifiers, sourceNouns } from './word-lists.js';

/** Nouns for people by their work, kin and standing that no ending gives away. */
const humanNouns = new Set(`agencies agency agent agents alliance allies architect architects armies army aunt bank banks bishop bloc board bride brother bureau bureaucrats
  cabinet camp captain captains charities charity chief child children church cities city clergy clerk client clients club coach companies company
  congress conservative conservatives cook corporation cousin crew crowd crowds crown daughter dove doves duke elderly electorate elite elites executive
  executives faction factions families family father federation firm folk folks foundation fund gentry group groups guard guest hawk hawks heir hospital
  hospitals host household households housewives husband insider insiders institute institution institutions intellectual intellectuals judge junta jury
  king leadership league left liberals local locals majority man masses media men militia minority mob moderates monarchy monk mosque mother movement
  national nationals native natives navy nun nurse palace parent parliament patient patients peasantry people pilot pilots police poor pope press priest
  prince professional professionals public queen radical radicals realists rebels regulator rich right school schools senate sister skipper skippers
  smith son spouse staff surgeon surgeons tenant thief town towns treasury uncle unemployed universities university veteran veterans villages widow wife
  witness wives woman women young youth youths`.split(/\s+/));
const humanEnding = /(?:ists?|ians?|[^aeou]ers?|eers?|[aceist]tors?|sors?|crats?|[a-z]{3}ees?|(?:[a-z]{2})men|women|folk|owners?|dents|citizens?|ants|monger|smiths?)$/;
/** Words that end like those for people and mean none. */
const inhuman = new Set(`accelerator accelerators accident accidents african after agree american anger answer answers antecedents asian banner banners barrier barriers better
  bitter boiler boilers border borders busier calculator calculators cancer career carrier center centers chamber chambers chapter chapters charter
  charters christian cluster clusters coffee coffees computer computers constants container containers copper corner corners corridor corridors counter
  counters cover covers cruiser cruisers cylinder cylinders danger dangers december decree decrees degree degrees diameter disaster disasters disorder
  disorders dollar dollars drawer drawers earlier easier either elevator elevators encounter encounters escalator escalators ether european ever extent
  factor factors fiber filter filters finger fingers flower flowers former freezer freezers freighter freighters frontier frontiers further gender
  generator generators ginger glacier glaciers grants guarantee guarantees hammer hammers happier healthier heavier hunger incident incidents indian
  indicator indicators italian ladder ladders latter layer layers leather ledger ledgers letter letters lumber martian matter matters meter meters
  monitor monitors mortar motor motors neither never newsletter newsletters november number numbers october offer offers order orders other others over
  pants paper papers parameter parameters particular pedigree pepper perimeter pillar plants popular poster posters power powers precedents predators
  printer printers quarter quarters rather reactor reactors register registers regular remainder reminder reminders remnants restaurants river rivers
  rubber russian sector sectors september server servers sewer sewers shelter shelters similar summer supper surrender tender theater theaters thunder
  tiger tigers timber together tower towers tractor tractors trailer trailers transformer transformers trigger under variants vector vectors warrants
  water waters wealthier weather whether winter winters wonder`.split(/\s+/));

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
