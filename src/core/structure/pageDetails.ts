import { holdsDate } from './dates.js';

/** Lines that tell of a text's publication and whereabouts: which issue, which room, which street. No headings, and nobody argues there. */

const issue = /^(?:(?:vol(?:ume|\.)?|issue|number|no\.|nr\.|edition|band|heft)\s*\.?\s*#?\d{1,4}\b|issn\b|isbn\b|doi\s*:|https?:\/\/\S+$|p(?:p|ages?)\.?\s*\d)/i;
/** `Journal of Ports, Vol. 12, No. 3 (2031)`; `S/2031/412`, the symbol of a document. */
const volume = /\b(?:vol\.?|volume)\s*\d{1,4}\b.{0,30}(?:\bno\.?\s*\d|\bissue\b|\(?\b(?:19|20)\d\d\b)|^[A-Z]{1,2}(?:\/[A-Z\d.-]{1,10}){2,4}$/i;
const posted = /^(?:first\s+)?(?:posted|published|updated|filed|submitted|last (?:updated|modified)|reading time|word count|estimated reading)\s*(?:by|on|in|at|:|\d)/i;
const street = /^(?:(?:Room|Suite|Floor|Hall|Office|ROOM|SUITE)\s+[A-Z]?-?\d|\d{1,5}[A-Z]?,?\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,5}(?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Lane|Drive|Square|Place|Plaza|Terrace|Building|House|Court|Quay|Row|Crescent|Way|Mews|Parade|BUILDING|STREET|AVENUE|ROAD|HOUSE)(?![\p{L}-]))/u;
/** `Rayburn House Office Building, Room 2172`, `London WC1A 2NS`. */
const room = /\b(?:Building|House|Centre|Center|Hall|Palace),?\s+(?:Room|Suite|Floor|room)\s+[A-Z]?-?\d|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}$|\bP\.?\s?O\.?\s+Box\s+\d/u;
/** `Check against delivery`, `Embargoed until noon`: what may be done with the text. */
const handling = /^[*([]{0,2}(?:(?:please\s+)?check(?:ed)? against delivery|(?:remarks\s+)?as (?:prepared(?: for delivery)?|delivered)|(?:strictly\s+)?(?:under\s+)?embargo(?:ed)?\b.{0,60}|(?:unofficial|courtesy|informal|official) translation.{0,40}|advance (?:copy|text)|original\s*:\s*\p{L}+|(?:working\s+)?draft|not for (?:citation|quotation|distribution|circulation|attribution)\b.{0,40}|confidential|unclassified|(?:(?:full|rush|edited|uncorrected|oral)\s+)?(?:transcript|evidence)|distr\.?\s*:.{0,40}|hansard)[*)\].!]{0,2}$/iu;
/** `UIN 48213, tabled on 19 January 2031`: the number of a question in a parliament, and its day. */
const tabled = /^(?:[A-Z]{1,6}[\s-]?\d[\d/.-]{1,12},?\s+)?(?:tabled|asked|lodged|answered|due for answer)(?:\s+(?:on|for|by))?\b/i;
/** All others hold a number or a symbol. */
const mayTellWhere = /[\d/]|^(?:is[bs]n\b|doi\s*:)/i;
const longest = 160;
const longestAddress = 110;

/** Whether a line says in which issue, where, or when a text was published, or where it was spoken. */
export function isPageDetail(head: string): boolean {
  if (head.length > longest) return false;
  if (handling.test(head)) return true;
  if (!mayTellWhere.test(head)) return false;
  if (volume.test(head)) return true;
  if (issue.test(head)) return !/[a-z]{3,}\s+[a-z]{3,}\s+[a-z]{3,}\s+[a-z]{3,}/.test(head);
  if (tabled.test(head)) return holdsDate(head);
  if (posted.test(head)) return holdsDate(head) || /\d/.test(head);
  return head.length <= longestAddress && (street.test(head) || room.test(head)) && !/\b(?:is|are|was|were|has|have|will|would|should|must)\b/.test(head);
}
