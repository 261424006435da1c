/** Persons who bear a country's name: “Michael Jordan”, “Chad Wolf”, “Mr. French”, “Georgia O’Keeffe”. */
import { givenNames } from './data/givenNames.js';
import { pastForms } from './data/governmentCues.js';
import { givenNameEvidence } from './names/givenNames.js';
import { foldName } from './names/fold.js';
import type { Occurrence } from './occurrence.js';
import { isAllCapitals, startsWithCapital, wordAfter, wordBefore } from './neighbours.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Countries and demonyms that serve as surnames; anything else after a given name stays a country (“Will Mexico pay?”). */
const surnames = list('Jordan Chad Israel Ireland England Scotland Wales Holland France French German Germany English Welsh Irish Scott Brazil Cuba Malta Poland Norway Spain Rome Paris London Berlin Vienna Washington Lima Cairo '
  + 'Dane Pole Finn Turk Scot Brit Swede Moscow Athens Sofia Jersey Kenya India China Montserrat Lebanon Cyprus Kingston Hamilton Wellington Victoria Stanley Roman Britain Britton Mali Mongol Lisbon Bern Georgia '
  + 'Sweden Denmark Portugal America Niger Nassau Romano Riga Greek Dutch Israeli Iran Iranian Libya Persia Tunis Prague Tirana Bonn Delhi Warsaw Soviet Guinea Moroni Sudan Castries Lome Sucre Juba Syrian');
