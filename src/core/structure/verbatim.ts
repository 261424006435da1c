import { countryCode } from '../entities/places.js';
import { foldName } from '../entities/names/fold.js';
import { readName, wholeName } from '../entities/names/names.js';
import type { PersonName } from '../entities/names/names.js';
import { findFloorLines } from './floorLines.js';
import type { Passage } from './passages.js';
import type { Turn } from './turn.js';
import { findLabelledTurns, isNoSpeaker } from './turnLabels.js';
import { findWrittenQuestions } from './writtenQuestions.js';

const office = /^(?:the|THE)\s+(?:(?:acting|vice|deputy|temporary)[ -])?(?:president|chair(?:man|woman|person)?|speaker|secretary(?:-general)?|moderator|clerk|chancellor|prime minister|minister|presiding officer|director(?:-general)?|high commissioner|interpreter|reporter|court|witness|co-chair)(?:\s+(?:pro tempore|of the [a-zÀ-ɏ ]{3,40}))?/i;
/** Who is called by office, in parliaments: `Mr. Speaker`, `Several hon. members`, `The Secretary of State`. */
const houseOffice = /^(?:(?:mr|madam|mister)\.?\s+(?:(?:deputy|acting)\s+)?(?:speaker|president|chair(?:man|woman|person)?)|(?:(?:several|some|an|a)\s+)?(?:right\s+)?hon(?:ou?rable)?\.?\s+(?:members?|senators?)|the\s+(?:secretary of state|minister|(?:attorney|solicitor|advocate)[ -]general|leader|chief secretary|first minister|treasurer)(?:\s+(?:for|of)\s+[a-zÀ-ɏ, ]{3,60}?)?)(?=\s*(?:[:.(]|$))/i;
/** `The Secretary of State for Trade (Ana Roe): …`: the office, then who holds it. */
const officeHolder = /^The\s+\p{Lu}[^:.()]{3,80}\(([^()]{4,60})\)\s*:/u;
const rolesAlone = /^(?:moderator|interviewer|question(?:er)?|answer|reporter|chair(?:man|woman|person)?|president|speaker|host|audience(?: member)?|participant|unidentified(?: speaker| reporter)?|staff|operator|clerk|interpreter|facilitator|panelist)(?:\s+\d{1,2})?(?=\s*[:.])/i;
const questionOrAnswer = /^(Q|A|Question|Answer|QUESTION|ANSWER)(?:\s*\d{1,3})?\s*[.:]\s+/u;
const brackets = /\s*[([]([^)\]]{2,80})[)\]]/uy;
const aside = /^(?:\s+of\s+(?:the\s+)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})?(?:\s*[([][^)\]]{2,80}[)\]]){0,3}\s*(?::|\.\s?[—–-]+|\.(?=\s+\p{Lu}|\s*$)|\s[—–]\s)/u;
const honorificCaps = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Senator|SENATOR|Sen|Representative|REPRESENTATIVE|Rep|Congress(?:wo)?man|Ambassador|AMBASSADOR|Secretary|SECRETARY|Minister|President|PRESIDENT|General|GENERAL|Admiral|Professor|Prof|Judge|Justice|Chair(?:man|woman)?|CHAIR(?:MAN|WOMAN)?|Commissioner|Governor|Prime Minister|MR|MRS|MS|DR|THE HON|The Hon|Hon|Madam|M|Mme)\b\.?\s/u;

/** `President: Mr. Roe . . . . (Slovenia)`: who is present, not who speaks. */
const dotLeader = /(?:\. ?){5}|…{2}|_{4}/;

