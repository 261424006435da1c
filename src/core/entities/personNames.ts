/** Persons who bear a country's name: “Michael Jordan”, “Chad Wolf”, “Mr. French”, “Georgia O’Keeffe”. */
import { givenNames } from './data/givenNames.js';
import type { Occurrence } from './occurrence.js';
import { isAllCapitals, startsWithCapital, wordAfter } from './neighbours.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Countries and demonyms that serve as surnames; anything else after a given name stays a country (“Will Mexico pay?”). */
const surnames = list('Jordan Chad Israel Ireland England Scotland Wales Holland France French German Germany English Welsh Irish Scott Brazil Cuba Malta Poland Norway Spain Rome Paris London Berlin Vienna Washington Lima Cairo '
  + 'Dane Pole Finn Turk Scot Brit Swede Moscow Athens Sofia Jersey Kenya India China Montserrat Lebanon Cyprus Kingston Hamilton Wellington Victoria Stanley Roman Britain Britton Mali Mongol Lisbon Bern Georgia '
  + 'Sweden Denmark Portugal America Niger Nassau Romano Riga Greek Dutch Israeli Iran Iranian Libya Persia Tunis Prague Tirana Bonn Delhi Warsaw Soviet Guinea Moroni Sudan Castries Lome Sucre Juba Syrian');
const givenLike = list('Jordan Chad Georgia Israel Kenya India China Ireland Holland Chile Cuba Paris London Sofia Vienna Sydney Victoria Asia America Persia Britain Malta Kiwi Malaysia Tunisia');
const honorifics = list('Mr Mrs Ms Miss Dr Sir Dame Lord Lady Sen Rep Gov Judge Justice Detective Sgt Capt Lt Col Maj Prof Professor Coach Sheriff Congressman Congresswoman Sister Father Rabbi Chef');
/** Capitalised words that follow a country's name without being a surname. */
const notSurname = list('Ministry Minister Government President Prime Parliament Army Navy Force Forces Embassy Ambassador Foreign Defence Defense Finance Interior Cup Open League Bank Central National Strategy Policy Relations War Wars '
  + 'And Or The In Is To Of For On At By With From Will Has Was Are Must Should Can Could May Not After Before As Trade Deal Talks Oil Gas Border Crisis Conflict Peace Summit House Council Commission Committee Desk Program Programme '
  + 'Initiative Study Studies Center Centre Institute Group Team Times Says Said Basin Delta Valley River Lake University Tech State Street City Conference Institute Fund Project Act Accord Accords Treaty Agreement Task Watch '
  + 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December US U.S UN EU NATO Hall Town Republic Kingdom Islands Island');

export function isPersonName(occurrence: Occurrence): boolean {
  const { form, hit } = occurrence;
  if (form.kind === 'abbreviation' || form.form.includes(' ')) return false;
  const name = form.form;
  if (occurrence.wordPrecedes && followsGivenName(occurrence, surnames.has(name))) return true;
  if (occurrence.capitalFollows && givenLike.has(name) && !hit.capitals && occurrence.possessive < 0 && precedesSurname(occurrence)) return true;
  if (form.kind === 'demonym' && occurrence.wordPrecedes && endsFullName(occurrence)) return true;
  return surnames.has(name) && isKnownSurname(occurrence);
}

function followsGivenName({ text, before, hit, evidence }: Occurrence, isSurname: boolean): boolean {
  const { word, gap } = before;
  const title = gap === '' || gap === '.';
  if (title && honorifics.has(word) && !(gap === '' && /^(?:Lord|Lady|Sister|Father|Coach|Judge|Justice|Miss)$/.test(word) && !isSurname)) return true;
  if (!isSurname) return false;
  // “M. Jordan”, but not the end of a sentence (“plan B. Jordan”).
  if (gap === '.' && word.length === 1 && startsWithCapital(word)) return /(?:^|[\s(.])[A-Z]\.\s?$/.test(text.slice(Math.max(0, hit.start - 5), hit.start)) && !/[a-z]\s+[A-Z]\.\s+$/.test(text.slice(Math.max(0, hit.start - 6), hit.start));
  const given = isAllCapitals(word) ? word[0]! + word.slice(1).toLowerCase() : word;
  return gap === '' && givenNames.has(given) && !evidence.spellings.has(word);
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

function precedesSurname({ after, text, form }: Occurrence): boolean {
  const { word, gap } = after;
  if (gap !== '' || !startsWithCapital(word) || isAllCapitals(word) || word.length < 3 || notSurname.has(word)) return false;
  if (text[after.end] === '.' && word.length <= 3) return false;
  // A heading capitalises every word: then only the next but one tells.
  const next = wordAfter(text, after.end);
  if (next.gap === '' && startsWithCapital(next.word)) return false;
  return rareAsCountry.has(form.form) || /^(?:said|says|was|is|has|who|and|told|wrote|writes|argues|argued|added|born|played|starred|won|married)$/.test(next.word) || /^(?:,|\)|’s|'s)/.test(text.slice(after.end, after.end + 2));
}

const rareAsCountry = list('Chad Georgia Jordan Paris London Sofia Victoria Sydney Holland');

/** The bare surname of somebody the text names in full: “Jordan” after “Michael Jordan”, unless the country is about too. */
function isKnownSurname({ text, form, evidence, before, possessive }: Occurrence): boolean {
  if (/^(?:in|In|between)$/.test(before.word) && before.gap === '' && possessive < 0) return false;
  return evidence.fact(`surname ${form.form}`, () => fullNames(text, form.form)) > 0 && (evidence.counts.get(form.target) ?? 0) <= evidence.count(form.form);
}

function fullNames(text: string, surname: string): number {
  let count = 0;
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
    const given = /([A-Z][a-z]+) $/.exec(text.slice(Math.max(0, at - 20), at));
    if (given && givenNames.has(given[1]!)) count++;
  }
  return count;
}
