import { isPlainLetter } from '../text/characters.js';
import { buttonWords, furnitureLines, furnitureStarts, kickerWords, mayBePublisher, publisherNames, publisherPhrases } from './data/phrases.js';
import { headLength } from './passages.js';

const edges = /^[\s>»›←→|•·+*–—-]+|[\s>»›←→|•·+*:.–—-]+$/g;
const leadingEdge = /[\s>»›←→|•·+*–—-]/;
const trailingEdge = /[\s>»›←→|•·+*:.–—-]/;
/** So many first letters tell most prose from furniture. */
const keyLength = 3;
const startsByLetters = new Map<string, string[]>();
for (const start of furnitureStarts) {
  const key = start.slice(0, keyLength);
  startsByLetters.set(key, [...(startsByLetters.get(key) ?? []), start.trimEnd()]);
}
const topicLine = /^(?:topics?|regions?|tags?|keywords?|filed under|categor(?:y|ies)|subjects?)(?:\s*(?:&|and|,)\s*(?:topics?|regions?|tags?|keywords?|subjects?))?\s*[:|]/i;
/** `5 min read`, `12-minute read`, `Reading time: 4 minutes`. */
const readingTime = /^(?:\d{1,3}[\s-]*min(?:ute)?s?\.?\s+read|(?:(?:estimated|approx\.?|average)\s+)?read(?:ing)?\s+time:?\s*(?:about\s+|~\s*)?\d{1,3}\s*min(?:ute)?s?\.?)$/i;
const counts = /^[\d.,]+\s*[KM]?\s*(?:comments?|shares?|likes?|views?|claps?|retweets?|followers?|responses?|reads?)?$/i;
const copyright = /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i;

/** `← Is the Ferry Finished?    The Harbour After the Flood →`: the way to other texts of the site. */
const pageTurner = /^[←⟵⇐]\s*\S.{2,200}$|^.{2,200}\S\s*[→⟶⇒]$/u;
const shortestPhrase = 12;

/** Whether a line is page furniture: menus, buttons, forms, cookie and copyright notices. */
export function isBoilerplate(head: string): boolean {
  if (head.length <= 40 || mayStartFurniture(head)) {
    const folded = withoutEdges(head.slice(0, 80).toLowerCase().replace(/’/g, "'"));
    if (head.length <= 40 && furnitureLines.has(folded)) return true;
    if (startsByLetters.get(folded.slice(0, keyLength))?.some((start) => folded.startsWith(start))) return true;
    if (folded.startsWith('©')) return true;
  }
  if (isButtonBar(head) || isMenuBar(head) || (mayTurnPage(head) && pageTurner.test(head))) return true;
  if (head.length <= 40 && (counts.test(head) || readingTime.test(head.trim()))) return true;
  if (head.length >= headLength || !(head.length < shortestPhrase || opensNotice(head) || mayBePublisher.test(head))) return false;
  return (head.length >= shortestPhrase && (publisherPhrases.test(head) || publisherNames.test(head))) || (head.length <= 300 && copyright.test(head.slice(0, 120)));
}

/** A hash of the first letters from an offset on, case folded: no string is made of them only to be looked up. */
function packedKey(line: string, at: number): number {
  let key = 0;
  for (let i = at; i < at + keyLength; i++) key = (Math.imul(key, 131) + ((line[i] === '’' ? 39 : line.charCodeAt(i)) | 32)) | 0;
  return key;
}

const packedKeys = new Set(Array.from(startsByLetters.keys(), (key) => packedKey(key, 0)));

/** The same as to replace {@link edges} by nothing, by hand: a pattern would look for an edge at every space. */
function withoutEdges(line: string): string {
  let end = line.length;
  const start = leadingLength(line);
  while (end > start && trailingEdge.test(line.charAt(end - 1))) end--;
  return line.slice(start, end);
}

function leadingLength(line: string): number {
  let length = 0;
  while (length < line.length && !isPlainLetter(line.charCodeAt(length)) && leadingEdge.test(line.charAt(length))) length++;
  return length;
}

/** A quick look at the first letters, before a line is folded. */
function mayStartFurniture(head: string): boolean {
  const at = leadingLength(head);
  return packedKeys.has(packedKey(head, at)) || head[at] === '©';
}

/** `©`, `(c)`. */
function opensNotice(head: string): boolean {
  return head.startsWith('©') || head.startsWith('(');
}

/** Whether a line may begin or end with an arrow. */
function mayTurnPage(head: string): boolean {
  return head.charCodeAt(0) > 127 || head.charCodeAt(head.length - 1) > 127;
}

/** `Sign in  Register`, `About | Contact | Careers`: entries of a menu with gaps or bars between, each furniture by itself. */
function isMenuBar(head: string): boolean {
  if (head.length > 120 || !/\s{2}|[|·•]/u.test(head)) return false;
  const entries = head.toLowerCase().replace(/’/g, "'").split(/\s{2,}|\s*[|·•]\s*/).filter(Boolean);
  return entries.length >= 2 && entries.every((entry) => furnitureLines.has(entry) || buttonWords.has(entry));
}

/** `Share  Tweet  Email  Comments 41`: several buttons in one line. */
function isButtonBar(head: string): boolean {
  if (head.length > 120 || !isButton((/[^\s|·•,/]+/.exec(head)?.[0] ?? '').toLowerCase())) return false;
  const words = head.toLowerCase().split(/[\s|·•,/]+/).filter(Boolean);
  return words.length >= 2 && words.every(isButton) && words.some((word) => buttonWords.has(word));
}

function isButton(word: string): boolean {
  return buttonWords.has(word) || /^\d+$/.test(word);
}

/** Whether a line is the label above a title that says which part of a publication it stands in: `Opinion | Guest Column`. */
export function isKicker(line: string): boolean {
  if (line.length > 60) return false;
  const parts = line.toLowerCase().replace(numbering, ' ').split(/[|·•/>›»]+|\s[–—-]\s/).map((part) => part.split(/[\s:]+/).filter((word) => /\p{L}/u.test(word))).filter((words) => words.length > 0);
  const labels = parts.filter((words) => words.every((word) => kickerWords.has(word)));
  // `Opinion | Africa`: a label and a region or a topic beside it; `Opinion | The Ferry Will Not Pay` holds the title.
  return parts.length > 0 && (labels.length === parts.length || (labels.length > 0 && parts.every((words) => words.length <= longestTopic)));
}

const numbering = /\b(?:no|nr|vol|issue|number)\b\.?\s*\d[\d/.-]*/g;
const longestTopic = 3;

const otherTexts = /^(?:more (?:from|in|on|about|stories|news|articles|posts|by|to)|most (?:read|popular|viewed)|related|recommended|read (?:next|also|more|this)|also read|see also|up next|trending|popular|latest|recent|top stories|featured|keep reading|you (?:may|might)|what to read|don['’]t miss|in case you|editor|other (?:stories|articles|posts)|mehr zum|lesen sie|auch interessant|lire aussi|à lire|te puede|más información|lea también|leia (?:também|mais)|leggi anche|lees ook|läs (?:mer|också)|les også|læs også)/i;

/** Whether a line announces other texts of the site: `Related`, `More from The Quay`, `Most read`. */
export function announcesOtherTexts(head: string): boolean {
  return head.length <= 60 && otherTexts.test(head.replace(edges, ''));
}

/** Whether a line lists the topics of the page (`Topics & Regions: China Japan …`). */
export function isTopicLine(head: string): boolean {
  return topicLine.test(head.slice(0, 60));
}
