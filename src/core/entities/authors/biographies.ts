import { isPlainLetter } from '../../text/characters.js';
import { readName } from '../names/names.js';
import type { PersonName } from '../names/names.js';

/** A line that tells who somebody is. */
export interface BiographyLine {
  /** Null where the line says “The writer is …”. */
  readonly name: PersonName | null;
  /** The first name or surname the line begins with, where it gives no full name (`Ana is a reporter …`). */
  readonly shortName: string | null;
  readonly strength: number;
}

const office = 'professor|spokes(?:person|man|woman)|envoy|diplomat|fellow|director|editor|reporter|correspondent|columnist|writer|author|analyst|researcher|lecturer|president|founder|journalist|chief|chair|chairman|chairwoman|minister|ambassador|secretary|scholar|historian|economist|strategist|technologist|engineer|consultant|associate|manager|producer|blogger|critic|expert|senator|representative|partner|attorney|lawyer|scientist|student|candidate|teacher|officer|head|adviser|advisor|member|governor|mayor|commissioner|general|reader|dean|postdoctoral|doctoral|phd|senior|executive|managing|assistant|visiting|freelance|former|staff|deputy|contributor|contributing|coordinator|physician|doctor|nurse|dietitian|novelist|poet|essayist|philosopher|political|policy|veteran|specialist|assistant|retired|ceo|cto|cfo|vice';
const verbs = 'writes|covers|reports|teaches|works|worked|served|serves|leads|studies|edits|joined|lives|blogs|has (?:been|written (?:for|about|on|widely|extensively|several|many|two|three|four|five|numerous|books)|covered|worked|reported|served|taught)|holds|directs|runs|focuses|specializes|specialises|received|graduated|earned|co-?founded|founded|heads|chairs|began|started|spent';
const isOffice = new RegExp(`^\\s*(?:\\([^)"“”]{2,40}\\)\\s*)?,?\\s*(?:is|was|are|were)\\s+(?:currently\\s+|also\\s+|now\\s+)?(?:(?:the|an?|one of|our|cnn['’]s|[a-zÀ-ɏ][a-zÀ-ɏ.]*['’]s)\\s+)?(?:[a-z0-9À-ɏ.,&'’-]+\\s+){0,7}?(?:${office})(?:s|es)?\\b`, 'i');
/** “Ana Roe writes (in …) that …” and “Ana Roe writes: …” tell what she holds, not who she is. */
const does = new RegExp(`^\\s*(?:\\([^)"“”]{2,40}\\)\\s*)?(?:${verbs})\\b(?!:|(?:\\s+in\\s+[^.;]{2,100}?)?,?\\s+that\\b)`, 'i');
/** What {@link isOffice} and {@link does} begin with, or what may stand before it. */
const beginning = `(?:[,(]|(?:is|was|are|were|${verbs})\\b)`;
const mayTell = new RegExp(`^\\s*${beginning}`, 'i');
const mayTellByOneName = new RegExp(`^\\p{L}[\\p{L}'’-]+\\s+${beginning}`, 'iu');
const theWriter = /^\W{0,3}(?:the|this)\s+(?:writer|author|columnist|contributor|correspondent)s?\s+(?:is|was|are|were|has|have|served|teaches|writes)\b/i;

/**
 * Reads the beginning of a passage as a biography: `KEN JIMBO is Managing Director of …`, `The writer is …`, `Jo Roe covers …`.
 * @returns null where it does not tell who somebody is.
 */
