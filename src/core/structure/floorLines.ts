import type { Span } from '../analysis.js';
import { foldName } from '../entities/names/fold.js';
import { readName, wholeName } from '../entities/names/names.js';
import type { PersonName } from '../entities/names/names.js';
import type { Passage } from './passages.js';
import type { Turn } from './turn.js';

const longestLine = 160;
const mostBrackets = 3;
/** `(Harrow North) (Con)`, `[West Belfast] [SF]`: whom a member sits for. */
const seats = new RegExp(`^(?:\\s*[([][^()[\\]]{1,60}[)\\]]){0,${mostBrackets}}$`, 'u');
/** `The Minister of State, Home Office (Ana Roe)`, `Madam Deputy Speaker (Ana Roe)`. */
const holder = /^(?:The|Mr\.?|Madam|Mister)\s+\p{Lu}[^().:!?]{2,110}\(([^()]{4,60})\)$/u;
/** The chair, and those who speak together. */
const office = /^(?:(?:the|mr\.?|madam|mister)\s+)(?:(?:deputy|acting|temporary|vice)[ -])?(?:speaker|president|chair(?:man|woman|person)?|convener|presiding officer|moderator|lord chancellor|lord president)$/i;

/** A line that gives somebody the floor, before it is known whether the text is a record. */
interface FloorLine {
  readonly turn: Turn;
  /** Whether the line says more than a bare name: an office or a seat. */
  readonly plain: boolean;
}

/** Reads a line that holds nothing but who speaks next: a name, perhaps with a seat and a party in brackets, or an office. */
function readFloorLine({ head, shape, start, quoted }: Passage, index: number, spoken: number): FloorLine | null {
  if (shape.length > longestLine || shape.prose || quoted || !/^\p{Lu}/u.test(head) || /[:;,?!]$/u.test(head)) return null;
  const make = (from: number, label: string, key: string, name: PersonName | null): Turn =>
    ({ passage: index, label, start: start + from, end: start + from + label.length, spoken, key, name, delegation: null, kind: name ? 'person' : 'office' });
  if (office.test(head)) return { turn: make(0, head, foldName(head), null), plain: true };
  const held = holder.exec(head);
  const holds = held ? wholeName(held[1]!) : null;
  if (held && holds && holds.evidence > -0.5) {
    const from = head.lastIndexOf('(') + 1 + holds.start;
    return { turn: make(from, holds.text, foldName(holds.surname), holds), plain: true };
  }
  const name = readName(head, 0);
  if (!name || name.evidence < -0.4 || !seats.test(head.slice(name.end))) return null;
  return { turn: make(name.start, name.text, foldName(name.surname), name), plain: name.end < head.length };
}

/** Whether a line stands where somebody may take the floor: not right under a heading whose byline it would be. */
function followsSpeech(passages: readonly Passage[], index: number): boolean {
  const before = passages[index - 1];
  return !before || before.shape.prose || (before.shape.sentenceEnd && before.shape.words >= 2) || before.shape.rule;
}

const fewestLines = 3;

/**
 * Finds the turns of a record that names each speaker alone on the line before what they say, without a colon.
 * Names stand alone above text for other reasons too: here some take the floor twice, or seats and offices stand beside the names,
 * and nobody speaks of themselves.
 */
export function findFloorLines(passages: readonly Passage[]): Turn[] {
  const lines: FloorLine[] = [];
  for (let i = 0; i + 1 < passages.length; i++) {
    const next = passages[i + 1]!;
    const line = next.shape.prose || (next.shape.sentenceEnd && next.shape.words >= 1) ? readFloorLine(passages[i]!, i, next.start) : null;
    if (line) lines.push(line);
  }
  if (lines.length < fewestLines) return [];
  const turns = lines.map(({ turn }) => turn);
  const speakers = new Set(turns.map(({ key }) => key));
  const plain = lines.filter((line) => line.plain).length;
  if (speakers.size === turns.length && plain * 2 < turns.length) return [];
  const underText = lines.filter(({ turn }) => followsSpeech(passages, turn.passage)).length;
  if (underText + 1 < lines.length / 2) return [];
  const ofThemselves = turns.filter(({ name, passage }) => name !== null && passages[passage + 1]!.head.includes(name.surname)).length;
  return ofThemselves * 2 > turns.length ? [] : turns;
}

const reaction = /^[[(](?:(?:sustained|prolonged|loud|general|scattered|renewed|warm|more)\s+)*(?:applause|laughter|cheers|cheering|cross-?talk|inaudible|laughs|music|pause|silence|standing ovation|interruption)\b[^()[\]]{0,60}[)\]][.]?$/i;

const longestReaction = 110;

/** `[Applause]`, `(Laughter and cheers.)`: how the hall takes what is said, within a speech. Offsets are in UTF-16 units. */
export function isReaction(text: string, { start, end }: Span): boolean {
  const first = text[start];
  return (first === '[' || first === '(') && end - start <= longestReaction && reaction.test(text.slice(start, end));
}

/** `Several hon. Members rose—`, `[Interruption.]`: what happens between the speeches. */
export function isStageDirection(head: string): boolean {
  return head.length <= 120 && (/^[([][^()[\]]{2,110}[)\]][.]?$/u.test(head) || /^(?:(?:several|some|an?)\s+)?(?:right\s+)?hon(?:ou?rable)?\.?\s+(?:members?|lords|senators?|friends?)\b.{0,30}$/i.test(head) || /^(?:interruption|applause|laughter|cheers|hear,? hear|the house divided.{0,60}|question (?:put|agreed to).{0,60}|(?:.{2,40}\s)?rose\s*[—–-])[.!]?$/i.test(head));
}
