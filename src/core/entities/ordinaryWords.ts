/** Words that are written like a country's or organisation's name: “JOIN US”, “WHO IS NEXT”, “Polish the silver”. */
import { startsWithCapital } from './neighbours.js';
import type { Occurrence } from './occurrence.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Before the pronoun in a line of capitals. */
const beforePronoun = list('JOIN TELL HELP LET GIVE SHOW CONTACT ABOUT FOLLOW WITH FOR TO CALL EMAIL ASK VISIT MAKE MAKES TEACH TEACHES TELLS GIVES SAVE LEAVE TRUST BELIEVE KILL KILLING MADE GAVE TOLD HELPED BROUGHT '
  + 'BRING TAKE SEND FIND WRITE REACH SUPPORT LOVE HATE HURT HURTS HURTING DIVIDE DIVIDES UNITE UNITES ALL MANY SOME NONE MOST BEFORE AROUND AMONG UPON BEHIND BETWEEN LIKE SPARE FORGIVE DELIVER BESIDE NEAR LEADS LEAD PAY COST COSTS');
const quantity = list('ALL MOST MANY SOME NONE BOTH EACH ONE TWO THREE FEW ANY REST SEVERAL EITHER NEITHER');
/** After the country in a line of capitals. */
const nounOrVerb = /^(?:[A-Z]{3,}S|[A-Z]{4,}|ARMY|NAVY|TO|IN|AND|WAR|AID|LAW|OIL|TAX|AIR|MAY|CAN)$/;
const polished = list('the your up off it all and my his her our their');

export function isOrdinaryWord(occurrence: Occurrence): boolean {
  switch (occurrence.form.form) {
    case 'US': return isPronounUs(occurrence);
    case 'WHO': return occurrence.inCapitals;
    case 'Polish': return !occurrence.hit.capitals && startsSentence(occurrence) && occurrence.after.gap === '' && polished.has(occurrence.after.word);
    case 'Turkey': return isEaten(occurrence) || isTheThing(occurrence, /\bturkeys?\b/, ['Turkish', 'Turks', 'Ankara', 'Turk']);
    case 'China': return /^(?:cabinet|plates?|cups?|dolls?|teapots?)$/.test(occurrence.after.word) || isTheThing(occurrence, /\bchina\b/, ['Chinese', 'Beijing']);
    case 'Yankees': case 'Indians': return isTeam(occurrence);
    case 'Irish': return isCollegeTeam(occurrence);
    default: return false;
  }
}

function isEaten({ after }: Occurrence): boolean {
  return after.gap === '' && /^(?:sandwich|sandwiches|breast|burgers?|meat|dinner|gravy|stuffing|day)$/i.test(after.word);
}

/** “Butterball Turkey”: beside another capital, in a text that also writes of turkeys and of nothing Turkish. */
function isTheThing({ text, form, evidence, before, after }: Occurrence, thing: RegExp, country: readonly string[]): boolean {
  if (!(before.gap === '' && startsWithCapital(before.word)) && !(after.gap === '' && startsWithCapital(after.word))) return false;
  return !evidence.mentionsAny(country) && evidence.fact(form.form, () => text.search(thing)) >= 0;
}

/** Words of baseball. A text is looked through for two at a time twice as fast as for all at once: the engine then leaps along it. */
const baseball = [/\bRBIs?\b/, /\b(?:[Ii]nnings?|home(?:rs?|red| runs?))\b/, /\b(?:pitchers?|bullpen)\b/, /\b(?:shortstop|[Bb]aseball)\b/];

/** The baseball teams. */
function isTeam({ text, evidence }: Occurrence): boolean {
  return evidence.fact('baseball', () => (baseball.some((words) => words.test(text)) ? 1 : 0)) > 0;
}

/** The teams of the University of Notre Dame. */
function isCollegeTeam({ text, evidence }: Occurrence): boolean {
  return !evidence.mentionsAny(['Ireland', 'Northern Ireland', 'Republic of Ireland', 'Dublin', 'Irishman', 'Irishmen']) && evidence.fact('Notre Dame', () => text.includes('Notre Dame') ? text.search(/\b(?:NCAA|basketball|football|quarterback|touchdowns?|coach|Final Four)\b/) : -1) >= 0;
}

function isPronounUs(occurrence: Occurrence): boolean {
  const { text, hit, before, after } = occurrence;
  if (!occurrence.inCapitals || /[-–/]/.test(text[hit.end] ?? '') || /[-–/]/.test(text[hit.start - 1] ?? '')) return false;
  if (before.word === '' || before.gap !== '' || before.word === 'THE') return false;
  if (before.word === 'OF') {
    const quantifier = /([A-Z]+)\s+OF\s+$/.exec(text.slice(Math.max(0, hit.start - 24), hit.start));
    return quantifier !== null && quantity.has(quantifier[1]!);
  }
  if (before.word === 'BETWEEN') return !(after.word === 'AND' && !/^\s+(?:THEM|YOU|HIM|HER)\b/.test(text.slice(after.end, after.end + 6)));
  if (!beforePronoun.has(before.word)) return false;
  return !(after.gap === '' && nounOrVerb.test(after.word) && /^(?:TO|FOR|WITH|ABOUT|BETWEEN|LIKE|HELP|SUPPORT|SAVE|LEAVE|ALL|MOST|MANY|SOME|PAY|ASK|BEFORE|AROUND|AMONG|BEHIND|NEAR)$/.test(before.word) && !/^(?:TO|IN|AND|MAY|CAN|TODAY|TONIGHT|NOW|WHAT|WHEN|THAT|THIS|WITH|FROM|ABOUT|WHERE|THEIR|YOUR|EVERY|SOME)$/.test(after.word));
}

function startsSentence({ text, hit }: Occurrence): boolean {
  for (let i = hit.start - 1; i >= 0; i--) {
    const char = text[i]!;
    if (/[\s"“‘('*]/.test(char)) { if (char === '\n') return true; continue; }
    return /[.!?:;•—–]/.test(char);
  }
  return true;
}