export function readBiography(head: string): BiographyLine | null {
  if (head.length < 12) return null;
  const lead = isPlainLetter(head.charCodeAt(0)) && !head.startsWith('About') ? 0 : /^(?:About(?: the Author)?:?\s+|[\s—–•*_~-]*)/u.exec(head)![0].length;
  if (theWriter.test(head)) return { name: null, shortName: null, strength: 2 };
  let name = readName(head, lead);
  if (name) {
    // “Jennifer Rubin Jennifer Rubin writes …”: the name as a label, then the sentence.
    const gap = /^\s+/u.exec(head.slice(name.end))?.[0].length ?? 0;
    const again = gap > 0 && head.startsWith(name.text, name.end + gap) ? readName(head, name.end + gap) : null;
    name = again ?? halveRepeated(name) ?? name;
    const rest = head.slice(name.end);
    const strength = verdict(rest);
    return strength > 0 ? { name, shortName: null, strength: strength + (name.allCaps ? 0.5 : 0) } : null;
  }
  if (!mayTellByOneName.test(head.slice(lead))) return null;
  const short = /^(\p{Lu}[\p{L}'’-]+)(?=\s)/u.exec(head.slice(lead));
  if (!short || /^(?:He|She|They|It|This|That|There|The|We|I|You)$/i.test(short[1]!)) return null;
  const strength = verdict(head.slice(lead + short[1]!.length));
  return strength > 0 ? { name: null, shortName: short[1]!, strength: strength - 0.5 } : null;
}

const nextPerson = /(?:[.;]|,?\s+and|,?\s+while)\s+(?=\p{Lu})/gu;
const mostPersons = 12;

/** One of the persons that a biography passage tells of, and where in it. */
export interface BiographyPart {
  readonly name: PersonName;
  /** Offsets into what was read. */
  readonly start: number;
  readonly end: number;
}

/** Reads the persons that one passage tells of: `JO ROE is a reporter and ANA POE is Professor of …`. The first is {@link readBiography}'s. */
export function readBiographyParts(head: string): BiographyPart[] {
  const first = readBiography(head);
  if (!first?.name) return [];
  const starts: { name: PersonName; start: number }[] = [{ name: first.name, start: 0 }];
  for (const match of head.matchAll(nextPerson)) {
    if (starts.length >= mostPersons) break;
    const start = match.index + match[0].length;
    const name = start >= first.name.end ? readBiography(head.slice(start))?.name : null;
    if (name && name.given !== null && name.evidence > -0.5) starts.push({ name: { ...name, start: name.start + start, end: name.end + start }, start });
  }
  return starts.map(({ name, start }, i) => ({ name, start, end: starts[i + 1]?.start ?? head.length }));
}

/** “Jo Roe Jo Roe” is one name said twice. */
function halveRepeated(name: PersonName): PersonName | null {
  const half = (name.text.length - 1) / 2;
  if (!Number.isInteger(half) || name.text.slice(0, half) !== name.text.slice(half + 1)) return null;
  return { ...name, start: name.end - half, text: name.text.slice(half + 1), surname: name.text.slice(half + 1).split(' ').at(-1)!, words: name.words / 2 };
}

function verdict(rest: string): number {
  if (!mayTell.test(rest)) return 0;
  const window = rest.slice(0, 160);
  const inner = window.replace(/^\s*,[^,]{2,90},\s*/u, ' ');
  if (isOffice.test(inner)) return 2;
  if (does.test(inner)) return 1.2;
  return 0;
}

const capitalWord = "(?:\\p{Lu}[\\p{L}\\p{M}&’'-]*(?:\\.[\\p{L}\\p{M}&’'-]+)*(?:(?<=\\b\\p{Lu}|\\b(?:St|Mt|Ft|Dr))\\.)?)";
const institution = new RegExp(`\\b(?:at|of|with|for|from|to)\\s+(?:the\\s+)?(${capitalWord}(?:\\s+(?:of|for|on|and|the|in|at|de|la|&)(?=\\s+(?:the\\s+)?\\p{Lu})|\\s+${capitalWord})*)`, "gu");
const institutional = /\b(?:University|Institute|Institution|College|School|House|Center|Centre|Council|Foundation|Endowment|Academy|Ministry|Department|Secretariat|Bank|Fund|Association|Society|Corporation|Group|Agency|Commission|Committee|Project|Program|Programme|Initiative|Laboratory|Lab|Hospital|Times|Post|Journal|Magazine|Review|News|Press|Party|Parliament|Senate|Navy|Army|Organization|Organisation|Office|Bureau|Board|Trust|Alliance|Forum|Think Tank|Studies)\b|^[A-Z]{2,6}$/u;

/** The institutions that a biography names as its person's: `Professor … at Keio University` gives `Keio University`. */
export function readAffiliations(biography: string): string[] {
  const found: string[] = [];
  for (const match of biography.slice(0, 1200).replace(/\s+/gu, ' ').matchAll(institution)) {
    const phrase = match[1]!.replace(/['’]s$/u, '').replace(/[.,]+$/, '');
    const parts = phrase.split(/\s+(?:at|in)\s+(?:the\s+)?(?=\p{Lu})/u);
    for (const part of parts) {
      const own = part.replace(/^\p{Lu}[\p{L}]*['’]s\s+/u, '');
      if (institutional.test(own) && !found.includes(own)) found.push(own);
    }
  }
  return found;
}
