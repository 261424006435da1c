/** A capital that stands for its government: where it acts, owns, or is dealt with (“Beijing insists”, “Moscow’s demands”, “ties with Tehran”). */
import { frameOf } from './capitalFrames.js';
import type { Frame } from './capitalFrames.js';
import { cityNouns, rulers } from './data/governmentCues.js';
import { takesAction } from './governmentActs.js';
import { isDealtWith, isSeatOfRulers } from './governmentObjects.js';
import { auxiliaries } from './governmentVerbs.js';
import { startsWithCapital, wordAfter, wordBefore } from './neighbours.js';
import { Occurrence } from './occurrence.js';

const places = new Set(('in at near outside inside around through via into across throughout beyond downtown central greater north south east west northern southern eastern western suburban old toward'
  + ' reached reaches visited visits visit visiting left leave leaves leaving toured entered entering besieged bombed outskirts arrived flew fled').split(' '));

/** Whether a capital means the government that sits there; of a capital all in capitals (`MOSCOW`) nothing is said: false. */
export function standsForGovernment(occurrence: Occurrence): boolean {
  const { text, hit, before } = occurrence;
  if (hit.capitals) return false;
  const frame = frameOf(occurrence);
  if (occurrence.possessive >= 0) return ownsAsGovernment(occurrence);
  const next = text[hit.end];
  if (next === '-' || next === '–') return isCompound(text, hit.end);
  if (/[-–]/.test(text[hit.start - 1] ?? '') && relation.test(occurrence.after.word) && occurrence.after.gap === '') return true;
  if (/\b(?:pro|anti)[-–]$/i.test(text.slice(Math.max(0, hit.start - 5), hit.start))) return true;
  if (isSeatOfRulers(text, frame)) return true;
  const { previous } = frame;
  if ((places.has(previous) && !isLeft(text, frame)) || isStateAfterTown(occurrence)) return false;
  // “the Dublin and London governments”.
  if (frame.possessive < 0 && frame.after.gap === '' && rulers.has(frame.after.word)) return true;
  // “the Stockholm set”, “a Paris court”: the city describes a noun.
  if (/^(?:the|a|an|this|its|his|her|their|our|some|many|most|every|all)$/.test(before.gap === '' ? before.word.toLowerCase() : '') || /^(?:the|a|an)$/.test(previous)) return false;
  // “Paris and Berlin’s demands”.
  if (frame.possessive >= 0) return previous === '' || isDealtWith(text, frame) || auxiliaries.test(previous);
  if (isAskedAbout(occurrence, previous) || opensAsParty(occurrence, frame) || opensHeading(occurrence, frame) || isLikened(occurrence, previous)) return true;
  if (isCleft(text, frame) || hasMood(text, frame)) return true;
  return isDealtWith(text, frame) || takesAction(occurrence, frame);
}

/** “It was Paris that insisted”. */
function isCleft(text: string, { previous, before, after }: Frame): boolean {
  return /^(?:is|was)$/.test(previous) && /^[Ii]t$/.test(wordBefore(text, before.start).word) && after.gap === '' && /^(?:that|who|which)$/.test(after.word);
}

/** “a weaker Moscow”, “a nervous Tallinn”. */
function hasMood(text: string, { previous, before }: Frame): boolean {
  return mood.test(previous) && /^an?$/i.test(wordBefore(text, before.start).word);
}

const mood = /^(?:weak|weaker|weakened|strong|stronger|resurgent|nervous|anxious|angry|assertive|aggressive|hostile|friendly|friendlier|distracted|confident|chastened|emboldened|wary|revisionist|hesitant|reluctant|willing|unwilling|defiant|vengeful|isolated|cornered|desperate|grateful|sceptical|skeptical|suspicious|compliant|pliant|cooperative|belligerent|bankrupt|indebted|impatient)$/;

/** “Which leaves Skopje, waiting”: not departed from. */
function isLeft(text: string, { previous, start }: Frame): boolean {
  return /^leaves?$/.test(previous) && /\b(?:[Ww]hich|[Tt]hat|[Tt]his|[Ii]t) leaves? $/.test(text.slice(Math.max(0, start - 14), start));
}

/** “What about Riyadh?”, “And Beijing?”: a question that is the name alone, in a text about the country. */
function isAskedAbout({ text, form, before, after, evidence }: Occurrence, previous: string): boolean {
  if (!after.gap.startsWith('?') || !evidence.counts.has(form.target)) return false;
  if (previous === 'about') return /\b(?:[Ww]hat|[Hh]ow) about $/.test(text.slice(Math.max(0, before.start - 6), before.end + 1));
  return (previous === 'and' || previous === 'but') && startsWithCapital(before.word);
}

