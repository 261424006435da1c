import { readName } from '../names/names.js';
import type { PersonName } from '../names/names.js';
import { degrees } from '../names/data/words.js';
import { holdsDate, isDateLine, leadingDateLength } from '../../structure/dates.js';

/** Names read from a list such as `Ana Roe, PhD, Ben Poe and Cy Lee`. */
export interface NameList {
  readonly names: readonly PersonName[];
  /** Offset after the last name and what belongs to it. */
  readonly end: number;
}

const separator = /\s*(?:,\s*(?:and|&|und|y|et)\s+|,\s*|;\s*|\s&\s|\s+(?:and|with|und|et|y)\s+|\s\/\s|\s+\+\s+|\s[·•|]\s|\s–\s)/y;
const degree = /\s*,?\s*\(?([A-Za-z][A-Za-z.-]{0,7})\)?(?=[\s,;)]|$)/y;
const pronouns = /\s*\((?:she|he|they)\/(?:her|him|them|hers|his)[^)]{0,12}\)/iy;

/** Reads names separated by commas, semicolons, `and`, `&`, `/` from an offset. Degrees after a name are passed over. */
export function readNameList(text: string, at: number): NameList | null {
  const names: PersonName[] = [];
  let end = at;
  let next = at;
  while (names.length < 12) {
    const name = readName(text, next);
    if (!name || (names.length > 0 && name.evidence < -0.4)) break;
    names.push(name);
    end = skipDegrees(text, name.end);
    if (end === name.end) {
      const glued = readName(text, end);
      if (glued && /^\p{Lu}\p{Ll}/u.test(text.slice(end, end + 2))) {
        next = end;
        continue;
      }
    }
    separator.lastIndex = end;
    const between = separator.exec(text);
    if (!between) break;
    next = end + between[0].length;
  }
  return names.length > 0 ? { names, end } : null;
}

function skipDegrees(text: string, at: number): number {
  let end = at;
  for (let n = 0; n < 5; n++) {
    pronouns.lastIndex = end;
    const pronoun = pronouns.exec(text);
    if (pronoun) {
      end += pronoun[0].length;
      continue;
    }
    degree.lastIndex = end;
    const match = degree.exec(text);
    const word = match?.[1] ?? '';
    if (!match || !degrees.has(word.toLowerCase()) || !(/[A-Z].*[A-Z.]|^(?:Ret|Esq)/.test(word))) break;
    end += match[0].length;
  }
  return end;
}

/** How a line names its persons. */
export type NamingForm = 'by' | 'foreignBy' | 'reporting' | 'titled' | 'label' | 'posted' | 'bare' | 'byWithoutName' | 'more' | 'photographer' | 'editor' | 'comment';

/** What stands after the names on a line. */
export type NamingRest = 'nothing' | 'date' | 'handle' | 'role' | 'outlet' | 'other';

/** A line that names persons as bylines and their relatives do. Offsets of names are into the line. */
export interface Naming {
  readonly form: NamingForm;
  readonly names: readonly PersonName[];
  readonly rest: NamingRest;
  /** The words after the names. */
  readonly restText: string;
}

