import type { Author, Country, Organization, Span } from '../../analysis.js';
import { givenNames } from '../../entities/data/givenNames.js';
import type { Subject } from './who.js';
import { mayStandFor } from './gender.js';
import type { Token } from './tokens.js';
import { sentenceStarters } from './word-lists.js';

/** Somebody who may hold a claim: an author of the text by id, anybody else by name. */
export interface Person {
  readonly id: string | null;
  readonly name: string;
}

type NamedPerson = Person & { readonly start: number; /** Named in a sentence, not in a byline or a heading. */ readonly isTold?: boolean };

/** Who has been named so far, read along with the text. */
export interface People {
  /**
   * Reads on over a sentence.
   * @returns the id of an author mentioned in it who is not its writer.
   */
  pass(sentence: Span, writer: string | null): string | null;
  isName(token: Token): boolean;
  /** Who a subject is; null where it is the writer. `partner` is the author of the turn before, where people speak in turn. A pronoun that has nobody to stand for is somebody of whom no more is known: “he”. */
  resolve(subject: Subject, tokens: readonly Token[], text: string, writer: string | null, partner?: string | null): Person | null;
}

interface PeopleInput {
  readonly text: string;
  readonly authors: readonly Author[];
  readonly countries?: readonly Country[];
  readonly organizations?: readonly Organization[];
}

/** A pronoun stands for nobody named further back than this, in UTF-16 units: about two paragraphs. */
const memory = 2500;
/** “It” is a body named no further back, in UTF-16 units: in this sentence or the one before. */
const sentenceReach = 400;
const leadingArticle = /^(?:the|a|an)\s+/i;
const titles = new Set(['mr', 'mrs', 'ms', 'dr', 'president', 'prime', 'minister', 'secretary', 'senator', 'ambassador', 'chancellor', 'general', 'professor', 'lord', 'sir', 'king', 'queen', 'representative', 'governor', 'chairman', 'pope', 'admiral', 'congressman', 'congresswoman', 'mayor', 'premier', 'judge', 'justice', 'commissioner']);

const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll('’', "'");

function surnameOf(name: string): string {
  return foldName(name).split(/\s+/).at(-1) ?? '';
}

