import type { Author, Country, Organization, Span, Stance } from '../../analysis.js';
import type { Attribution, Reading } from './clauses.js';
import { anyTrigger, attributionFinders, mayFind, stanceMarks } from './finders.js';
import { beginningMark, marksWithin } from './marks.js';
import { makePeople } from './people.js';
import type { People, Person } from './people.js';
import { announcedBy } from './reports.js';
import { findStance, isArguer } from './stance.js';
import type { Subject } from './who.js';
import { isNewParagraph, QuotationMarks, quotationRuns, readQuotations } from './quoted.js';
import type { QuotationRuns } from './quoted.js';
import { farthest, readTokens, trimSpan } from './tokens.js';
import type { Token } from './tokens.js';
import { partnersInTurn, plainAnswer } from '../turns.js';

export interface HolderInput {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** For each sentence, who writes or speaks it. */
  readonly authorIds: readonly (string | null)[];
  readonly authors: readonly Author[];
  /** Countries hold claims (“Beijing insists that …”), and “the representative of France” is the speaker of that delegation. */
  readonly countries?: readonly Country[];
  readonly organizations?: readonly Organization[];
}

export interface Holder {
  readonly holderId: string | null;
  /** A holder who is no author of the text, as the text calls them; null where `holderId` says it all, and where the text names nobody (“some say”). */
  readonly holderName: string | null;
  /** The claim clause where the sentence reports somebody's claim. */
  readonly clause: Span | null;
  /** The author, other than the writer, whose point the sentence takes up. */
  readonly answersTo: string | null;
  /** Whether it gives that point or turns against it; null where it only reports it. */
  readonly stance: Stance | null;
}

/** Says whose claim each sentence makes: its writer's, or that of somebody whose words or view it reports. One result a sentence, in order. */
export function findHolders(input: HolderInput): Holder[] {
  const people = makePeople(input);
  const marks = new QuotationMarks(input.text, input.sentences);
  const runs = quotationRuns(input.text, input.sentences, marks);
  const partners = partnersInTurn(input.authorIds);
  const found = input.sentences.map((span, i): Read => {
    const quotations = (): Span[] => {
      const isInside = runs.openedBy[i]! >= 0 || (marks.has(i) && opensBefore(input.text, span, marks.places[marks.firstIn(i)]!));
      return readQuotations(input.text, span, marks, marks.firstIn(i), isInside, runs.goesOn[i] === 1);
    };
    return readHolder(input.text, span, input.authorIds[i] ?? null, people, quotations, partners[i]!);
  });
  return handQuotationsOn(input, found, runs, marks);
}

