import { holdsDate, isDateLine, leadingDateLength } from '../../structure/dates.js';

/** What stands after the names on a line. */
export type NamingRest = 'nothing' | 'date' | 'handle' | 'role' | 'outlet' | 'other';

const handle = /^\s*[(|,·•-]?\s*(?:@|twitter\b|follow\b)/i;
const officeWord = /\b(?:editor|reporter|correspondent|columnist|writer|author|contributor|analyst|professor|fellow|director|president|founder|researcher|lecturer|journalist|staff|chief|chair(?:man|woman)?|ceo|cto|cfo|minister|ambassador|secretary|scholar|historian|economist|strategist|technologist|engineer|consultant|associate|manager|producer|blogger|critic|expert|senator|representative|partner|co-?founder|attorney|lawyer|scientist|student|teacher|officer|head of|adviser|advisor|speech ?writer|member|governor|mayor|commissioner|general|colonel|captain|bureau|guest|special to|former|retired|justice|judge|envoy|diplomat|dean|rector|provost|legislator|congress(?:wo)?man|mep|deputy|commander|admiral|principal|trustee|(?:arch)?bishop|rabbi|imam|laureate|activist|advocate|physician|physicist|emeritus|emerita|treasurer|chancellor|premier|negotiator|practitioner)\b/i;
const relative = /^\s*[|,·•–—-]?\s*(?:\d+|an?)\s+(?:min|hour|day|week|month|year)/i;

const goesOn = /^\s+(?!(?:on|at|in|for|of|from|via|last|updated|published|posted|follow|staff|special|is|\d)\b)\p{Ll}/u;

/** Says what the words after the names are. */
export function describeRest(rest: string): NamingRest {
  const trimmed = rest.replace(/^[\s,|•·–—/*_:;.()-]+|[\s,|•·–—/*_:;.()-]+$/gu, '');
  if (trimmed === '') return 'nothing';
  if (goesOn.test(rest) && !officeWord.test(rest.slice(0, 60))) return 'other';
  if (handle.test(rest)) return 'handle';
  if (isDateLine(trimmed.replace(/^(?:on|at)\s+/i, '')) || leadingDateLength(`${trimmed} `) > 0 || relative.test(rest) || /^(?:last\s+)?(?:updated|published|posted)\b/i.test(trimmed)) return 'date';
  if (officeWord.test(trimmed.slice(0, 60))) return 'role';
  if (holdsDate(trimmed) && trimmed.length <= 60) return 'date';
  if (/^(?:(?:in|for|at|of|from|via)\s+)?(?:[Tt]he\s+)?[\p{Lu}\p{N}]/u.test(trimmed) && trimmed.length <= 60 && /^\s*[,|•·–—/(:-]|^\s+(?:in|for|at|of|via)\s/u.test(rest) && !/[.?!]\s/.test(trimmed)) return 'outlet';
  return 'other';
}