const twoCapitals = /\p{Lu}{2}/u;
const capitalsEarly = /^[\s*_>#-]*(?:\S{1,14}\s+){0,3}\p{Lu}{2}/u;

function standInCapitals(opening: string): boolean {
  return twoCapitals.test(opening) && capitalsEarly.test(opening);
}

/** A quick look: a label ends in a colon near the beginning, or stands in capitals. */
function mayTakeFloor(head: string): boolean {
  const colon = head.indexOf(':');
  return (colon > 0 && colon < 130) || standInCapitals(head.slice(0, 60)) || questionOrAnswer.test(head) || office.test(head);
}

/** Marks, and the time at which somebody begins to speak: `[00:01:12] `. */
export const leadOfTurn = /^[\s*_>#-]*(?:[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]?\s*[–—-]?\s+)?/u;

/** Reads a passage as the beginning of a turn; null where nobody takes the floor in it. */
export function readTurn(passage: Passage, index: number): Turn | null {
  const head = passage.head;
  if (!mayTakeFloor(head) || dotLeader.test(head.slice(0, 120))) return null;
  const at = leadOfTurn.exec(head)![0].length;
  const own = head.slice(at);
  const make = (length: number, spoken: number, key: string, kind: Turn['kind'], name: PersonName | null, delegation: string | null): Turn => ({
    passage: index, label: own.slice(0, length), start: passage.start + at, end: passage.start + at + length, spoken: passage.start + at + spoken, key, kind, name, delegation,
  });
  const question = questionOrAnswer.exec(own);
  if (question) return make(question[1]!.length, question[0].length, question[1]!.charAt(0).toLowerCase(), 'question', null, null);
  const held = officeHolder.exec(own);
  const holder = held ? wholeName(held[1]!) : null;
  if (held && holder && holder.evidence > -0.5) {
    const start = own.indexOf(held[1]!) + (held[1]!.length - held[1]!.trimStart().length) + holder.start;
    const turn = make(0, held[0].length, foldName(holder.surname), 'person', holder, null);
    return { ...turn, label: holder.text, start: passage.start + at + start, end: passage.start + at + start + holder.text.length };
  }
  const chair = (office.exec(own) ?? houseOffice.exec(own) ?? rolesAlone.exec(own))?.[0];
  if (chair && !namesHolder(own.slice(chair.length))) {
    const rest = close(own, chair.length);
    if (rest) return make(chair.length, rest.end, foldName(chair), 'office', null, rest.delegation);
  }
  const titled = honorificCaps.test(own);
  const name = readName(own, 0, { single: true });
  if (!name || name.end > 60) return null;
  if (!titled && isNoSpeaker(name.text)) return null;
  const capsLabel = name.allCaps && name.text.length > 2;
  const rest = close(own, name.end);
  if (!rest) return null;
  const colon = own[rest.end - 1] === ':' || own.slice(name.end, rest.end).includes(':');
  if (!colon && !capsLabel) return null;
  if (!titled && !capsLabel && !(colon && name.words >= 2 && name.evidence >= 0.5) && rest.delegation === null && !(colon && name.words >= 2 && name.evidence >= 0 && rest.brackets >= 2)) return null;
  if (!titled && name.words === 1 && name.evidence < -0.4) return null;
  // A masthead such as `CITY RECORD — COUNCIL` has a dash too.
  if (!titled && !colon && name.evidence <= 0 && /^\s[—–]/u.test(own.slice(name.end))) return null;
  const start = name.start;
  return { ...make(name.end, rest.end, foldName(name.surname), 'person', name, rest.delegation), start: passage.start + at + start, label: name.text };
}

/** `President: Mrs. Roe (Chile)`: a list of those present says who holds the office; nobody speaks. */
function namesHolder(rest: string): boolean {
  const colon = /^\s*:\s*/.exec(rest);
  return colon !== null && wholeName(rest.slice(colon[0].length).replace(/\s*\([^()]*\)\s*$/u, '')) !== null;
}

/** After the name: brackets with a delegation or a language, then a colon (or a full stop, in American records). */
function close(own: string, at: number): { end: number; delegation: string | null; brackets: number } | null {
  const end = aside.exec(own.slice(at));
  if (!end) return null;
  let delegation: string | null = null;
  let count = 0;
  brackets.lastIndex = at;
  for (let inside = brackets.exec(own); inside; inside = brackets.exec(own)) {
    count++;
    // `(LD)` is a party.
    delegation ??= /^(?!U[SK]\b)\p{Lu}{2}$/u.test(inside[1]!.trim()) ? null : countryCode(inside[1]!.trim());
    if (brackets.lastIndex >= at + end[0].length) break;
  }
  return { end: at + end[0].length, delegation, brackets: count };
}

const fewestTurns = 3;

/** The turns that say who speaks before a colon: plainly, or by what the rest of the text tells. */
function readTurns(passages: readonly Passage[]): Turn[] {
  const plain = passages.map(readTurn);
  const turns: (Turn | null)[] = [...plain];
  for (const turn of findLabelledTurns(passages, plain)) turns[turn.passage] = turn;
  return turns.filter((turn) => turn !== null);
}

/**
 * Finds the turns of a verbatim record, hearing or interview.
 * @param isEntry whether a passage is an entry of a list of contents, where nobody speaks.
 * @returns an empty list where the text is none: too few turns, or too much running text that nobody is said to speak.
 */
export function findTurns(passages: readonly Passage[], isEntry: (passage: number) => boolean = () => false): readonly Turn[] {
  const labelled = chooseTurns(passages, readTurns(passages).filter(({ passage }) => !isEntry(passage)));
  if (labelled.length > 0) return labelled;
  const floor = chooseTurns(passages, findFloorLines(passages));
  return floor.length > 0 ? floor : findWrittenQuestions(passages);
}

/** The turns, where most of the text is spoken in them. */
function chooseTurns(passages: readonly Passage[], turns: readonly Turn[]): readonly Turn[] {
  if (turns.length < fewestTurns) return [];
  const at = new Map(turns.map((turn) => [turn.passage, turn]));
  let spoken = 0;
  let prose = 0;
  passages.forEach((passage, i) => {
    if (passage.shape.prose || at.has(i)) {
      prose += passage.shape.length;
      if (i >= turns[0]!.passage) spoken += passage.shape.length;
    }
  });
  const speakers = new Set(turns.map(({ key }) => key));
  const paragraphs = passages.filter(({ shape }) => shape.prose).length;
  if (speakers.size < 2 || turns.length < paragraphs * 0.1 || spoken < prose * 0.6) return [];
  return turns;
}