const givenLike = list('Jordan Chad Georgia Israel Kenya India China Ireland Holland Chile Cuba Paris London Sofia Vienna Sydney Victoria Asia America Persia Britain Malta Kiwi Malaysia Tunisia');
const honorifics = list('Mr Mrs Ms Miss Dr Sir Dame Lord Lady Sen Rep Gov Judge Justice Detective Sgt Capt Lt Col Maj Prof Professor Senator Member Coach Sheriff Congressman Congresswoman Sister Father Rabbi Chef');
/** Those that leave no doubt: “Mr. Jordan”; “Lord Jordan” may be of a place. */
const titles = list('Mr Mrs Ms Dr Prof Professor Senator Sen Judge Justice Congressman Congresswoman');
/** What a person is, before the full name. */
const offices = list('executive president chairman chairwoman chair minister secretary spokesman spokeswoman spokesperson analyst economist professor director lawyer manager coach captain lawmaker senator ambassador historian author colleague founder adviser advisor');
/** Capitalised words that follow a country's name without being a surname. */
const notSurname = list('Ministry Minister Government President Prime Parliament Army Navy Force Forces Embassy Ambassador Foreign Defence Defense Finance Interior Cup Open League Bank Central National Strategy Policy Relations War Wars '
  + 'And Or The In Is To Of For On At By With From Will Has Was Are Must Should Can Could May Not After Before As Trade Deal Talks Oil Gas Border Crisis Conflict Peace Summit House Council Commission Committee Desk Program Programme '
  + 'Initiative Study Studies Center Centre Institute Group Team Times Says Said Basin Delta Valley River Lake University Tech State Street City Conference Institute Fund Project Act Accord Accords Treaty Agreement Task Watch '
  + 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December US U.S UN EU NATO Radio Television TV Telecom Aircraft Railways Police Festival Philharmonic Museum Airlines Hall Town Republic Kingdom Islands Island');

/** Whether a form of one word is the surname or the given name of a person here; never for an abbreviation. */
export function isPersonName(occurrence: Occurrence): boolean {
  const { form, hit } = occurrence;
  if (form.kind === 'abbreviation' || form.form.includes(' ')) return false;
  const name = form.form;
  if (occurrence.wordPrecedes && followsGivenName(occurrence, surnames.has(name))) return true;
  if (occurrence.capitalFollows && !hit.capitals && occurrence.possessive < 0) {
    if (givenLike.has(name) && precedesSurname(occurrence)) return true;
    if (name === 'German' && isListedGivenName(occurrence)) return true;
  }
  if (form.kind === 'demonym' && occurrence.wordPrecedes && endsFullName(occurrence)) return true;
  return surnames.has(name) && isKnownSurname(occurrence);
}

function followsGivenName({ text, before, after, hit, evidence }: Occurrence, isSurname: boolean): boolean {
  const { word, gap } = before;
  if (gap === '' && givenLike.has(word) && isListed(text, before.start)) return true;
  const title = gap === '' || gap === '.';
  if (title && honorifics.has(word) && !(gap === '' && /^(?:Lord|Lady|Sister|Father|Coach|Judge|Justice|Miss|Member)$/.test(word) && !isSurname)) return true;
  if (!isSurname) return false;
  // “M. Jordan”, but not the end of a sentence (“plan B. Jordan”).
  if (gap === '.' && word.length === 1 && startsWithCapital(word)) return /(?:^|[\s(.])[A-Z]\.\s?$/.test(text.slice(Math.max(0, hit.start - 5), hit.start)) && !lettered.test(text.slice(Math.max(0, hit.start - 16), hit.start));
  const given = isAllCapitals(word) ? word[0]! + word.slice(1).toLowerCase() : word;
  if (gap !== '') return false;
  if (rareAsCountry.has(word) && britishSurnames.has(hit.form.form) && !betweenStates.test(after.word)) return true;
  // “Olu England, 51, pleaded guilty”.
  if (startsWithCapital(word) && !isAllCapitals(word) && word.length > 2 && !opensPhrase.test(word) && /^, \d{2},/.test(text.slice(hit.end, hit.end + 5)) && (givenLike.has(word) || !evidence.spellings.has(word))) return true;
  if (evidence.spellings.has(word)) return false;
  return givenNames.has(given) || (!nameOrWord.has(given) && startsWithCapital(word) && givenNameEvidence(foldName(given)) === 1) || (startsWithCapital(word) && offices.has(wordBefore(text, before.start).word) && /[a-z] $/.test(text.slice(0, before.start).slice(-2)));
}

/** Given names that more often are a verb or a title before a country's name. */
const nameOrWord = list('Beat Said Judge Baron Sky Princess Deny German Roman Visit Win');
const britishSurnames = list('England Scotland Wales Ireland Holland French English Welsh Irish');
/** “Jordan England friendly” is a match. */
const betweenStates = /^(?:border|talks|peace|relations|ties|match|game|friendly|fixture|clash|final|trade|treaty|deal|war|series)$/;
/** What is capitalised before a country without being a name. */
const opensPhrase = /^(?:In|For|From|With|At|To|Against|And|But|Of|By|On|Beat|When|While|As|Like|Under|Over|Than|The|All|Hosts?|Champions|Northern|Southern|Eastern|Western|Central|New|Old|Great|Greater|North|South|East|West|Mid)$/;

/** “4 - German Villa (16 - Gomez”, “3. German Rojas (Mexico) 1:44”: in a list of players, the Spanish name Germán without its accent. */
function isListedGivenName({ text, hit, after }: Occurrence): boolean {
  if (after.gap !== '' || isAllCapitals(after.word) || notSurname.has(after.word)) return false;
  return /^\s*[(;]/.test(text.slice(after.end, after.end + 3)) && (isListed(text, hit.start) || /(?:^|\n|\s[-–]\s+)$/.test(text.slice(Math.max(0, hit.start - 6), hit.start)));
}

/** Behind a player's number: “13 - Israel Tonga, 12 - …”, “3. Chad Oman”. */
function isListed(text: string, at: number): boolean {
  return /\d(?:[.)]|\s?[-–])?\s+$/.test(text.slice(Math.max(0, at - 6), at));
}

/** “Viorel Moldovan (21st minute)”: a lone adjective after a capitalised word, with nothing that it could describe. */
function endsFullName({ text, hit, hits, index, form, before, after, evidence }: Occurrence): boolean {
  if (hit.capitals || form.form.endsWith('s') || /(?:ish|ese|men|man|ch|women)$/.test(form.form) || before.gap !== '') return false;
  if (!startsWithCapital(before.word) || before.word.length < 3 || isAllCapitals(before.word) || hits[index - 1]?.end === before.end) return false;
  if (notSurname.has(before.word) || evidence.spellings.has(before.word)) return false;
  const lone = after.word === '' || /^[(,.)]/.test(after.gap) || (after.gap === '' && /^(?:said|says|was|is|has|had|who|scored|told|added|wrote)$/.test(after.word));
  // At the head of a sentence the capital says nothing: “Young Russian, 19, wins”.
  return lone && /[a-z,(–-]\s+$/.test(text.slice(Math.max(0, before.start - 4), before.start));
}

/** “plan B.”, “hepatitis C.”: what letters are told apart by. */
const lettered = /\b(?:[Pp]lan|[Vv]itamin|[Hh]epatitis|[Gg]roup|[Ss]ection|[Aa]ppendix|[Pp]art|[Gg]rade|[Cc]lass|[Tt]ype|[Ff]igure|[Tt]able|[Oo]ption|[Aa]nnex|[Tt]eam|[Pp]oint|[Pp]hase|[Ee]xhibit|[Cc]olumn|[Ss]chedule|[Cc]ategory|[Ll]eague)\s+[A-Z]\.\s+$/;

function precedesSurname({ before, after, text, form, hit, hits, index }: Occurrence): boolean {
  const { word, gap } = after;
  if (gap !== '' || !startsWithCapital(word) || isAllCapitals(word) || word.length < 3 || notSurname.has(word)) return false;
  if (text[after.end] === '.' && word.length <= 3) return false;
  // “China Miéville novels”: accents are on names.
  if (/[\u00c0-\u024f]/.test(word)) return true;
  // A heading capitalises every word: then only the next but one tells.
  const next = wordAfter(text, after.end);
  if (next.gap === '' && (startsWithCapital(next.word) || (betweenStates.test(next.word) && britishSurnames.has(word)))) return false;
  // “Israel Moreno (Spain) 1:44.41”: whoever has a country behind him in brackets is none.
  const country = hits[index + 1];
  if (country !== undefined && country.form.kind !== 'shield' && /^\s*\(\s*$/.test(text.slice(after.end, country.start)) && /^\s*\)/.test(text.slice(country.end, country.end + 3))) return true;
  if (isListed(text, hit.start) && /^\s*[,;(]/.test(text.slice(after.end, after.end + 2)) && country?.start === after.start) return true;
  // “replaced by Israel Moala.”
  if (text[after.end] === '.' && before.gap === '' && /^(?:by|with)$/.test(before.word) && /^\.(?:\s|$)/.test(text.slice(after.end, after.end + 2))) return true;
  return rareAsCountry.has(form.form) || pastForms.has(next.word) || /^[a-z]{3,}ed$/.test(next.word) || /^(?:said|says|was|is|has|who|and|writes|argues|born|covers|teaches|edits|reports)$/.test(next.word) || /^(?:,|\)|’s|'s|ʻ)/.test(text.slice(after.end, after.end + 2));
}

const rareAsCountry = list('Chad Georgia Jordan Paris London Sofia Victoria Sydney Holland');

/** The bare surname of somebody the text names in full: “Jordan” after “Michael Jordan”, unless the country is about too. */
function isKnownSurname({ text, hit, form, evidence, before, possessive }: Occurrence): boolean {
  if (/^(?:in|In|between)$/.test(before.word) && before.gap === '' && possessive < 0) return false;
  // “Steve Israel sat on the committee for Israel”: within one sentence “him” would do.
  if (/^(?:for|to|with|against|of|from|on)$/.test(before.word) && before.gap === '' && isNamedInSentence(text, form.form, hit.start)) return false;
  // What is counted already goes first: few names are left to be looked for in the whole text.
  return (evidence.counts.get(form.target) ?? 0) <= evidence.count(form.form) && evidence.fact(`surname ${form.form}`, () => firstFullName(text, form.form)) >= 0;
}

/** How far back the full name may stand of one whom the same sentence would call “him”, in UTF-16 code units. */
const sameSentence = 100;

/** Whether the last place before `at` with that surname is a full name in the same sentence. */
function isNamedInSentence(text: string, surname: string, at: number): boolean {
  const from = Math.max(0, at - sameSentence);
  const last = text.slice(from, at + surname.length - 1).lastIndexOf(surname);
  return last >= 0 && !/[.!?\n]/.test(text.slice(from + last, at)) && isAfterGivenName(text, from + last);
}

/** Where a surname first stands after a given name or a title; -1 where it never does. */
function firstFullName(text: string, surname: string): number {
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) if (isAfterGivenName(text, at)) return at;
  return -1;
}

/** Whether the word before `at` is a given name or a title. */
function isAfterGivenName(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 32) return false;
  const word = /([A-Z][a-z]+)\.? $/.exec(text.slice(Math.max(0, at - 20), at))?.[1];
  return word !== undefined && (givenNames.has(word) || titles.has(word));
}
