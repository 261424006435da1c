import { isPlainLetter } from '../../text/characters.js';
import { holdsDate } from '../../structure/dates.js';
import { wholeName } from '../names/names.js';
import type { PersonName } from '../names/names.js';
import { authorBefore, byAlone, byGlued, byPattern, byTrailing, contributed, editing, entryFoot, evidencePattern, foreignBy, labelPattern, morePattern, photographer, postedPattern, reporting, reviewed, titled } from './bylinePatterns.js';
import { readNameList } from './nameList.js';
import { describeRest } from './restAfterName.js';
import type { NamingRest } from './restAfterName.js';

/** How a line names its persons. */
export type NamingForm = 'by' | 'foreignBy' | 'reporting' | 'titled' | 'label' | 'posted' | 'bare' | 'byWithoutName' | 'more' | 'photographer' | 'editor' | 'reviewer' | 'comment';

/** A line that names persons as bylines and their relatives do. Offsets of names are into the line. */
export interface Naming {
  readonly form: NamingForm;
  readonly names: readonly PersonName[];
  readonly rest: NamingRest;
  /** The words after the names. */
  readonly restText: string;
}

/**
 * Reads a line as a byline or one of its relatives; null where it names nobody in such a form.
 * @param foreign whether the text around it is in another language than English: its words for “by” are then meant as such.
 */
export function readNaming(line: string, foreign = false): Naming | null {
  if (line.length > 320 || line.length < 2) return null;
  const isMarked = /by|[:/]/i.test(line);
  const saysBy = isMarked && /by/i.test(line);
  if ((saysBy || line.length <= 20) && byAlone.test(line)) return { form: 'byWithoutName', names: [], rest: 'nothing', restText: '' };
  if (saysBy && reporting.test(line)) return unlabelled(line, saysBy, foreign);
  if (isMarked) {
    if (photographer.test(line)) return labelled(line, photographer, 'photographer') ?? nobody('photographer');
    if (contributed.test(line)) return nobody('editor');
    if (reviewed.test(line)) return labelled(line, reviewed, 'reviewer') ?? nobody('reviewer');
    if (editing.test(line)) return labelled(line, editing, 'editor') ?? nobody('editor');
  }
  const explicit = saysBy ? labelled(line, byPattern, 'by') ?? labelled(line, byTrailing, 'by') ?? dated(line) ?? labelled(line, entryFoot, 'posted') ?? mononym(line) : null;
  const found = explicit ?? labelled(line, labelPattern, 'label') ?? labelled(line, evidencePattern, 'label') ?? unlabelled(line, saysBy, foreign);
  if (found) return found;
  const bare = namesAfter(line, leadingSigns(line), 'bare');
  if (bare && /^\s*(?:says?|said|wrote|writes|commented|replied)\s*:?\s*$/i.test(bare.restText)) return { ...bare, form: 'comment' };
  // `Jo Roe/The Daily`: the newsroom's way to credit a picture.
  if (bare && /^\/\p{L}/u.test(bare.restText)) return { ...bare, form: 'photographer' };
  if (bare && acceptsRest(bare)) return bare;
  return line.length <= 120 ? labelled(line, morePattern, 'more') : null;
}

/** The names after what a pattern matches at the beginning of a line. */
function labelled(line: string, pattern: RegExp, form: NamingForm): Naming | null {
  const lead = pattern.exec(line);
  return lead ? namesAfter(line, lead[0].length, form) : null;
}

function nobody(form: NamingForm): Naming {
  return { form, names: [], rest: 'other', restText: '' };
}

/** Forms that need a likely name after them: `ByJane Roe`, `Par Jeanne Roe`, `Author Jane Roe`, `(Reporting by Jane Roe …`, `The Last Ferry, by Jane Roe`. */
function unlabelled(line: string, saysBy: boolean, foreign: boolean): Naming | null {
  const least = foreign ? -0.4 : 0.4;
  if (!saysBy) return likely(line, foreignBy, 'foreignBy', least) ?? likely(line, authorBefore, 'label', 0.4);
  const wholeTitle = line.length <= 170 && !/[.!?]\s/u.test(line) ? likely(line, titled, 'titled', 0.4) : null;
  return likely(line, byGlued, 'by', -0.4) ?? likely(line, foreignBy, 'foreignBy', least) ?? likely(line, authorBefore, 'label', 0.4) ?? likely(line, reporting, 'reporting', -0.4)
    ?? (wholeTitle?.rest === 'nothing' ? wholeTitle : null);
}

function likely(line: string, pattern: RegExp, form: NamingForm, least: number): Naming | null {
  const naming = labelled(line, pattern, form);
  return naming?.names.every(({ evidence }) => evidence >= least) ? naming : null;
}

/** `March 3, 2020 by Ana Roe`, `Posted on … by …`: what stands before `by` must hold a date or a time. */
function dated(line: string): Naming | null {
  const lead = postedPattern.exec(line);
  return lead && /\d|today|yesterday/i.test(lead[0]) && holdsDate(lead[0]) ? namesAfter(line, lead[0].length, 'posted') : null;
}

const oneWord = /^\s*(?:written |posted )?by:?\s+(?=\p{Lu}\p{Ll}{2,}$)/iu;
const noPerson = /^(?:staff|admin|administrator|editors?|editorial|webmaster|newsroom|newsdesk|desk|guest|anonymous|team|reuters|bloomberg|xinhua|agencies|agency|correspondent|reporters?|contributors?|author|press|sponsor|user|moderator)$/i;

/** `By Thandeka`: a person of one name, on a line that says nothing else. */
function mononym(line: string): Naming | null {
  const lead = oneWord.exec(line);
  const name = lead ? wholeName(line.slice(lead[0].length), { single: true }) : null;
  if (!lead || !name || name.evidence < -0.4 || noPerson.test(name.text)) return null;
  return { form: 'by', names: [{ ...name, start: lead[0].length, end: line.length }], rest: 'nothing', restText: '' };
}

function leadingSigns(line: string): number {
  if (isPlainLetter(line.charCodeAt(0))) return 0;
  return /^[\s—–•·|*_~-]*/u.exec(line)![0].length;
}

function namesAfter(line: string, at: number, form: NamingForm): Naming | null {
  const list = readNameList(line, at);
  if (!list) return null;
  const restText = line.slice(list.end);
  return { form, names: list.names, rest: describeRest(restText), restText };
}

/** Whether a line that begins with a bare name is still a byline, and no sentence about somebody. */
function acceptsRest(bare: Naming): boolean {
  if (bare.rest === 'nothing') return true;
  if (bare.rest === 'other') return false;
  if (bare.rest === 'role') return bare.restText.length <= 140 && !/^\s+(?:is|was|has|said|says|and|who|will|had)\b/i.test(bare.restText);
  return bare.restText.length <= 90;
}