const writing = 'written|words|story|stories|text|reported|reporting|report|analysis|commentary|comment|opinion|perspective|review|reviewed|essay|guest essay|guest post|article|post|posted|published|authored|column|blog|feature|interview|op-ed|testimony|statement|prepared|submitted|contributed|presented|created|compiled|uploaded|shared|a letter|letter|reply|response|a reply|a response|responses|introduction|foreword|translated|told';
const byPattern = new RegExp(`^[^\\p{L}\\p{N}“"]{0,8}(?:(?:this\\s+|an?\\s+|guest\\s+)?(?:${writing})\\s+(?:was\\s+)?(?:originally\\s+)?(?:written\\s+|authored\\s+|contributed\\s+|posted\\s+|published\\s+)?)?by\\s*[:.]?\\s+`, 'iu');
/** `ByJane Roe`: the label lost its space on the way through the clipboard. */
const byGlued = /^(?:Written |Posted |Story |Words )?[Bb]y:?(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;
/** Bylines of other languages; the words are too common to be believed without a known given name after them. */
const foreignBy = /^\W{0,3}(?:von|par|por|door|av|af|di|texto|texte|text|un texto de|un article de|ein beitrag von|geschrieben von|écrit par|publié par|scritto da|escrito por|publicado por|veröffentlicht von|geschreven door|from)\s*:?\s+(?=\p{Lu})/iu;
const reporting = /^\(?(?:reporting|reported|writing)\s+by\s*:?\s+/iu;
const titled = /^.{6,140}?[,–—:|-]?\s+by\s+(?=\p{Lu})/u;
const byTrailing = /^(?:[\p{Lu}][\p{L}& ]{2,24}\s*[|•·:–—-]\s*)?by\s*:?\s+/iu;
const byAlone = new RegExp(`^[^\\p{L}\\p{N}]{0,3}(?:(?:${writing})\\s+)?by\\s*:?$|^(?:about the authors?|authors?|author\\(s\\)|words|text|by-?line|writers?|story)\\s*:?$`, 'iu');
const labelPattern = /^\W{0,3}(?:(?:about the\s+)?authors?(?:\(s\))?|article author|post author|lead authors?|writers?|by-?line|columnist|reporters?|contributors?|submitted by|speaker|witness|words|text|story|autore?s?|autora|autorin|auteurs?|verfasser(?:in)?|attributed to)\s*[:|–—-]\s*["'“]?/iu;
const postedPattern = /^\W{0,3}(?:(?:post|first post|last updat|updat|publish|first publish|originally publish|written|submitt|creat|add|upload|releas)(?:ed)?\s+)?(?:on\s+)?[^a-z]{0,4}\S[^\n]{3,48}?\sby\s+(?=\p{Lu})/iu;
const morePattern = /^(?:(?:read|see|view|find|get|browse|show)?\s*(?:more|all|other|latest|recent)?\s*(?:articles?|posts?|stories|content|work|columns?|news|pieces|entries|essays)?\s*(?:by|from|about|of)|subscribe to|follow|contact|e-?mail|write to|send a note to|all posts by|posts by|view (?:all )?posts by|about|reach|meet)\s+(?=\p{Lu})/iu;
const photographer = /^\W{0,3}(?:photo(?:graph)?(?:y|s|ed|er)?|pictures?|images?|illustrat(?:ion|ions|ed|or)|art|artwork|graphics?|video|film(?:ed)?|cartoon|design(?:ed)?|animation|cover|collage|produced|animated|music|audio|narrated|read|maps?|charts?|data|visuals?|directed)\s*(?:credits?|courtesy|and design)?\s*(?:by|:|\/)\s*/iu;
const editing = /^\W{0,3}(?:(?:medically\s+|clinically\s+|legally\s+|technically\s+|expert\s+)?(?:reviewed|edited|fact[- ]checked|checked|translated|transcribed|curated|moderated|approved|verified|copy-?edited|hosted|introduced|updated|sponsored|powered|presented)|edit(?:or|ing)s?)\s*(?:on [^b]{4,30} )?(?:by|:)\s*/iu;
const contributed = /^\W{0,3}(?:additional|with|further)?\s*(?:reporting|contributions?|research|writing|editing)\s+(?:from|by|:)/iu;
const handle = /^\s*[(|,·•-]?\s*(?:@|twitter\b|follow\b)/iu;
const officeWord = /\b(?:editor|reporter|correspondent|columnist|writer|author|contributor|analyst|professor|fellow|director|president|founder|researcher|lecturer|journalist|staff|chief|chair(?:man|woman)?|ceo|cto|cfo|minister|ambassador|secretary|scholar|historian|economist|strategist|technologist|engineer|consultant|associate|manager|producer|blogger|critic|expert|senator|representative|partner|co-?founder|attorney|lawyer|scientist|student|teacher|officer|head of|adviser|advisor|speech ?writer|member|governor|mayor|commissioner|general|colonel|captain|bureau|guest|special to)\b/iu;
const relative = /^\s*[|,·•–—-]?\s*(?:\d+|an?)\s+(?:min|hour|day|week|month|year)/iu;

/** Reads a line as a byline or one of its relatives; null where it names nobody in such a form. */
export function readNaming(line: string): Naming | null {
  if (line.length > 320 || line.length < 2) return null;
  if (byAlone.test(line)) return { form: 'byWithoutName', names: [], rest: 'nothing', restText: '' };
  const labelled = (pattern: RegExp, form: NamingForm): Naming | null => {
    const lead = pattern.exec(line);
    return lead ? namesAfter(line, lead[0].length, form) : null;
  };
  if (reporting.test(line)) return unlabelled(line);
  if (photographer.test(line)) return labelled(photographer, 'photographer') ?? { form: 'photographer', names: [], rest: 'other', restText: '' };
  if (contributed.test(line)) return { form: 'editor', names: [], rest: 'other', restText: '' };
  if (editing.test(line)) return labelled(editing, 'editor') ?? { form: 'editor', names: [], rest: 'other', restText: '' };
  const found = labelled(byPattern, 'by') ?? labelled(labelPattern, 'label') ?? labelled(byTrailing, 'by') ?? dated(line) ?? unlabelled(line);
  if (found) return found;
  const bare = namesAfter(line, leadingSigns(line), 'bare');
  if (bare && /^\s*(?:says?|said|wrote|writes|commented|replied)\s*:?\s*$/iu.test(bare.restText)) return { ...bare, form: 'comment' };
  // `Jo Roe/The Daily`: the newsroom's way to credit a picture.
  if (bare && /^\/\p{L}/u.test(bare.restText)) return { ...bare, form: 'photographer' };
  if (bare && acceptsRest(bare)) return bare;
  return line.length <= 120 ? labelled(morePattern, 'more') : null;
}

/** Forms that need a likely name after them: `ByJane Roe`, `Par Jeanne Roe`, `Author Jane Roe`, `(Reporting by Jane Roe …`, `The Last Ferry, by Jane Roe`. */
function unlabelled(line: string): Naming | null {
  const likely = (pattern: RegExp, form: NamingForm, least: number): Naming | null => {
    const lead = pattern.exec(line);
    const naming = lead ? namesAfter(line, lead[0].length, form) : null;
    return naming?.names.every(({ evidence }) => evidence >= least) ? naming : null;
  };
  const wholeTitle = line.length <= 170 && !/[.!?]\s/u.test(line) ? likely(titled, 'titled', 0.4) : null;
  return likely(byGlued, 'by', -0.4) ?? likely(foreignBy, 'foreignBy', 0.4) ?? likely(/^authors?\s+(?=\p{Lu})/iu, 'label', 0.4) ?? likely(reporting, 'reporting', -0.4)
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

/** Says what the words after the names are. */
export function describeRest(rest: string): NamingRest {
  const trimmed = rest.replace(/^[\s,|•·–—/*_:;.()-]+|[\s,|•·–—/*_:;.()-]+$/gu, '');
  if (trimmed === '') return 'nothing';
  if (handle.test(rest)) return 'handle';
  if (isDateLine(trimmed.replace(/^(?:on|at)\s+/iu, '')) || leadingDateLength(`${trimmed} `) > 0 || relative.test(rest) || /^(?:last\s+)?(?:updated|published|posted)\b/iu.test(trimmed)) return 'date';
  if (officeWord.test(trimmed.slice(0, 60))) return 'role';
  if (holdsDate(trimmed) && trimmed.length <= 60) return 'date';
  if (/^(?:in|for|at|of|from|via)?\s*(?:the\s+)?\p{Lu}/iu.test(trimmed) && trimmed.length <= 60 && /^\s*[,|•·–—/(:-]|^\s+(?:in|for|at|of|via)\s/u.test(rest) && !/[.?!]\s/.test(trimmed)) return 'outlet';
  return 'other';
}

/** Whether a line that begins with a bare name is still a byline, and no sentence about somebody. */
function acceptsRest(bare: Naming): boolean {
  if (bare.rest === 'nothing') return true;
  if (bare.rest === 'other') return false;
  if (bare.rest === 'role') return bare.restText.length <= 140 && !/^\s+(?:is|was|has|said|says|and|who|will|had)\b/iu.test(bare.restText);
  return bare.restText.length <= 90;
}
