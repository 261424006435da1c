import { dateLabels, dayWords, months, seasons } from './data/calendar.js';

const letters = '[A-Za-zÀ-ÿ]{2,11}';
const year = '(?:1[5-9]|20)\\d\\d(?!\\d)';
/** One word, or two joined by a slash (`July/August`). */
const word = new RegExp(`(${letters})\\.?(?:/(${letters})\\.?)?`, 'y');
const dayAfterMonth = new RegExp(`\\s+\\d{1,2}(?!\\d)(?:st|nd|rd|th)?(?:(?:,\\s*|\\s+)${year})?`, 'y');
const yearAfterMonth = new RegExp(`,?\\s+${year}`, 'y');
const dayBeforeMonth = new RegExp(`\\d{1,2}(?:st|nd|rd|th)?\\.?(?:\\s+(?:of|de))?[\\s-](${letters})(?:\\.|\\b)(?:,?[\\s-]*(?:de\\s+)?${year})?`, 'y');
const numeric = new RegExp(`\\d{1,2}[./-]\\d{1,2}[./-](?:${year}|\\d\\d(?!\\d))|${year}-\\d\\d-\\d\\d(?:T[\\d:.]+Z?)?`, 'y');
const clock = /,?\s*(?:(?:at|à|um|om|kl\.?|às|a las|alle|ore|o godz\.?)\s+)?\d{1,2}(?:[:.]\d\d(?::\d\d)?|\s?[hH]\s?\d\d)\s*(?:[AaPp]\.?[Mm]\.?|Uhr)?(?:\s*\(?[A-Z]{2,4}\)?(?![a-z]))?/y;
const between = /[\s|·•,;–—()-]+/y;
const afterDate = /\d+\s*-?\s*min(?:ute)?s?\s+read|min read|\d+\s+comments?|comments?|\d+(?!\d)/iy;
/** `3 hours ago`, in English and the languages that bylines are read in. */
const ago = '(?:(?:(?:about\\s+)?\\d+|an?|one|two)\\s*(?:min(?:ute)?|hour|hr|day|week|month|year)s?\\s+ago\\b|(?:vor|hace|há|il y a)\\s+\\d+\\s+[a-zà-ÿ]+|\\d+\\s+[a-zà-ÿ]+\\s+(?:geleden|fa|sedan|siden|temu)\\b)';
const relativeTime = new RegExp(`^(?:${ago})\\W*$|^(?:today|yesterday)\\b.{0,20}$|^\\d{1,2}(?::\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?|(?:\\.\\d\\d)?\\s*(?:[ap]\\.?m\\.?|noon|hrs|hours))(?:\\s*\\(?[a-z]{2,4}\\)?)?$`, 'i');
const agoHere = new RegExp(ago, 'iy');
const agoAnywhere = new RegExp(`(?:^|\\s)${ago}`, 'i');

/** Offset after what a sticky pattern matches at an offset; the offset itself where it does not. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function isIn(set: ReadonlySet<string>, found: string | undefined): boolean {
  return found !== undefined && set.has(found.toLowerCase());
}

/** Offset after a date that begins at an offset, its day of the week and time of day included; -1 where none begins there. */
function dateAt(text: string, at: number): number {
  word.lastIndex = at;
  const first = word.exec(text);
  if (first && isIn(dayWords, first[1]) && !isIn(months, first[1])) {
    const next = skip(between, text, word.lastIndex);
    const end = next > word.lastIndex ? plainDateAt(text, next) : -1;
    if (end >= 0) return end;
  }
  return plainDateAt(text, at);
}

function plainDateAt(text: string, at: number): number {
  let end = -1;
  word.lastIndex = at;
  const name = word.exec(text);
  if (name) {
    const after = at + name[0].length;
    if (isIn(months, name[1]) && (name[2] === undefined || isIn(months, name[2]))) {
      end = skip(dayAfterMonth, text, after);
      if (end === after) end = skip(yearAfterMonth, text, after);
      if (end === after) end = -1;
    } else if (isIn(seasons, name[1])) {
      end = skip(yearAfterMonth, text, after);
      if (end === after) end = -1;
    }
  } else {
    numeric.lastIndex = at;
    if (numeric.test(text)) end = numeric.lastIndex;
    else {
      dayBeforeMonth.lastIndex = at;
      const day = dayBeforeMonth.exec(text);
      if (day && isIn(months, day[1])) end = dayBeforeMonth.lastIndex;
    }
  }
  return end < 0 ? -1 : skip(clock, text, end);
}

/** Offset after words such as `Published on` and `Last updated:`. */
function skipLabels(text: string, at: number): number {
  let end = at;
  for (let n = 0; n < 4; n++) {
    word.lastIndex = end;
    const found = word.exec(text);
    if (!found || found[2] !== undefined || !isIn(dateLabels, found[1])) break;
    end = skip(/[\s:–—-]+/y, text, word.lastIndex);
  }
  return end;
}

/** Whether a line is a date, or dates with labels (`Published on May 2, 2025`) and times, and nothing else. */
export function isDateLine(head: string): boolean {
  if (head.length > 120 || !/\d|day|ago/i.test(head)) return false;
  let dates = 0;
  let at = skip(between, head, 0);
  while (at < head.length) {
    const labelled = skipLabels(head, at);
    const dated = dateAt(head, labelled);
    const end = dated >= 0 ? dated : skip(agoHere, head, labelled) > labelled ? skip(agoHere, head, labelled) : -1;
    if (end >= 0) {
      dates++;
      at = end;
    } else {
      const next = Math.max(skip(clock, head, at), dates > 0 ? skip(afterDate, head, at) : at);
      if (next === at && !(dates > 0 && labelled > at)) return relativeTime.test(head.slice(labelled));
      at = Math.max(next, labelled);
    }
    at = skip(between, head, at);
  }
  return dates > 0 || relativeTime.test(head);
}

/** Length of the dates that stand before something else on a line, with the space after them; 0 if none. */
export function leadingDateLength(head: string): number {
  let length = 0;
  for (let n = 0; n < 4; n++) {
    const end = dateAt(head, skipLabels(head, length));
    if (end < 0) break;
    const next = skip(/\s+/y, head, end);
    if (next === end) break;
    length = next;
  }
  return length;
}

const wordStart = /[A-Za-zÀ-ÿ\d]+/g;

/** Whether a short line holds a date, or says how long ago something was. */
export function holdsDate(head: string): boolean {
  if (head.length > 200 || !/\d/.test(head)) return false;
  if (agoAnywhere.test(head)) return true;
  for (const { index } of head.matchAll(wordStart)) if (dateAt(head, index) >= 0) return true;
  return false;
}
