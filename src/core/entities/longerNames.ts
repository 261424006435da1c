/** Names of papers, firms, waters and schools made from a country's name: “Japan Times”, “Bank of America”, “Jordan River”. */
import { startsWithCapital, wordAfter, wordBefore } from './neighbours.js';
import type { Neighbour } from './neighbours.js';
import type { Occurrence } from './occurrence.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** After a name or capital. */
const afterName = list('Times Daily Herald Telegraph Tribune Gazette Post Today Observer Examiner Chronicle Inquirer Airlines Airways Telecom Mobile Unicom Motor Motors Electric Railways '
  + 'Street Avenue Boulevard Tobacco Weekly Journal River Sea Strait Straits Valley Basin Delta Canal Channel Ocean Trench Desert County Township Creek Springs Heights Beach University');
const afterDemonym = list('Times Airlines Airways Telecom Independent Channel Ocean Sea Desert Street Avenue Road Lane Boulevard River Gazette Observer Herald Telegraph Tribune');
/** After a name (“Air”: a demonym too), where no further capital follows: in a heading, “Peru Road Closed”, and in “Korean Air Force” they mean something else. */
const closing = list('Hotel Inn Tavern Air Hill Road Drive Lane Terrace Crescent Gardens Wharf Yard Café Cafe House Place Walk Gate Tower Mews Row Energy Gas LNG Power Steel Cement Petroleum Post');
const schools = list('School University College Academy Airport Hospital Hotel Fair Festival Marathon Exhibition Film Book Motor Boat Horse');
/** Papers that need an article: “the Cyprus Mail”. */
const papers = list('Mail News Standard Guardian Independent Gleaner Mirror Express Bulletin Monitor Star Sun Post');
const papersInCapitals = list('TIMES INDEPENDENT GAZETTE HERALD TRIBUNE TELEGRAPH');
/** “Turkish Daily News”. */
const dailyPaper = /^(?:Daily|Morning|Evening|Sunday|Financial|Business)\s(?:News|Mail|Post|Star|Times|Telegraph|Mirror|Nation|Express|Standard|Herald|Independent|Record)\b/;
/** What firms make and do, before “Ltd”, “Inc.” and the like: “Nigerian Breweries Plc”. */
const trades = list('Air Airline Airlines Bank Banks Bancorp Breweries Brands Broadcasting Cement Chemical Chemicals Coal Commercial Electric Electricity Electronics Energy Express Financial Foods Gas General Gold Growth Healthcare Hotels Imperial '
  + 'Consolidated United Industrial Industries Insurance International Investment Investments Life Land Light Lines Marine Media Metal Metals Mining Mobile Motor Motors National Oil Overseas Pacific Paper Petroleum Pharmaceuticals Ports Power Properties Railway Railways '
  + 'Resources Satellite Securities Shipping Software Standard Steel Stores Sugar Systems Telecom Telecommunications Telephone Textile Textiles Tire Tobacco Trust Water Works Technology Technologies');
const designator = /^(?:\s(?:&\s)?[A-Z][A-Za-z]+){0,3}?\s(?:Ltd|Limited|Inc|Incorporated|Corp|Corporation|Co|Company|Plc|PLC|LLC|LLP|GmbH|AG|ASA|AB|NV|Bhd|Pte|Pvt|Holdings)\b/;
/** Before “of” and a name or capital. */
const beforeOf = list('Pride Spirit Maid Empress Pearl Star Rose Bank University Times Treaty Battle Gulf Bay Strait Straits Sea Duke Duchess Earl Bishop Archbishop Church Port Isle Lord Trust Academy');
/** “Petróleos de Venezuela”, “Banco do Brasil”. */
const foreignOf = list('de do du del della di da');
const firms = list('Ltd Limited Inc Incorporated Corp LLC LLP Pvt Pte Plc PLC GmbH Bhd Holdings');
const ships = list('USS HMS HMAS HMCS INS SS MV RMS');
const beforeName = list('Air Radio Miss Little Lake Fort Mount Lady Port Team Bank');
/** Those before names of several words too: “Air New Zealand”. */
const beforeAnyName = list('Air Radio Bank');

/** Whether a name, demonym, capital, abbreviation or metonym is a part of the name of something else; false for any other kind of form. */
export function isInLongerName(occurrence: Occurrence): boolean {
  const { form, capitalFollows } = occurrence;
  const { kind } = form;
  if (kind === 'abbreviation') return capitalFollows && occurrence.wordPrecedes && isFirm(occurrence);
  if (kind === 'metonym') return capitalFollows && opensLongerName(occurrence);
  if (kind !== 'name' && kind !== 'capital' && kind !== 'demonym' && kind !== 'historical') return false;
  if (capitalFollows && opensLongerName(occurrence)) return true;
  if (!occurrence.wordPrecedes) return false;
  const { before } = occurrence;
  if (before.gap === '' && (ships.has(before.word) || isShip(occurrence))) return true;
  if (kind === 'demonym') return isPaperOfPeople(occurrence);
  if (before.gap !== '') return false;
  if (before.word === 'of') return ofName(occurrence) || (capitalFollows && isFirm(occurrence));
  if (foreignOf.has(before.word)) return followsCapital(occurrence);
  if (capitalFollows && isFirm(occurrence)) return true;
  // “World Bank India office”, “West Bank Israel policy”: the bank is a name of its own.
  if (before.word === 'Bank' && occurrence.hits[occurrence.index - 1]?.end === before.end) return false;
  return form.form.includes(' ') ? beforeAnyName.has(before.word) : beforeName.has(before.word);
}