/** “For Moscow, the pipeline is a weapon”, “As for Moscow, it waits”, “To Tehran, yes”; “so would Moscow”, “nor did Beijing”. */
function opensAsParty({ text, form, evidence }: Occurrence, { previous, before, after }: Frame): boolean {
  const opens = before.word === 'For' || before.word === 'To' || (before.word === 'for' && /\bAs $/.test(text.slice(Math.max(0, before.start - 4), before.start)));
  if (opens && after.gap === ',') {
    if (startsWithCapital(after.word)) return false;
    return evidence.counts.has(form.target) || /^(?:the|this|that|these|those|it|they|all|no|its|such|every|there|what|a|an)$/.test(after.word) || /^[a-z]+s? (?:is|are|was|were)\b/.test(text.slice(after.start, after.start + 24));
  }
  if (opens && before.word === 'For' && after.gap === '' && /^(?:the|this|that|these|it|all) [a-z]+ (?:is|are|was|were|means|meant)\b/.test(text.slice(after.start, after.start + 40))) return true;
  if (!auxiliaries.test(previous)) return false;
  const opener = wordBefore(text, before.start);
  return opener.gap === '' && /^(?:so|nor|neither|as|So|Nor|Neither)$/.test(opener.word);
}

/** “Washington and Beijing: a truce, not a peace”: two capitals that a heading is about. */
function opensHeading({ text, evidence }: Occurrence, { isList, start, after }: Frame): boolean {
  return isList && after.gap === ':' && (start === 0 || text[start - 1] === '\n') && evidence.isInHeading(start);
}

/** “Like Lima, Quito keeps its embassy”: likened to another that acts. */
function isLikened({ text, hit, hits, index, evidence }: Occurrence, previous: string): boolean {
  const next = hits[index + 1];
  if (!/^(?:like|unlike)$/.test(previous) || !next || text.slice(hit.end, next.start) !== ', ') return false;
  const partner = new Occurrence(text, hits, index + 1, evidence);
  return (next.form.kind === 'capital' || next.form.kind === 'name') && partner.possessive < 0 && takesAction(partner, frameOf(partner));
}

/** The American state: “in Tacoma, Washington”. */
function isStateAfterTown({ form, before, text, hits, index }: Occurrence): boolean {
  if (!form.form.startsWith('Washington') || before.gap !== ',' || !startsWithCapital(before.word) || hits[index - 1]?.end === before.end) return false;
  return /\b(?:in|from|of|near|at|to|outside)\s+(?:[A-Z][a-z]+\s+)?$/.test(text.slice(Math.max(0, before.start - 24), before.start));
}

/** “Beijing’s demands”, not “Beijing’s streets”. */
function ownsAsGovernment({ text, hit, after, before, evidence }: Occurrence): boolean {
  // “Paris’s did not”: another word is left out.
  if ((after.gap !== '' && after.gap !== '“' && after.gap !== '"') || auxiliaries.test(after.word)) return false;
  if (before.gap === '' && /^(?:in|at|near|around|outside|across|of)$/.test(before.word) && startsWithCapital(after.word)) return false;
  let word = after;
  for (let i = 0; i < 3; i++) {
    if (word.word === '' || (i > 0 && word.gap !== '')) break;
    if (cityNouns.has(word.word.toLowerCase()) || (startsWithCapital(word.word) && i === 0 && !/^[A-Z]+$/.test(word.word) && isPlaceLike(text, word.end) && !evidence.isInHeading(hit.start))) return false;
    word = wordAfter(text, word.end);
  }
  return after.word !== '';
}

/** “London’s Heathrow Airport”, “Cairo’s Tahrir Square”. */
function isPlaceLike(text: string, at: number): boolean {
  const next = wordAfter(text, at);
  return next.gap === '' && startsWithCapital(next.word);
}

/** “Beijing-backed”, “Washington-Moscow relations”; not “London-based”, “Paris-born”. */
function isCompound(text: string, at: number): boolean {
  const next = wordAfter(text, at);
  return /^(?:backed|led|controlled|funded|sponsored|aligned|friendly|imposed|supported|appointed|installed|approved|dominated|run|brokered|leaning|allied)\b/.test(next.word)
    || (/^[A-Z]/.test(next.word) && relation.test(wordAfter(text, next.end).word));
}

const relation = /^(?:relations|relationship|ties|talks|alliance|axis|rivalry|dialogue|summit|tensions|deal|pact|cooperation|partnership|trade|confrontation|split|competition|hotline|understanding|agreement|accord)$/;
