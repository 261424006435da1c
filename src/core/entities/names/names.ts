import { isPlainSmall } from '../../text/characters.js';
import { isPlaceName } from '../placeNames.js';
import { foldName } from './fold.js';
import { givenNameEvidence } from './givenNames.js';
import { readNameToken } from './nameTokens.js';
import type { NameToken } from './nameTokens.js';
import { familyFirst, honorifics, neverInNames, particles, rolesAfterName, wordSurnames } from './data/words.js';

/** A personal name read from a string. Offsets are into that string and leave out titles before the name. */
export interface PersonName {
  readonly start: number;
  readonly end: number;
  /** The name as it stands, without titles: `Ana de la Cruz Jr.` */
  readonly text: string;
  readonly given: string | null;
  readonly surname: string;
  /** Titles before the name, as they stand; empty where there are none. */
  readonly title: string;
  readonly allCaps: boolean;
  /**
   * How much the words themselves speak for a person: about 1 for a known given name and an unknown surname, negative for words that
   * no name holds. A score to be weighed with where the name stands, not a probability.
   */
  readonly evidence: number;
  readonly words: number;
}

const maximumWords = 6;
const monthBeforeDay = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s*\d/i;
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const sentenceOpeners = new Set('the a an it how what when where who why this that these those there in on at as if for from we he she they i you my our his her their is are was not no once after before with by to and but or so all some many most one two last every even while since until'.split(' '));
const neverOpens = new Set([...sentenceOpeners].filter((word) => word !== 'an'));
/** What the clipboard glues to a surname. A month is one only as a whole word, and after a hyphen a second surname begins (`Roe-Marchuk`). */
const knownRole = /^(\p{Lu}[\p{Ll}\p{M}'’-]+[\p{Ll}\p{M}])(?:(?:CEO|CTO|CFO|COO|CMO|Published|Updated|Posted|Follow|Contributor|Staff|Editor|Reporter|Writer|Columnist|Author|Senior|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[\p{Ll}]*|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/u;
const gluedName = /^(\p{Lu}[\p{Ll}\p{M}]{2,})(\p{Lu}[\p{Ll}\p{M}]{2,})$/u;

/** Reads titles and ranks; returns the offset after them. */
function skipTitles(text: string, at: number): number {
  let end = at;
  for (let n = 0; n < 5; n++) {
    const token = readNameToken(text, end, true);
    if (token?.kind === 'initial' && /^H\.?E\.?$/.test(token.text)) {
      end = skipSpace(text, token.end);
      continue;
    }
    if (token?.kind !== 'honorific') break;
    const next = skipSpace(text, token.end);
    if (next === token.end || next >= text.length) break;
    end = next;
  }
  return end;
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (end < text.length && (text[end] === ' ' || text[end] === '\u00a0')) end++;
  return end;
}

/** Whether a capitalised word after the first word of a name cannot belong to it (“March 3”, “Senior Editor”, “HOW is it …”). */
function endsName(text: string, token: NameToken, before: readonly NameToken[]): boolean {
  if (token.kind !== 'word') return false;
  const rest = text.slice(token.start, token.start + 24);
  if (monthBeforeDay.test(rest) || (weekday.test(rest) && before.length >= 2)) return true;
  if (before.length >= 2 || before[0]?.kind === 'word') {
    if (before.length >= 2 && (rolesAfterName.has(token.key) || (neverInNames.has(token.key) && !wordSurnames.has(token.key)))) return true;
    if (before.length >= 2 && token.allCaps && before[0]!.allCaps && sentenceOpeners.has(token.key) && /^\s+\p{Ll}/u.test(text.slice(token.end, token.end + 3))) return true;
  }
  return before.length >= 2 && token.allCaps && token.text.length > 1 && !before.some((b) => b.allCaps) && !/^(?:II|III|IV)$/.test(token.text);
}

/** The particle that opens a surname after a title: `Mr. de Roe`. */
function readParticle(text: string, at: number): NameToken | null {
  const token = readNameToken(text, at, false);
  return token?.kind === 'particle' ? token : null;
}

const conjunctions = new Set(['y', 'e', 'und', 'en', 'og', 'och', 'et']);

/** Whether a particle that also means “and” goes on to another full name: `Anna Rossi e Marco Neri`, but `Lourdes e Silva`. */
function joinsAnotherName(text: string, token: NameToken, before: readonly NameToken[]): boolean {
  if (before.length < 2 || token.allCaps || !conjunctions.has(token.key)) return false;
  const next = readName(text, skipSpace(text, token.end));
  return next !== null && next.given !== null && givenNameEvidence(foldName(next.given)) === 1;
}

/** The offset at which a surname is glued to an office or to the next name (`TrapaniCEO`), or -1. */
function gluedAt(token: NameToken): number {
  const role = knownRole.exec(token.text);
  if (role) return token.start + role[1]!.length;
  if (/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’])\p{Lu}/u.test(token.text)) return -1;
  const pair = gluedName.exec(token.text);
  return pair && givenNameEvidence(pair[2]!.toLowerCase()) === 1 ? token.start + pair[1]!.length : -1;
}