/** “the tanker Nordic Finland”. */
function isShip({ text, hit, before }: Occurrence): boolean {
  return startsWithCapital(before.word) && vessel.test(text.slice(Math.max(0, hit.start - 50), hit.start));
}

const vessel = /\b(?:tanker|ferry|frigate|destroyer|freighter|trawler|icebreaker|vessel|carrier|corvette|cruiser|submarine|yacht|schooner|liner|tug|steamer|barge|supertanker)\s+(?:[A-Z][a-z]+\s+){1,2}$/;

/** “Larsen India Ltd.”, “Larsen UK Ltd.”, “Ore Company of Canada Ltd.” */
function isFirm({ before, after }: Occurrence): boolean {
  return before.gap === '' && (startsWithCapital(before.word) || before.word === 'of') && firms.has(after.word);
}

/** “Kenya Airways”, “Denmark Hill”, “the Cyprus Mail”, “Turkish Daily News”, “Nigerian Breweries Plc”. */
function opensLongerName({ text, hit, form, before, after }: Occurrence): boolean {
  const { word } = after;
  if ((form.kind === 'demonym' ? afterDemonym : afterName).has(word)) return true;
  // “CHILE TIMES” heads a digest; “CHILE TIMES ITS EXIT” does not.
  if (hit.capitals) return papersInCapitals.has(word) && /^\s*(?:\n|$)/.test(text.slice(after.end, after.end + 4));
  if (dailyPaper.test(text.slice(after.start, after.start + 24))) return true;
  if (trades.has(word) && designator.test(text.slice(after.end, after.end + 60))) return true;
  const next = wordAfter(text, after.end);
  // “Australian National University”.
  if (/^(?:National|State|Catholic|Open|Baptist|Central|Free)$/.test(word) && next.gap === '' && next.word === 'University') return true;
  // “Westminster International University”.
  if (word === 'International' && next.gap === '' && schools.has(next.word)) return true;
  if (form.kind === 'capital' || form.kind === 'metonym') return false;
  if (form.kind === 'name' && isInBody(text, before, after)) return true;
  if (next.gap === '' && startsWithCapital(next.word)) return false;
  // “the United States House of Representatives”.
  return (closing.has(word) && next.word !== 'of' && (form.kind !== 'demonym' || word === 'Air')) || (papers.has(word) && before.gap === '' && /^[Tt]he$/.test(before.word));
}

/** “the China Development Bank”, “the East Micronesia Cable”: a run of three capitals or more that ends in what is no organ of the state. */
function isInBody(text: string, before: Neighbour, after: Neighbour): boolean {
  let word = after;
  for (let length = isInRun(text, before) ? 3 : 2; length <= 6; length++) {
    if (organs.has(word.word)) return false;
    const next = wordAfter(text, word.end);
    if (next.gap !== '' || !startsWithCapital(next.word)) return length > 2 && bodies.has(word.word);
    word = next;
  }
  return false;
}

/** Whether a word has its capital without opening the sentence. */
function isInRun(text: string, { word, gap, start }: Neighbour): boolean {
  if (gap !== '' || !startsWithCapital(word)) return false;
  const previous = wordBefore(text, start);
  return previous.word !== '' && previous.gap === '';
}

const bodies = list('Bank University College School Academy Institute Hospital Company Corporation Union Federation Association Society Club Foundation Orchestra Museum Theatre Cable Clinic Garden Gardens Street Road Avenue Square');
const organs = list('Central National Reserve Federal State Royal Government Ministry Minister Prime President Parliament Senate Congress Army Navy Air Armed Forces Force Police Guard Coast Court Supreme High Embassy Ambassador Foreign Defence Defense Interior Finance And European Soviet');

/** “he wrote in The Australian on Friday”, “The Scotsman newspaper”, a line that is “THE SCOTSMAN”: a paper named for a reader. */
function isPaperOfPeople({ text, hit, form, before, after }: Occurrence): boolean {
  if (!/(?:an|man)$/.test(form.form) || before.gap !== '') return false;
  if (before.word === 'THE') return hit.capitals && before.start === lineStart(text, hit.start) && /^[ \t]*(?:\n|$)/.test(text.slice(hit.end, hit.end + 4));
  if (before.word !== 'The') return false;
  // “The Scotsman newspaper”; “The German daily” is some daily.
  if (after.gap === '' && after.word === 'newspaper') return form.form.endsWith('sman');
  if (!/[a-z,]\s$/.test(text.slice(Math.max(0, before.start - 2), before.start))) return false;
  return after.word === '' || after.gap !== '' || /^(?:on|in|last|said|says|reported|that|this|and|has|had|was|is)$/.test(after.word);
}

function lineStart(text: string, at: number): number {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (text[start] === ' ' || text[start] === '\t') start++;
  return start;
}

/** Whether a capitalised word stands before the “de” before the name. */
function followsCapital({ text, before }: Occurrence): boolean {
  const holder = wordBefore(text, before.start);
  return holder.gap === '' && startsWithCapital(holder.word);
}

function ofName({ text, before }: Occurrence): boolean {
  const end = before.start - 1;
  let start = end;
  while (start > 0 && /[A-Za-z]/.test(text[start - 1]!)) start--;
  return beforeOf.has(text.slice(start, end));
}