/** Whether the first mark of quotation in a sentence closes a quotation whose beginning is not in sight: “… well,” said Volesky. */
function opensBefore(text: string, { start }: Span, firstMark: number): boolean {
  return firstMark - start > 3 && firstMark - start < 400 && /[.,!?…]["”»]\s/.test(text.slice(firstMark - 1, firstMark + 2));
}

/** Gives the sentences within a quotation to whoever is said to speak it: before it, behind it, or in the sentence before a further quotation. */
function handQuotationsOn({ text, sentences, authorIds }: HolderInput, read: readonly Read[], { openedBy, goesOn }: QuotationRuns, marks: QuotationMarks): Holder[] {
  const holders: Holder[] = read.map(({ holder }) => holder);
  let speaker: Holder | null = null;
  for (let i = 0; i < holders.length; i++) {
    const { start, end } = sentences[i]!;
    const isQuoted = (openedBy[i]! >= 0 || (marks.has(i) && openingMark.test(text[start]!))) && (goesOn[i] === 1 || closingMark.test(text.slice(end - 3, end)));
    const writer = authorIds[i] ?? null;
    if (isReported(holders[i]!, writer)) {
      speaker = holders[i]!.clause === null || openingMark.test(text.slice(start, end)) || openedBy[i]! >= 0 ? holders[i]! : null;
      // Who speaks is told behind the first sentences of the quotation.
      const opener = openedBy[i]!;
      for (let k = opener; speaker && opener >= 0 && k < i; k++) if (!isReported(holders[k]!, authorIds[k] ?? null) && openingMark.test(text[sentences[k]!.start]!) === (k === opener)) holders[k] = spokenBy(speaker, holders[k]!);
    } else if (isQuoted && speaker) holders[i] = spokenBy(speaker, holders[i]!);
    else if (!isQuoted) {
      const teller = i > 0 && read[i]!.isPlain && marks.has(i, 2) && endsInQuotation(text, sentences[i]!) && !isNewParagraph(text, sentences[i - 1]!.end, start) ? holders[i - 1]! : null;
      // “In her telling, P. The levy is ‘the old tribute with better manners.’”: the account goes on in the words of the same person.
      if (teller && read[i - 1]!.isPerson && isReported(teller, authorIds[i - 1] ?? null)) holders[i] = spokenBy(teller, holders[i]!);
      speaker = read[i]!.announces;
    }
  }
  return holders;
}

const openingMark = /[“"«„]/, closingMark = /[”"»]/;

/** What a sentence says of holders, and whose words it announces: “Brandt said:”. */
interface Read {
  readonly holder: Holder;
  readonly announces: Holder | null;
  /** Whether what it reports is one person's. */
  readonly isPerson: boolean;
  /** Whether it reports and judges nobody and does not turn against what stands before. */
  readonly isPlain: boolean;
}

const turning = /^(?:but|yet|however|still|in fact|in truth|instead|nevertheless|nonetheless|i|we)\b/i;
/** Shorter quotations may be the writer's own irony. */
const fewestQuoted = 4;

/** Whether a sentence ends in the words of somebody else. */
function endsInQuotation(text: string, { start, end }: Span): boolean {
  const words = /[“"]([^“”"]{10,200})[”"][.,!?]*$/u.exec(text.slice(Math.max(start, end - 220), end))?.[1];
  return words !== undefined && words.split(/\s+/).length >= fewestQuoted && !turning.test(text.slice(start, start + 14));
}

function isReported({ holderId, holderName, clause }: Holder, writer: string | null): boolean {
  return holderName !== null || clause !== null || holderId !== writer;
}

function spokenBy({ holderId, holderName, answersTo }: Holder, own: Holder): Holder {
  return { ...own, holderId, holderName, clause: null, answersTo: own.answersTo ?? answersTo };
}

function readHolder(text: string, span: Span, writer: string | null, people: People, quotationsOf: () => Span[], partner: string | null): Read {
  const own: Holder = { holderId: writer, holderName: null, clause: null, answersTo: null, stance: null };
  const mentioned = people.pass(span, writer);
  const marks = marksWithin(text, span.start, Math.min(span.end, span.start + farthest)) | beginningMark(text, span.start);
  const plain = partner === null ? null : plainAnswer(text.slice(span.start, Math.min(span.end, span.start + 80)));
  if (plain !== null) return { holder: { ...own, answersTo: mentioned ?? partner, stance: plain }, announces: null, isPerson: false, isPlain: false };
  if ((marks & anyTrigger) === 0) return { holder: mentioned ? { ...own, answersTo: mentioned } : own, announces: null, isPerson: false, isPlain: true };
  const tokens = readTokens(text, span);
  const isName = (token: Token): boolean => people.isName(token);
  const reading: Reading = { text, span, tokens, quotations: quotationsOf(), isName };
  const resolve = (subject: Subject): Person | null => people.resolve(subject, tokens, text, writer, partner);

  let found: (Attribution & { person: Person | null }) | null = null;
  for (const finder of attributionFinders) {
    const attribution = mayFind(finder, marks) ? finder.find(reading) : null;
    if (!attribution || attribution.subject?.kind === 'nobody' || attribution.subject?.kind === 'self') continue;
    const person = attribution.subject && resolve(attribution.subject);
    if (attribution.subject && !person) continue;
    if (person?.id && person.id === writer) continue;
    if (!found || (!found.clause && attribution.clause)) found = { ...attribution, person };
    if (found.clause) break;
  }
  const stance = found || (marks & stanceMarks) !== 0 ? findStance(tokens, found, isName) : null;
  const towards = stance && resolve(stance.towards);
  const answersTo = [towards?.id, found?.person?.id, mentioned].find((id) => id && id !== writer) ?? null;
  // Of names that are no authors here, only what they are reported to hold can be judged: states fail and are wrong in many ways.
  const isPoint = towards !== null && (towards.id !== null || found?.clause != null || (stance !== null && stance.towards.kind !== 'name' && isArguer(tokens, stance.towards)));
  const taken = stance && isPoint && towards.id !== writer ? stance.type : null;
  if (!found?.clause) {
    const announcer = text[span.end - 1] === ':' || reading.quotations.at(-1)?.end === span.end ? announcedBy(reading) : null;
    const person = announcer && resolve(announcer);
    const announces = person && (person.id === null || person.id !== writer) ? { ...own, holderId: person.id, holderName: person.id ? null : nameOf(person.name), answersTo: person.id } : null;
    return { holder: { ...own, answersTo, stance: taken }, announces, isPerson: false, isPlain: !found && !announcer && taken === null };
  }
  const clause = sameSpan(text, found.clause, span) ? null : found.clause;
  const holderName = found.person?.id === null ? nameOf(found.person.name) : null;
  return { holder: { holderId: found.person?.id ?? null, holderName, clause, answersTo, stance: taken }, announces: null, isPerson: found.person !== null && isPersonal(found), isPlain: false };
}

/** Whether a view is told of a person, not of a state or a group. */
function isPersonal({ subject }: Attribution): boolean {
  return subject?.kind === 'person' || subject?.kind === 'name';
}

/** Words that call nobody anything by themselves: their holder is unnamed. */
const bare = /^(?:some|those|many|most|others?|several|both|all|one|someone|somebody|anyone|anybody|everyone|everybody|few|they|he|she|who|these|this|that|each|none|any)$/i;

function nameOf(words: string): string | null {
  return bare.test(words) ? null : words;
}

function sameSpan(text: string, clause: Span, sentence: Span): boolean {
  const whole = trimSpan(text, sentence.start, sentence.end);
  return whole !== null && whole.start === clause.start && whole.end === clause.end;
}