/** A quick look at the first word: most runs of text begin with none that could open a name, or with one that no other word of a name follows. */
function mayOpen(text: string, at: number, single: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122) return /^(?:d['’]|[aeu][lnsrtdz]-)/u.test(text.slice(at, at + 3));
  if (code < 65 || Number.isNaN(code)) return false;
  let end = at + 1;
  while (end < text.length && isPlainSmall(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if ((next >= 65 && next <= 90) || next === 46 || next > 127) return true;
  if (!single && standsAlone(text, end)) return false;
  return end - at > 7 || !neverOpens.has(text.slice(at, end).toLowerCase());
}

const longestParticle = Math.max(...Array.from(particles, (word) => word.length));
/** What may stand before `Jr`, `Sr` and `III`. */
const opensSuffix = /[JSI]/;

/** Whether what follows a capitalised word is plainly no word of a name: most sentences go on in small letters. */
function standsAlone(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === 44) return !opensSuffix.test(text.slice(end + 1, end + 3));
  if (next !== 32) return next === 58 || next === 59 || next === 63 || next === 33 || Number.isNaN(next);
  const from = end + 1;
  let to = from;
  while (to < text.length && isPlainSmall(text.charCodeAt(to))) to++;
  const after = text.charCodeAt(to);
  // `al-Sisi`, `d’Arc`, and letters that are not looked at here.
  if (to === from || after === 39 || after === 45 || after > 127 || (after >= 65 && after <= 90)) return false;
  return to - from > longestParticle || !particles.has(text.slice(from, to));
}

/**
 * Reads one personal name that begins at an offset, titles allowed before it: the longest run of words that may be one name.
 * @param options.single allows a name of one word (a surname in capitals, a mononym).
 * @returns null where no name begins there.
 */
export function readName(text: string, at: number, options: { readonly single?: boolean } = {}): PersonName | null {
  if (!mayOpen(text, at, options.single ?? false)) return null;
  const titleEnd = skipTitles(text, at);
  const tokens: NameToken[] = [];
  let end = titleEnd;
  while (tokens.length < maximumWords + 1) {
    const next = tokens.length === 0 ? end : skipSpace(text, end);
    let token = readNameToken(text, next, tokens.length === 0) ?? (titleEnd > at && tokens.length === 0 ? readParticle(text, next) : null);
    if (!token || (next === end && tokens.length > 0 && token.kind !== 'suffix')) break;
    if (token.kind === 'honorific') token = { ...token, kind: 'word', end: token.start + token.text.length };
    if (endsName(text, token, tokens) || (token.kind === 'particle' && joinsAnotherName(text, token, tokens))) break;
    const cut = token.kind === 'word' && tokens.length > 0 ? gluedAt(token) : -1;
    if (cut > 0) {
      tokens.push({ ...token, end: cut, text: text.slice(token.start, cut), key: token.key.slice(0, cut - token.start) });
      break;
    }
    tokens.push(token);
    end = token.end;
  }
  while (tokens.length > 0 && (tokens.at(-1)!.kind === 'particle' || tokens.at(-1)!.kind === 'nickname')) tokens.pop();
  if (tokens.at(-1)?.kind === 'initial' && tokens.length > 1 && !tokens.at(-1)!.text.includes('.')) tokens.pop();
  return assemble(text, titleEnd, text.slice(at, titleEnd).trim(), tokens, options.single ?? false);
}

function assemble(text: string, start: number, title: string, tokens: readonly NameToken[], single: boolean): PersonName | null {
  const core = tokens.filter((token) => token.kind === 'word' || token.kind === 'initial');
  const full = core.filter((token) => token.kind === 'word');
  if (full.length === 0 || core.length > maximumWords || tokens.length > maximumWords) return null;
  if (core.length === 1 && !single && !title) return null;
  const end = tokens.at(-1)!.end;
  const first = core[0]!;
  if (first.kind === 'word' && (neverOpens.has(first.key) || weekday.test(first.text))) return null;
  const last = full.at(-1)!;
  const surnameFirst = isFamilyFirst(core);
  const family = withParticles(text, tokens, last);
  const surname = surnameFirst ? first.text : family;
  const given = core.length === 1 || family === text.slice(start, end) ? null : surnameFirst ? core[1]!.text : first.text;
  return { start, end, text: text.slice(start, end), given, surname, title, allCaps: full.every((token) => token.allCaps), evidence: weigh(text.slice(start, end), core, tokens, title, surnameFirst), words: core.length };
}

/** A surname with the particles before it: `van der Laan`; a capital particle counts only where it opens the name (`Van der Laan replies`). */
function withParticles(text: string, tokens: readonly NameToken[], last: NameToken): string {
  let from = tokens.indexOf(last);
  while (from > 0 && (tokens[from - 1]!.kind === 'particle' || (from === 1 && tokens.length > 2 && tokens[1]!.kind === 'particle' && particles.has(tokens[0]!.key)))) from--;
  return text.slice(tokens[from]!.start, last.end);
}

function isFamilyFirst(core: readonly NameToken[]): boolean {
  const [first, second] = core;
  if (!first || !second || core.length > 3 || second.kind !== 'word' || !familyFirst.has(first.key)) return false;
  if (/^\p{Lu}\p{Ll}+-\p{L}+$/u.test(second.text)) return true;
  return core.length === 3 ? core.every((token) => token.text.length <= 5 && token.kind === 'word') && givenNameEvidence(second.key) === 0 : isPinyin(second.key) && givenNameEvidence(first.key) < 1;
}

const pinyin = /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ue|ui|uo|a|e|i|o|u)){1,3}$/;

