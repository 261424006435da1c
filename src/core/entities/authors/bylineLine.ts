import { holdsDate } from '../../structure/dates.js';
import type { PersonName } from '../names/names.js';
import { authorBefore, byAlone, byGlued, byPattern, byTrailing, contributed, editing, foreignBy, labelPattern, morePattern, photographer, postedPattern, reporting, titled } from './bylinePatterns.js';
import { readNameList } from './nameList.js';
import { describeRest } from './restAfterName.js';
import type { NamingRest } from './restAfterName.js';

/** How a line names its persons. */
export type NamingForm = 'by' | 'foreignBy' | 'reporting' | 'titled' | 'label' | 'posted' | 'bare' | 'byWithoutName' | 'more' | 'photographer' | 'editor' | 'comment';

/** A line that names persons as bylines and their relatives do. Offsets of names are into the line. */
export interface Naming {
  readonly form: NamingForm;
  readonly names: readonly PersonName[];
  readonly rest: NamingRest;
  /** The words after the names. */
  readonly restText: string;
}

/** Reads a line as a byline or one of its relatives; null where it names nobody in such a form. */
export function readNaming(line: string): Naming | null {
  if (line.length > 320 || line.length < 2) return null;
  const saysBy = /by/i.test(line);
  if ((saysBy || line.length <= 20) && byAlone.test(line)) return { form: 'byWithoutName', names: [], rest: 'nothing', restText: '' };
  const labelled = (pattern: RegExp, form: NamingForm): Naming | null => {
    const lead = pattern.exec(line);
    return lead ? namesAfter(line, lead[0].length, form) : null;
  };
  const nobody = (form: NamingForm): Naming => ({ form, names: [], rest: 'other', restText: '' });
  if (saysBy && reporting.test(line)) return unlabelled(line, saysBy);
  if (saysBy || /[:/]/u.test(line)) {
    if (photographer.test(line)) return labelled(photographer, 'photographer') ?? nobody('photographer');
    if (contributed.test(line)) return nobody('editor');
    if (editing.test(line)) return labelled(editing, 'editor') ?? nobody('editor');
  }
  const explicit = saysBy ? labelled(byPattern, 'by') ?? labelled(byTrailing, 'by') ?? dated(line) : null;
  const found = explicit ?? labelled(labelPattern, 'label') ?? unlabelled(line, saysBy);
  if (found) return found;
  const bare = namesAfter(line, leadingSigns(line), 'bare');
  if (bare && /^\s*(?:says?|said|wrote|writes|commented|replied)\s*:?\s*$/i.test(bare.restText)) return { ...bare, form: 'comment' };
  // `Jo Roe/The Daily`: the newsroom's way to credit a picture.
  if (bare && /^\/\p{L}/u.test(bare.restText)) return { ...bare, form: 'photographer' };
  if (bare && acceptsRest(bare)) return bare;
  return line.length <= 120 ? labelled(morePattern, 'more') : null;
}

/** Forms that need a likely name after them: `ByJane Roe`, `Par Jeanne Roe`, `Author Jane Roe`, `(Reporting by Jane Roe …`, `The Last Ferry, by Jane Roe`. */
function unlabelled(line: string, saysBy: boolean): Naming | null {
  const likely = (pattern: RegExp, form: NamingForm, least: number): Naming | null => {
    const lead = pattern.exec(line);
    const naming = lead ? namesAfter(line, lead[0].length, form) : null;
    return naming?.names.every(({ evidence }) => evidence >= least) ? naming : null;
  };
  if (!saysBy) return likely(foreignBy, 'foreignBy', 0.4) ?? likely(authorBefore, 'label', 0.4);
  const wholeTitle = line.length <= 170 && !/[.!?]\s/u.test(line) ? likely(titled, 'titled', 0.4) : null;
  return likely(byGlued, 'by', -0.4) ?? likely(foreignBy, 'foreignBy', 0.4) ?? likely(authorBefore, 'label', 0.4) ?? likely(reporting, 'reporting', -0.4)
    ?? (wholeTitle?.rest === 'nothing' ? wholeTitle : null);
}

/** `March 3, 2020 by Ana Roe`, `Posted on … by …`: what stands before `by` must hold a date or a time. */
function dated(line: string): Naming | null {
  const lead = postedPattern.exec(line);
  return lead && /\d|today|yesterday/i.test(lead[0]) && holdsDate(lead[0]) ? namesAfter(line, lead[0].length, 'posted') : null;
}

function leadingSigns(line: string): number {
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
