/** What cities do and have as places, and nouns that only read like verbs: “London shares fell”, “Delhi hit 44 degrees”, “Cairo needs more buses”. */
import { cityNouns, cityThings, cityVerbs } from './data/governmentCues.js';
import { wordAfter } from './neighbours.js';

const pluralNoun = /^(?:shares|talks|fears|brokers|offers|hits|plans|tests|hopes|moves|calls|demands|bids|deals|stocks|attacks|strikes|bans|cuts|orders|charges|protests|estimates|claims|supplies|targets|votes|loans|limits|requests|reviews|taxes|guards|ships|exports|imports|bets|breaks|clashes|rules|views|reports|stores|bonds|purchases|debates|drafts|ties|trains|houses|reads|needs|trades|patrols|prices|values|quotes|counts|ranks|bars|credits)$/;
const nounAlone = /^(?:shares|talks|brokers|stocks|supplies|ships|exports|imports|loans|tests|offers|deals|stores|guards|taxes|trains|houses|patrols|prices|values|quotes|counts|ranks|bars|credits)$/;
const object = /^(?:them|it|him|her|us|nobody|nothing|everything|everyone|its|whatever|what)$/;

/** “London shares fell”, “after Paris talks on Monday”: a plural that reads like a verb and is followed by one, or by no object. */
export function isNoun(text: string, verb: string, end: number): boolean {
  if (!pluralNoun.test(verb)) return false;
  const next = wordAfter(text, end);
  if (next.word === '' || (next.gap !== '' && !/^[“"‘']$/.test(next.gap))) return nounAlone.test(verb);
  return /^(?:of|in|on|at|were|was|are|is|have|has|had|will|would|which|who|fell|rose|said|began|broke|went|got|end|eased|close|fall|rise)$/.test(next.word) || /^[a-z]{3,}ed$/.test(next.word)
    || (/^(?:trains|houses|reads)$/.test(verb) && !object.test(next.word));
}

/** What cities do: win and lose matches, reach temperatures, hold festivals, please visitors, lack trams. */
export function isOfCity(text: string, verb: string, end: number): boolean {
  if (cityVerbs.has(verb)) return true;
  const rest = text.slice(end, end + 60);
  // “Lisbon will charm you”: guide books speak to visitors.
  if (/^\s+(?:you|visitors|tourists|travell?ers|guests|sightseers|holidaymakers)\b/.test(rest)) return true;
  if (verb.startsWith('mean')) return !/^\s+(?:to|business|what|it)\b/.test(rest);
  if (/^(?:wins?|won|loses?|lost)$/.test(verb) && /^\s+(?:by|to|at|against|\d)/.test(rest)) return true;
  if (/^(?:hits?|gets?|got|reports?|reported)$/.test(verb) && /^\s+\d/.test(rest)) return true;
  if (/^(?:gets?|got)$/.test(verb) && /^\s+its\b/.test(rest)) return true;
  if (verb.startsWith("look")) return /^\s+(?:like|over|out|down)\b/.test(rest);
  if (/^(?:lacks?|lacked|needs?|needed)$/.test(verb) && /^\s+(?:\w+\s)?(?:water|rain|air|sleep)\b/.test(rest)) return true;
  if (verb.startsWith("host") && /^[^.;,]*?\b(?:headquarters|secretariat|seat|offices?|embassies|missions|summits?|conferences?|meetings?|forums?|talks|agency|agencies|congress|assembly)\b/.test(rest)) return true;
  if (/^(?:hosts?|hosted|hosting|plays?|stages?|staged)$/.test(verb) && /^[^.;]*?\b(?:championships?|finals?|games?|match|tournament|cup|race|marathon|festival|concert|fair|Olympics|Games|Cup|Open|Championships?|Marathon|Festival|Expo)\b/.test(rest)) return true;
  return keeping.test(verb) && hasCityThing(rest);
}

/** What is done with streets and trams; of treaties and dams too, so that the object decides. */
const keeping = /^(?:needs?|needed|lacks?|lacked|builds?|built|closes?|closed|opens?|opened|gets?|got|adds?|added|loses?|lost|plans?|planned|wants?|wanted|buys?|bought|runs?|ran|offers?|offered|bans?|banned|charges?|charged|has|have|had|extends?|extended|cleans?|cleaned|replaces?|replaced|makes?|made|puts?|put|keeps?|kept|repairs?|repaired|spends?|spent|gives?|gave|given|sells?|sold|uses?|used|turns?|turned|cuts?|cut|faces?|faced|plants?|planted|paves?|paved|paints?|painted|rebuilds?|rebuilt|restores?|restored|shows?|showed|demolish(?:es|ed)?)$/;

/** Whether the object, up to the end of its phrase, is of a city: “more buses”, “its avenues to cars”. */
export function hasCityThing(rest: string): boolean {
  const phrase = /^[^.;:!?()\n]*/.exec(rest)![0].split(/[^A-Za-z-]+/).filter((word) => word !== '');
  for (const word of phrase.slice(0, 7)) {
    if (/^(?:that|which|who|because|if|when|while|than|from|until|before|after|in|and)$/.test(word)) return false;
    if (cityThings.has(word)) return true;
  }
  return false;
}

/** Whether “its …” follows, and what follows is nothing that a city has. */
export function isOwned(text: string, at: number): boolean {
  const its = wordAfter(text, at);
  if (its.gap !== '' || its.word !== 'its') return false;
  const first = wordAfter(text, its.end);
  const second = wordAfter(text, first.end);
  return !isOfCityNoun(first.word) && !(second.gap === '' && isOfCityNoun(second.word));
}

function isOfCityNoun(word: string): boolean {
  return cityNouns.has(word.toLowerCase()) || cityThings.has(word);
}