/** Whether a folded word reads as one to three syllables of romanised Mandarin. */
function isPinyin(key: string): boolean {
  return key.length <= 10 && pinyin.test(key);
}

/** `Roe-Marchuk`: two surnames; adjectives of two countries and combining forms are none. */
function isDoubleSurname({ text, kind }: NameToken): boolean {
  const parts = kind === 'word' ? text.split('-') : [];
  return parts.length === 2 && parts.every((part) => part.length >= 2 && /^\p{Lu}/u.test(part) && !neverInNames.has(foldName(part))) && !combiningForms.test(parts[0]!);
}

const combiningForms = /^(?:sino|anglo|indo|afro|euro|franco|russo|soviet|austro|greco|turco|asia|latin|trans|pan|non|post|pre|anti|pro|co|multi|inter|intra|sub|mid|cross|counter|self|semi|neo|ex|all|long|short|high|low|well)$/i;

function weigh(words: string, core: readonly NameToken[], tokens: readonly NameToken[], title: string, surnameFirst: boolean): number {
  const first = core[0]!;
  const last = core.at(-1)!;
  const given = first.kind === 'word' ? givenNameEvidence(first.key) : 0;
  let score = given;
  if (given === 0 && core.length > 2 && core[1]!.kind === 'word') score += 0.3 * givenNameEvidence(core[1]!.key);
  if (core.some((token) => token.kind === 'initial')) score += 0.6;
  if (tokens.some((token) => token.kind === 'suffix')) score += 0.8;
  if (tokens.some((token) => token.kind === 'particle')) score += 0.2;
  if (title) score += 0.8;
  if (surnameFirst) score += 0.7;
  for (const token of core) {
    if (!neverInNames.has(token.key)) continue;
    if (token === first && (given > 0 || surnameFirst)) continue;
    if (token === last && wordSurnames.has(token.key) && given > 0) continue;
    score -= title && core.length === 1 ? 3 : 1.5;
  }
  if (core.length > 1 && rolesAfterName.has(last.key)) score -= given > 0 ? 1 : 2;
  if (core.length > 1 && isDoubleSurname(last)) score += 0.5;
  if (core.length > 1 && title === '' && isPlaceName(words)) score -= 2.5;
  if (core.length > 4) score -= 0.5;
  if (core.every((token) => givenNameEvidence(token.key) === 0)) score -= 0.3;
  return score;
}

/** Whether a string is one personal name and nothing else, titles and generation suffix allowed. */
export function wholeName(text: string, options: { readonly single?: boolean } = {}): PersonName | null {
  const trimmed = text.trim();
  const name = readName(trimmed, 0, options);
  return name?.end === trimmed.length ? name : null;
}

/** Lower case without the second dot that `İ` leaves. */
const lower = (letters: string): string => letters.replace(/İ/g, 'i').toLowerCase();

/** A name in capitals in the case that readers expect (`JANE VAN DER BERG` → `Jane van der Berg`); others unchanged. */
export function displayName(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return name.split(' ').map((part, i) => {
    if (/^(?:II|III|IV)$/.test(part) || /^(?:\p{Lu}\.)+$/u.test(part)) return part;
    const key = lower(part);
    if (i > 0 && particles.has(key) && !honorifics.has(key)) return key;
    return part.split(/(?<=[-'’])/u).map((piece) => piece.charAt(0) + lower(piece.slice(1))).join('').replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`).replace(/(['’])S$/u, '$1s');
  }).join(' ');
}
