import type { Author, Country, Organization, Span, Stance } from '../analysis.js';
import type { Attribution, Reading } from './holders-attribution.js';
import { attributionFinders } from './holders-finders.js';
import { makePeople } from './holders-people.js';
import type { People, Person } from './holders-people.js';
import { findStance, isArguer, stanceTriggers } from './holders-stance.js';
import type { Subject } from './holders-subject.js';
import { groupsWithin, makeWordFilter, readQuotations, readTokens, trimSpan } from './holders-tokens.js';
import type { Token } from './holders-tokens.js';

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
  /** A holder who is no author of the text, as the text calls them; null where `holderId` says it all, and where nobody is named. */
  readonly holderName: string | null;
  /** The claim clause where the sentence reports somebody's claim. */
  readonly clause: Span | null;
  /** The author, other than the writer, whose point the sentence takes up. */
  readonly answersTo: string | null;
  /** Whether it gives that point or turns against it; null where it only reports it. */
  readonly stance: Stance | null;
}

/** Words without which a sentence reports nobody and judges nobody: a group for each finder, the last for the stance. */
const triggerFilter = makeWordFilter([...attributionFinders.map(({ triggers }) => triggers), stanceTriggers]);
const stanceGroup = 1 << attributionFinders.length;

/** Says whose claim each sentence makes: its writer's, or that of somebody whose words or view it reports. One result a sentence, in order. */
export function findHolders(input: HolderInput): Holder[] {
  const people = makePeople(input);
  return input.sentences.map((span, i) => {
    const writer = input.authorIds[i] ?? null;
    return readHolder(input.text, span, writer, people);
  });
}

function readHolder(text: string, span: Span, writer: string | null, people: People): Holder {
  const own: Holder = { holderId: writer, holderName: null, clause: null, answersTo: null, stance: null };
  const mentioned = people.pass(span, writer);
  const groups = groupsWithin(text, span, triggerFilter);
  if (groups === 0) return mentioned ? { ...own, answersTo: mentioned } : own;
  const tokens = readTokens(text, span);
  const isName = (token: Token): boolean => people.isName(token);
  const reading: Reading = { text, span, tokens, quotations: readQuotations(text, span), isName };
  const resolve = (subject: Subject): Person | null => people.resolve(subject, tokens, text, writer);

  let found: (Attribution & { person: Person | null }) | null = null;
  for (let i = 0; i < attributionFinders.length; i++) {
    if ((groups & (1 << i)) === 0) continue;
    const attribution = attributionFinders[i]!.find(reading);
    if (!attribution || attribution.subject?.kind === 'nobody' || attribution.subject?.kind === 'self') continue;
    const person = attribution.subject && resolve(attribution.subject);
    if (attribution.subject && !person) continue;
    if (person?.id && person.id === writer) continue;
    if (!found || (!found.clause && attribution.clause)) found = { ...attribution, person };
    if (found.clause) break;
  }
  const stance = found || (groups & stanceGroup) !== 0 ? findStance(tokens, found, isName) : null;
  const towards = stance && resolve(stance.towards);
  const answersTo = [towards?.id, found?.person?.id, mentioned].find((id) => id && id !== writer) ?? null;
  // Of names that are no authors here, only what they are reported to hold can be judged: states fail and are wrong in many ways.
  const isPoint = towards !== null && (towards.id !== null || found?.clause != null || (stance !== null && stance.towards.kind !== 'name' && isArguer(tokens, stance.towards)));
  const taken = stance && isPoint && towards.id !== writer ? stance.type : null;
  if (!found?.clause) return { ...own, answersTo, stance: taken };
  const clause = sameSpan(text, found.clause, span) ? null : found.clause;
  const holderName = found.person ? (found.person.id ? null : found.person.name) : (found.nobody ?? null);
  return { holderId: found.person?.id ?? null, holderName, clause, answersTo, stance: taken };
}

function sameSpan(text: string, clause: Span, sentence: Span): boolean {
  const whole = trimSpan(text, sentence.start, sentence.end);
  return whole !== null && whole.start === clause.start && whole.end === clause.end;
}
