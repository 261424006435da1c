const month = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)\\.?';
const foreignMonth = '(?:Januar|Jänner|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus)';
const year = '(?:1[5-9]|20)\\d\\d';
const weekday = '(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day|\\.)?,?\\s+)?';
const clock = '(?:,?\\s+(?:at\\s+)?\\d{1,2}(?::|\\.)\\d\\d(?::\\d\\d)?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*\\(?[A-Z]{2,4}\\)?)?)?';
const date = `${weekday}(?:${month}(?:/${month})?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,|\\s)?\\s*(?:${year})?|\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]${month},?[\\s-]*(?:${year})?|${month}(?:/${month})?,?\\s+${year}|(?:Spring|Summer|Autumn|Fall|Winter)\\s+${year}|\\d{1,2}[./-]\\d{1,2}[./-](?:${year}|\\d\\d)|(?:[a-zÀ-ɏ]{2,10},?\\s+)?(?:le\\s+|den\\s+)?\\d{1,2}\\.?\\s+(?:de\\s+)?${foreignMonth}(?:\\s+(?:de\\s+)?${year})?|${year}-\\d\\d-\\d\\d(?:T[\\d:.]+Z?)?)${clock}`;
const label = '(?:(?:First\\s+)?(?:Published|Dated|Posted|Updated|Last\\s+(?:Updated|Modified)|Modified|Created|Date|Issued|Released|Story\\s+published|Article\\s+published|Delivered|Originally\\s+published)\\s*(?:on|at|:|-|–|—)?:?\\s*)';
const trailing = '(?:\\s*(?:[|·•,–—-]|\\d+\\s*min(?:ute)?s?\\s+read|min read|Updated|Comments?|\\d+(?!\\d)))*';

const wholeDate = new RegExp(`^\\W{0,3}(?:${label}?${date}${trailing}\\s*)+\\W*$`, 'i');
const leadingDate = new RegExp(`^(?:${label}?${date}\\s+)+`, 'i');
const anyDate = new RegExp(`\\b(?:${date})`, 'i');
const relativeTime = /^(?:(?:about\s+)?\d+|an?|one|two)\s*(?:min(?:ute)?|hour|hr|day|week|month|year)s?\s+ago\W*$|^(?:today|yesterday)\b.{0,20}$|^\d{1,2}:\d\d(?::\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,4}\)?)?$/i;

/** Whether a line is a date, or dates with labels (`Published on May 2, 2025`) and times, and nothing else. */
export function isDateLine(head: string): boolean {
  return head.length <= 120 && /\d|day|ago/i.test(head) && (wholeDate.test(head) || relativeTime.test(head));
}

/** Length of the dates that stand before something else on a line, with the space after them; 0 if none. */
export function leadingDateLength(head: string): number {
  return head.length <= 300 ? (leadingDate.exec(head)?.[0].length ?? 0) : 0;
}

/** Whether a short line holds a date. */
export function holdsDate(head: string): boolean {
  return head.length <= 200 && /\d/.test(head) && anyDate.test(head);
}
