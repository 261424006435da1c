import { buttonWords, furnitureLines, furnitureStarts, kickerWords } from './data/phrases.js';

const edges = /^[\s>»›←→|•·+*–—-]+|[\s>»›←→|•·+*:.–—-]+$/g;
const startsByLetter = new Map<string, string[]>();
for (const start of furnitureStarts) {
  const key = start.slice(0, 2);
  startsByLetter.set(key, [...(startsByLetter.get(key) ?? []), start]);
}
const topicLine = /^(?:topics?|regions?|tags?|keywords?|filed under|categor(?:y|ies)|subjects?)(?:\s*(?:&|and|,)\s*(?:topics?|regions?|tags?|keywords?|subjects?))?\s*[:|]/i;
const counts = /^[\d.,]+\s*[KM]?\s*(?:comments?|shares?|likes?|views?|claps?|retweets?|followers?|responses?|reads?)?$/i;
const copyright = /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i;

/** Whether a line is page furniture: menus, buttons, forms, cookie and copyright notices. */
export function isBoilerplate(head: string): boolean {
  const folded = head.slice(0, 80).toLowerCase().replace(/’/g, "'").replace(edges, '');
  if (head.length <= 40 && furnitureLines.has(folded)) return true;
  if (startsByLetter.get(folded.slice(0, 2))?.some((start) => folded.startsWith(start.trimEnd()))) return true;
  if (folded.startsWith('©') || isButtonBar(head)) return true;
  return head.length <= 300 && ((head.length <= 40 && counts.test(head)) || copyright.test(head.slice(0, 120)));
}

/** `Share  Tweet  Email  Comments 41`: several buttons in one line. */
function isButtonBar(head: string): boolean {
  if (head.length > 120) return false;
  const words = head.toLowerCase().split(/[\s|·•,/]+/).filter(Boolean);
  return words.length >= 2 && words.every((word) => buttonWords.has(word) || /^\d+$/.test(word)) && words.some((word) => buttonWords.has(word));
}

/** Whether a line is the label above a title that says which part of a publication it stands in: `Opinion | Guest Column`. */
export function isKicker(line: string): boolean {
  if (line.length > 60) return false;
  const words = line.toLowerCase().split(/[\s|·•:/>›»]+/).filter((word) => /\p{L}/u.test(word));
  return words.length > 0 && words.every((word) => kickerWords.has(word));
}

/** Whether a line lists the topics of the page (`Topics & Regions: China Japan …`). */
export function isTopicLine(head: string): boolean {
  return topicLine.test(head.slice(0, 60));
}
