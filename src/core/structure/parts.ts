import { readNaming } from '../entities/authors/bylineLine.js';
import type { Naming } from '../entities/authors/bylineLine.js';
import { wholeName } from '../entities/names/names.js';
import type { PersonName } from '../entities/names/names.js';
import type { Heading } from './headings.js';
import type { Page } from './page.js';

/** Who is named as the writer of one part of a text, under its heading, in its heading, or at its end. */
export interface PartByline {
  /** Passage whose heading the byline belongs to; the first passage of the part where it has no heading. */
  readonly heading: number;
  readonly passage: number;
  readonly names: readonly PersonName[];
  readonly form: 'under-heading' | 'signature' | 'capitals' | 'biography';
}

const salutation = /^(?:To the .{3,80}[:,]|(?:My\s+)?Dear\s.{2,60}|Sirs?|Gentlemen|To the Editors?|Madam|(?:(?:Your|Honou?rable|Distinguished|Excellenc(?:y|ies)|Ladies|Members of|(?:Mr|Madam|Mister)\.? (?:President|Chair(?:man|woman|person)?|Speaker|Vice President|Secretary)|(?:Chair(?:man|woman)?|Ranking Member|Speaker|President) [a-zÀ-ɏ]|(?:My |Dear )?(?:fellow|friends|compatriots|countrymen))\b.{0,170})[:,])\s*[,.;–—-]*$/i;
const searchedBelow = 6;

/** Whether a line greets whom the text is written or spoken to. */
export function isSalutation(head: string): boolean {
  return head.length <= 200 && salutation.test(head);
}

/**
 * Finds a byline directly under a heading: a bare name or `By …`, before the running text begins.
 * @param isTold whether the text tells of a person elsewhere, after an offset too: no other evidence is then asked for.
 * @param alone takes names only that stand right above running text, with nothing else on their line.
 */
export function bylineUnder(page: Page, heading: Heading, isTold: (name: PersonName, after: number) => boolean, alone = false): PartByline | null {
  const { passages } = page;
  for (let at = heading.passage + 1; at < passages.length && at <= heading.passage + searchedBelow; at++) {
    const { head, shape } = passages[at]!;
    if (shape.prose || page.captions[at]) break;
    const naming = shape.length <= 160 ? readNaming(head) : null;
    if (naming && (naming.form === 'by' || naming.form === 'bare' || naming.form === 'label') && areLikely(naming, (name) => isTold(name, passages[at]!.end)) && naming.rest !== 'other' && !(alone && (naming.rest !== 'nothing' || naming.names.some(({ evidence }) => evidence < -0.4) || !passages[at + 1]?.shape.prose))) {
      return { heading: heading.passage, passage: at, names: naming.names, form: 'under-heading' };
    }
    const surname = readCapitalByline(page, at);
    if (surname) return { heading: heading.passage, passage: at, names: [surname], form: 'capitals' };
  }
  return null;
}

/** Whether the names of a byline are likely ones; beside one that surely is, less will do. */
function areLikely({ form, names }: Naming, isTold: (name: PersonName) => boolean): boolean {
  const sure = form !== 'bare' || names.some((name) => name.evidence >= 0.3 || isTold(name));
  return sure && names.every((name) => name.evidence >= -0.3 || isTold(name));
}

/** Reads a name in capitals right above a salutation (`JAY`, then `To the People of …`), as old prints have it. */
export function readCapitalByline(page: Page, index: number): PersonName | null {
  const { head, shape } = page.passages[index]!;
  if (!shape.allCaps || shape.words > 3 || !isSalutation(page.passages[index + 1]?.head ?? '')) return null;
  const name = wholeName(head, { single: true });
  return name && name.evidence > -0.5 ? name : null;
}
