import { foldName } from '../entities/names/fold.js';
import { readName } from '../entities/names/names.js';
import type { PersonName } from '../entities/names/names.js';
import type { Candidate } from '../entities/authors/candidates.js';
import type { Page } from './page.js';
import { series } from './title.js';
import type { Title } from './title.js';

/** What stands around the greeting of a letter to one person: whom it is sent to, and what it is about. */
export interface Letterhead {
  /** The passage with the greeting. */
  readonly greeting: number;
  /** Whom the letter is sent to, as the address names them, and in which passage. */
  readonly addressee: { readonly passage: number; readonly name: PersonName } | null;
  /** The subject, on a line of its own under the greeting. */
  readonly subject: Title | null;
}

const greetingTo = /^(?:my\s+)?dear\s+/i;
const longestGreeting = 80;
const longestAddress = 14;
const longestSubject = 160;
const subjectLabel = /^(?:re|ref|subject)\s*:\s*/i;

/**
 * Reads the head of a letter: the address names whom it is sent to, and the greeting calls them again. Null where the text does not
 * begin as a letter to one person does; a page of letters to an editor greets nobody by name.
 */
export function readLetterhead(page: Page): Letterhead | null {
  const { passages, lead } = page;
  const greeting = passages.findIndex(({ head, shape }, i) => i < lead && shape.length <= longestGreeting && greetingTo.test(head));
  if (greeting < 0 || passages.some(({ head, shape }, i) => i > lead && shape.length <= longestGreeting && greetingTo.test(head))) return null;
  return { greeting, addressee: readAddressee(page, greeting), subject: readSubject(page, greeting) };
}

function readAddressee({ passages }: Page, greeting: number): Letterhead['addressee'] {
  const { head } = passages[greeting]!;
  const called = readName(head, greetingTo.exec(head)![0].length, { single: true });
  if (!called) return null;
  for (let i = greeting - 1; i >= 0 && i >= greeting - longestAddress; i--) {
    const name = readName(passages[i]!.head, /^(?:to|attention|attn\.?)\s*:\s*/i.exec(passages[i]!.head)?.[0].length ?? 0);
    if (name && name.given !== null && foldName(name.surname) === foldName(called.surname)) return { passage: i, name };
  }
  return null;
}

/** A line between the greeting and the text, neither a sentence nor a reference, says what the letter is about. */
function readSubject({ passages, furniture, dates, details, lead }: Page, greeting: number): Title | null {
  const at = greeting + 1;
  const passage = passages[at];
  if (!passage || at >= lead || passage.shape.prose || passage.shape.words < 2 || passage.shape.length > longestSubject || furniture[at] || dates[at] || details[at]) return null;
  const from = subjectLabel.exec(passage.head)?.[0].length ?? 0;
  if (/[.,;:!]$/u.test(passage.head) || series.test(passage.head) || !/^[“"‘']?[\p{Lu}\p{N}]/u.test(passage.head.slice(from)) || !passages[at + 1]?.shape.prose) return null;
  return { passage: at, start: passage.start + from, end: passage.end };
}

/** Whether a naming is that of whom the letter is sent to, who did not write it. */
export function namesAddressee({ addressee, greeting }: Letterhead, { name, passage }: Candidate): boolean {
  return addressee !== null && passage < greeting && foldName(name.surname) === foldName(addressee.name.surname);
}

/** Whether a passage belongs to the address of whom the letter is sent to. */
export function isAddress({ addressee, greeting }: Letterhead, passage: number): boolean {
  return addressee !== null && passage >= addressee.passage && passage < greeting;
}