/** Starts reading with nobody named. */
export function makePeople({ text, authors, countries = [], organizations = [] }: PeopleInput): People {
  const bySurname = new Map<string, Author | null>();
  for (const author of authors) bySurname.set(surnameOf(author.name), bySurname.has(surnameOf(author.name)) ? null : author);
  /** Writers who know each other call each other by the first name: those that one author alone has. */
  const byGiven = new Map<string, Author | null>();
  for (const author of authors) {
    const given = foldName(author.name).split(/\s+/)[0] ?? '';
    if (author.name.includes(' ')) byGiven.set(given, byGiven.has(given) ? null : author);
  }
  const mentions = authors.flatMap((author) => author.mentions.map((span) => ({ start: span.start, id: author.id, name: author.name }))).sort((a, b) => a.start - b.start);
  const nameStarts = new Set<number>();
  for (const { mentions: at } of [...countries, ...organizations]) for (const { start } of at) nameStarts.add(start);
  const delegates = new Map<string, Author | null>();
  for (const author of authors) if (author.delegation) delegates.set(author.delegation, delegates.has(author.delegation) ? null : author);
  const countryAt = new Map<number, string>();
  if (delegates.size > 0) for (const { code, mentions: at } of countries) for (const { start } of at) countryAt.set(start, code);

  let next = 0;
  const named: NamedPerson[] = [];
  let group: NamedPerson | null = null;
  let titled: readonly NamedPerson[] | null = null;
  let bodies: readonly Span[] | null = null;
  let midSentence: ReadonlySet<string> | null = null;

  function authorNamed(words: string): Author | null {
    const folded = foldName(words);
    if (!bySurname.has(folded) && byGiven.get(folded)) return byGiven.get(folded)!;
    const author = bySurname.get(folded.split(/\s+/).at(-1) ?? '');
    if (!author) return null;
    const full = foldName(author.name).split(/\s+/);
    const given = folded.split(/\s+/).slice(0, -1).filter((word) => !titles.has(word.replace(/\.$/, '')));
    return given.every((word) => full.includes(word) || full.some((part) => part.startsWith(word.charAt(0)) && word.length <= 2)) ? author : null;
  }

  function lastPerson(before: number, writer: string | null, pronoun = ''): Person | null {
    const isMeant = (name: string): boolean => mayStandFor(pronoun, name);
    for (let i = named.length - 1; i >= 0; i--) {
      const person = named[i]!;
      if (person.start >= before || (person.id !== null && person.id === writer)) continue;
      if (before - person.start > memory) break;
      if (isMeant(person.name)) return later(person, titledBefore(before, isMeant));
    }
    return titledBefore(before, isMeant);
  }

  /** One author may be “they”; a person named with a title is “he” or “she”. */
  function lastAuthor(before: number, writer: string | null): Person | null {
    const person = lastPerson(before, writer);
    return person?.id == null ? null : person;
  }

  /** Whether the writer was mentioned lately: a pronoun may then stand for nobody else. */
  function isWriterNear(before: number, writer: string | null): boolean {
    for (let i = named.length - 1; i >= 0 && before - named[i]!.start <= memory; i--) {
      const { id, isTold, start } = named[i]!;
      if (isTold === true && id !== null && id === writer && start < before) return true;
    }
    return false;
  }

  /** “The minister”, where a minister was named: the last of them. */
  function bearerOf(words: string, before: number): Person | null {
    const title = /^the (?:\p{L}+ ){0,2}?(\p{L}+)$/iu.exec(words)?.[1]?.toLowerCase();
    if (title === undefined || !titles.has(title)) return null;
    return titledBefore(before, (name) => foldName(name).split(' ').slice(0, -1).includes(title));
  }

  /** Of those who are named with a title anywhere, the last before an offset. Looked for once, and only where a pronoun or a title asks. */
  function titledBefore(before: number, isMeant: (name: string) => boolean = () => true): NamedPerson | null {
    titled ??= Array.from(text.matchAll(titledName), (match) => ({ id: null, name: match[0].replace(/\s+/g, ' ').replace(/[.’']+$/, ''), start: match.index })).filter(({ name }) => !isTitleAlone(name) && !authorNamed(name));
    let low = 0, high = titled.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (titled[middle]!.start < before) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && before - titled[i]!.start <= memory; i--) if (isMeant(titled[i]!.name)) return titled[i]!;
    return null;
  }

  /** The organisation that was last named shortly before an offset. */
  function bodyBefore(before: number): Person | null {
    bodies ??= organizations.flatMap(({ mentions: at }) => at).sort((a, b) => a.start - b.start);
    let low = 0, high = bodies.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (bodies[middle]!.end <= before) low = middle + 1;
      else high = middle;
    }
    const last = bodies[low - 1];
    return last && before - last.start <= sentenceReach ? { id: null, name: text.slice(last.start, last.end) } : null;
  }

  /** Whoever was last called by a given name and a surname before an offset. */
  function fullNameBefore(before: number, pronoun: string): NamedPerson | null {
    const from = Math.max(0, before - memory);
    let last: NamedPerson | null = null;
    for (const match of text.slice(from, before).matchAll(fullName)) {
      const name = match[0].replace(/\s+/g, ' ');
      const after = text.slice(from + match.index + match[0].length, before);
      if ((givenNames.has(match[1]!) || roleBehind.test(after)) && mayStandFor(pronoun, name) && !authorNamed(name)) last = { id: null, name, start: from + match.index };
    }
    return last;
  }

  return {
    pass(sentence, writer) {
      let other: string | null = null;
      for (; next < mentions.length && mentions[next]!.start < sentence.end; next++) {
        const mention = mentions[next]!;
        named.push({ ...mention, isTold: /[.!?…”"’)]/.test(text[sentence.end - 1]!) });
        if (mention.start >= sentence.start && mention.id !== writer) other ??= mention.id;
      }
      return other;
    },

    isName(token) {
      if (nameStarts.has(token.start) || bySurname.has(token.word) || /^\p{Lu}{2,}/u.test(token.text)) return true;
      midSentence ??= capitalisedWithin(text);
      return midSentence.has(token.text);
    },

    resolve(subject, tokens, source, writer, partner = null) {
      const start = tokens[subject.first]!.start;
      const other = partner === null ? undefined : authors.find(({ id }) => id === partner);
      const spokenTo: Person | null = other ? { id: other.id, name: other.name } : null;
      switch (subject.kind) {
        case 'self':
        case 'nobody':
          return null;
        case 'addressee':
          return spokenTo;
        case 'person':
          return lastPerson(start, writer, tokens[subject.first]!.word) ?? spokenTo ?? (isWriterNear(start, writer) ? null : (fullNameBefore(start, tokens[subject.first]!.word) ?? unknown(tokens[subject.first]!)));
        case 'group':
          if (group && start - group.start <= memory) return group;
          if (/^its?$/.test(tokens[subject.first]!.word)) return bodyBefore(start);
          return (lastAuthor(start, writer) ?? unknown(tokens[subject.first]!));
        case 'name':
        case 'unnamed': {
          const last = tokens[subject.last]!;
          const from = tokens[namesJoined(tokens, subject)]!.start;
          const joined = subject.kind === 'name' && from < start && !authorNamed(source.slice(start, last.end));
          const name = source.slice(joined ? from : start, last.end).replace(/['’]s?$/, '').replace(/\s+/g, ' ').replace(whenTold, '');
          const author = subject.kind === 'name' ? authorNamed(name.replace(leadingArticle, '')) : null;
          const delegate = author ?? delegateIn(subject);
          if (delegate) return { id: delegate.id, name: delegate.name };
          if (spokenTo && address.test(name)) return spokenTo;
          const bearer = subject.kind === 'unnamed' ? bearerOf(name, start) : null;
          if (bearer) return bearer;
          const person: NamedPerson = { id: null, name, start };
          const isPerson = subject.kind === 'name' && !nameStarts.has(start) && !joined && !leadingArticle.test(name) && (name.includes(' ') ? !name.includes(' of ') : !isAcronym(name));
          // “The historian Andrew Roberts” is “he”, not “they”.
          const endsInName = subject.last - subject.first > 1 && last.isCapital && tokens[subject.last - 1]!.isCapital && !nameStarts.has(tokens[subject.last - 1]!.start) && leadingArticle.test(name);
          if (isPerson || endsInName) named.push(person);
          else group = person;
          return person;
        }
      }
      function delegateIn({ first, last }: Subject): Author | null {
        for (let i = first; i <= last; i++) {
          const code = countryAt.get(tokens[i]!.start);
          const author = code ? delegates.get(code) : null;
          if (author) return author;
        }
        return null;
      }
    },
  };
}

/** Where a name is joined to one before it, the token where that begins: “Sara Wikström and | Elias Boman”. */
function namesJoined(tokens: readonly Token[], { kind, first }: Subject): number {
  if (kind !== 'name' || tokens[first - 1]?.word !== 'and' || !tokens[first - 2]?.isCapital || /[,;:]/.test(tokens[first - 1]!.gap)) return first;
  let from = first - 2;
  while (from > 0 && tokens[from - 1]!.isCapital && /^\s+$/.test(tokens[from]!.gap) && !sentenceStarters.has(tokens[from - 1]!.word)) from--;
  const isPart = tokens[from]!.gap.includes(',') || (/^(?:of|on|for)$/.test(tokens[from - 1]?.word ?? '') && tokens[from - 2]?.isCapital);
  return isPart || sentenceStarters.has(tokens[from]!.word) ? first : from;
}

function later(a: NamedPerson | null, b: NamedPerson | null): NamedPerson | null {
  return !a || (b && b.start > a.start) ? b : a;
}

/** “Mr. President”: an address, which names nobody. */
function isTitleAlone(name: string): boolean {
  return foldName(name).split(' ').every((word) => titles.has(word.replace(/\.$/, '')) || word === 'speaker' || word === 'vice');
}

/** “He” is somebody, if nobody known; “his” is said in passing of anybody. */
function unknown({ text, word }: Token): Person | null {
  return word === 'he' || word === 'she' || word === 'they' ? { id: null, name: text } : null;
}

/** How members of a house and of a panel call who spoke before. */
const address = /^(?:(?:the|my|our) )?(?:(?:right|hon|hon\.|honourable|honorable|noble|gallant|learned|good|previous|last|distinguished) )*(?:lady|gentleman|gentlewoman|member|friend|lord|minister|secretary of state|speaker|colleague|senator)$/i;
const whenTold = / (?:on|last|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const titledName = /\b(?:Mrs?\.?|Ms\.?|Dr\.?|President|Prime Minister|Foreign Minister|Minister|Secretary|Senator|Ambassador|Chancellor|General|Professor|Governor|Mayor|Premier|Judge|Justice|Commissioner)[ \u00a0\n](?!of\b)(?:\p{Lu}[\p{L}.’'-]+[ \u00a0\n]?){1,3}(?<![ \u00a0\n])/gu;

/** “…, who farms at Ness”, “…, a retired surveyor”: what stands before it is a person. */
const roleBehind = /^, (?:who(?:se)?\b|(?:an?|the|its|their) (?:[\p{L}’'-]+ ){0,3}(?:[\p{Ll}]{2,}(?:er|or|ist|ian|man|woman|ant|eon|ain|chief|head|judge|clerk|nurse)|chief|head|judge|clerk|nurse)\b)/u;
const fullName = /(?<!\p{L})(\p{Lu}\p{Ll}+)[ \u00a0](?:\p{Lu}\.[ \u00a0])?(?:(?:de|van|von|al|bin|la|le|du|del|da|dos) )?\p{Lu}\p{Ll}[\p{L}’'-]+(?<!['’]s)/gu;

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,}$/u.test(name);
}

const endsSmall = /\p{Ll}$/u, capitalisedAt = /\p{Lu}\p{L}{1,30}/uy;

/** The words a text writes with a capital after a small letter: names, not beginnings of sentences. Of several in a row, the first, third …. */
function capitalisedWithin(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let end = 0;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const next = text.charCodeAt(space + 1);
    if (next < 65 || (next > 90 && next < 128)) continue;
    const before = text[space - 1] === ',' ? space - 2 : space - 1;
    if (before < end || !isSmall(text, before)) continue;
    capitalisedAt.lastIndex = space + 1;
    if (!capitalisedAt.test(text)) continue;
    end = capitalisedAt.lastIndex;
    found.add(text.slice(space + 1, end));
  }
  return found;
}

/** Whether a small letter ends with the unit at an offset. */
function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : endsSmall.test(text.slice(Math.max(0, at - 1), at + 1));
}
