import { readNaming } from '../entities/authors/bylineLine.js';
import { readName } from '../entities/names/names.js';
import type { PersonName } from '../entities/names/names.js';
import type { Body } from './body.js';
import type { Page } from './page.js';
import { isSalutation } from './parts.js';

/** A name at the end of a letter or an essay, after its last paragraph. */
export interface Signature {
  readonly passage: number;
  readonly names: readonly PersonName[];
  /** A pen name: one word in capitals. */
  readonly penName: boolean;
}

/** `(Dr.) Ana Roe`, `Capt. Jo Poe (ret.)`: what brackets in a signature add to the name. */
const bracketedTitle = /^\((?:the )?(?:dr|prof|professor|rev|mr|mrs|ms|miss|hon|sir|dame|lord|capt|col|gen|maj|lt|adm|amb)\b[. a-z]*\)\s*/i;
const bracketedRest = /\s*\((?:ret|retd|retired|hon|dr|prof|rev|mrs?|ms|miss)\b\.?\)(?=[\s,.;]*)/i;

const signatureLead = /^[\s—–-]*(?:\(signed\)\s*:?\s*|(?:yours|sincerely|respectfully|faithfully|cordially|best regards|kind regards|regards)\b[a-zÀ-ɏ ,]*?,?\s*[—–-]?\s*)?/i;

/** Reads a line after running text as a signature: a name alone, a name with a place or an office, a pen name in capitals. */
export function readSignature(page: Page, index: number): Signature | null {
  const { head, shape } = page.passages[index]!;
  if (shape.prose || shape.length > 140 || page.furniture[index] || page.captions[index] || page.dates[index]) return null;
  if (isSalutation(head)) return null;
  const lead = signatureLead.exec(head)![0].length;
  const at = lead + (bracketedTitle.exec(head.slice(lead))?.[0].length ?? 0);
  const line = head.slice(at).replace(bracketedRest, '');
  const naming = line === head && !page.foreign ? page.namings[index] ?? null : readNaming(line);
  if (naming?.form === 'bare' && naming.names.length <= 6 && naming.names.every(({ evidence }) => evidence >= -0.4)) {
    return { passage: index, names: naming.names.map((name) => ({ ...name, start: name.start + at, end: name.end + at })), penName: false };
  }
  if (shape.allCaps && shape.words === 1) {
    const pen = readName(head, at, { single: true });
    if (pen && /^[.\s]*$/.test(head.slice(pen.end)) && pen.evidence > -1) return { passage: index, names: [pen], penName: true };
  }
  return null;
}

/** A line of its own before the names of those who sign. */
export const valediction = /^(?:(?:yours|very|most)\s+)*(?:sincerely|respectfully|faithfully|truly|cordially|signed|in solidarity|(?:best|kind|warm) regards|regards)\b[a-z ]*[,:]?$/i;

const endWords = /^(?:the )?(?:ends?|fin|finis|finish|stop|amen|more|draft|ps|tbc)\W*$/i;

/** Whether a clean text ends with one word in capitals, as essays under a pen name do. */
function endsWithPenName(page: Page): boolean {
  const last = page.passages.length - 1;
  return !page.isPaste && last > 2 && page.passages[last - 1]!.shape.prose && !endWords.test(page.passages[last]!.head) && readSignature(page, last)?.penName === true;
}

const fewestPlaced = 2;

/** A line before the names of those who stand behind a statement. */
const signed = /^(?:signed(?: by)?|signator(?:y|ies)|the undersigned|undersigned|in witness whereof.{0,40})\s*[:,]?$/i;

const letterLabel = /^(?:letters?(?: (?:to (?:the )?editors?|from (?:our )?readers|of the week|page))?|correspondence|readers['’] letters|your letters|(?:the )?mailbag|inbox|post\s?bag)$/i;
const labelLines = 8;

/** The passage with the label of a letters page in its head; -1 where it bears none. */
export function lettersLabel({ passages }: Page): number {
  return passages.slice(0, labelLines).findIndex(({ head, shape }) => shape.length <= 40 && letterLabel.test(head.replace(/^[#*_\s]+|[\s:.*_]+$/gu, '')));
}

/** Whether a short line under a name says where its bearer lives: no other name, no sentence, and something new after it. */
function standsAbovePlace({ passages }: Page, index: number): boolean {
  const place = passages[index + 1];
  const after = passages[index + 2];
  if (!place || place.blanksBefore > 0 || place.shape.words > 7 || place.shape.length > 70 || place.shape.sentenceEnd || !/^\p{Lu}/u.test(place.head)) return false;
  return !after || after.blanksBefore > 0;
}

/** Counts the names after text with a place under each: several tell letters, where the text ends with one. In a roundtable it ends with somebody's words. */
function countPlaced(page: Page, body: Body): number {
  const found = page.passages.flatMap((_, i) => (i > body.first && i <= body.last + 3 && page.passages[i - 1]!.shape.prose && standsAbovePlace(page, i) && readSignature(page, i) !== null ? [i] : []));
  return found.length > 0 && found.at(-1)! >= body.last ? found.length : 0;
}

/**
 * Finds the signatures of letters: name lines right after running text. They are believed only in a text that greets its readers
 * (`To the Editor:`, `Sir,`), bears the label of a letters page or says that it is signed, since articles have names on lines of their own for many other reasons.
 */
export function findSignatures(page: Page): Signature[] {
  const { body, passages } = page;
  const labelled = body !== null && lettersLabel(page) >= 0;
  const placed = body && !labelled ? countPlaced(page, body) : 0;
  if (!body || !(labelled || placed >= fewestPlaced || passages.some(({ head, shape }) => isSalutation(head) || (shape.length <= 60 && (signed.test(head) || /^\(signed\)/i.test(head)))) || endsWithPenName(page))) return [];
  const found: Signature[] = [];
  let signing = false;
  for (let i = body.first + 1; i < passages.length && (signing || i <= body.last + 3); i++) {
    const { head, shape } = passages[i]!;
    if (shape.length <= 60 && (valediction.test(head) || signed.test(head))) {
      signing = true;
      continue;
    }
    if (!signing && !passages[i - 1]!.shape.prose) continue;
    const signature = readSignature(page, i);
    if (signature && (placed < fewestPlaced || signing || standsAbovePlace(page, i))) found.push(signature);
    else signing = false;
  }
  return found;
}
