import { readName } from '../entities/names/names.js';
import type { PersonName } from '../entities/names/names.js';
import type { Passage } from './passages.js';

/** A heading that names who speaks the text under it. */
export interface AddressHeading {
  readonly passage: number;
  readonly speaker: PersonName;
  /** Offset of the name in the text. */
  readonly nameStart: number;
}

const kinds = 'address|message|speech|remarks|statement|lecture|testimony|inaugural|keynote|proclamation|oration|sermon|toast|farewell|eulogy|declaration|opening|closing';
const possessive = new RegExp(`^['’]s?\\s+(?:[a-zÀ-ɏ-]+\\s+){0,5}?(?:${kinds})\\b`, 'i');
const ofPerson = new RegExp(`^(?:(?:the|prepared|opening|closing|written|oral|full|official|first|second|third|fourth|annual|inaugural|farewell|special|keynote|national|new year['’]s|televised|text of(?: the)?|transcript of(?: the)?|full text of(?: the)?|transcript:|full text:|read:)\\s+)*(?:${kinds})(?:\\s+(?:address|speech|remarks|statement|message))?(?:\\s+(?:as\\s+(?:prepared\\s+for\\s+delivery|delivered)|for\\s+the\\s+record))?\\s+(?:by|of|from|delivered by|given by)\\s+(?:the\\s+)?`, 'i');
const ofTitled = new RegExp(`^(?:[^\\s.?!]+\\s+){1,7}(?:${kinds})\\s+(?:by|of)\\s+`, 'i');
const delivered = /^(?:as\s+)?(?:delivered|spoken|given|presented|testimony|statement|submitted)\s+by\s*:?\s+/i;

/** Reads a line as the title of an address: `PRESIDENT JANE ROE'S ADDRESS BEFORE …`, `Remarks by Ambassador Jo Poe`, `Statement of Ana Lee`. */
export function readAddressHeading(passage: Passage, index: number): AddressHeading | null {
  const { head, shape } = passage;
  if (shape.length > 250 || shape.words < 3 || (shape.sentenceEnd && shape.prose)) return null;
  const make = (speaker: PersonName): AddressHeading => ({ passage: index, speaker, nameStart: passage.start + speaker.start });
  const lead = ofPerson.exec(head) ?? delivered.exec(head);
  if (lead) {
    const first = readName(head, skipOffice(head, lead[0].length), { single: false });
    const name = first && !isOffice(first) ? first : readHolder(head, lead[0].length);
    return name && name.evidence > -0.4 ? make(name) : null;
  }
  // `State of the Union Address of President Jo Roe`: other words before the kind are allowed where a title stands before the name.
  const occasion = ofTitled.exec(head)?.[0].length;
  const titled = occasion === undefined ? null : readName(head, occasion);
  if (titled && titled.title !== '' && titled.words >= 2 && head.slice(titled.end).length <= 60) return make(titled);
  const owner = readName(head, 0);
  if (owner && (owner.words >= 2 || (owner.title !== '' && shape.allCaps)) && owner.evidence > 0 && possessive.test(head.slice(owner.end))) return make(owner);
  return null;
}

const offices = /^(?:(?:(?:foreign|prime|deputy|vice|acting|assistant|under|permanent|special|high|defen[cs]e|attorney|u\.?s\.?|us|united|states|federal|secretary|minister|president|representative|envoy|general|director|trade|former|chief|of|for|state|the|treasury|interior|affairs|commerce|energy|labor|secretary-general|director-general|ambassador|his|her|excellency|hon\.?|honou?rable)\b[,.]?)\s+)+(?=\S)/i;

/** Skips an office that is not a plain title (`Secretary of State`, `Foreign Minister`). */
function skipOffice(head: string, at: number): number {
  const rest = head.slice(at, at + 120);
  const match = offices.exec(rest);
  if (!match) return at;
  const after = readName(head, at + match[0].length);
  return after && after.words >= 2 ? at + match[0].length : at;
}

/** An office with its whole name, then who holds it: `Spokesperson of the Ministry of Ports of Freedonia, Ana Roe, on …`. */
const officeThenHolder = /^(?:(?:deputy|acting|official|permanent|chief|vice|special|press)[ -])*(?:spokes(?:person|man|woman)|minister|ambassador|president|secretary|representative|chair(?:man|woman|person)?|director|head|envoy|commissioner|governor|delegat(?:e|ion)|mission)\s+(?:of|for|to|at)\s[^,.:;?!]{1,140},\s+/iu;
const afterHolder = /^(?:\s*$|,|\s+(?:on|at|in|to|before|regarding|concerning|about|following|during|for)\s)/iu;

/** `Deputy Permanent Representative`: capitals that look like a name, and are all of an office. */
function isOffice({ text }: PersonName): boolean {
  return offices.exec(`${text} .`)?.[0].length === text.length + 1;
}

function readHolder(head: string, at: number): PersonName | null {
  const office = officeThenHolder.exec(head.slice(at));
  const name = office ? readName(head, at + office[0].length) : null;
  return name && name.words >= 2 && afterHolder.test(head.slice(name.end)) ? name : null;
}

/** Finds every title of an address in the text. */
export function findAddresses(passages: readonly Passage[]): AddressHeading[] {
  const found: AddressHeading[] = [];
  passages.forEach((passage, i) => {
    const heading = readAddressHeading(passage, i);
    if (heading) found.push(heading);
  });
  return found;
}
