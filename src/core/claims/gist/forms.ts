/** What a word of a gist can be by how it is written, or as one of a few words. Each word is looked at once: what is rare is looked for last. */
import { doubtfulVerbs, loneConnectives, loneHedges, sureVerbs } from './word-lists.js';

/** What a word is by how it is written, or as one of a few words: one bit each. No more than 30, so that a number of them needs no box. */
export const form = {
  closes: 1, comma: 1 << 1, breaks: 1 << 2, mark: 1 << 3, dash: 1 << 4, ellipsis: 1 << 5, possessive: 1 << 6, lower: 1 << 7, upper: 1 << 8, figure: 1 << 9,
  finite: 1 << 11, past: 1 << 12, sure: 1 << 13, doubtful: 1 << 14, contracted: 1 << 15, auxiliary: 1 << 16, modal: 1 << 17, adjective: 1 << 18, adverb: 1 << 19, grammar: 1 << 20,
  contractedNot: 1 << 21, to: 1 << 22, that: 1 << 23, not: 1 << 24, turn: 1 << 25, andOr: 1 << 26, loneHedge: 1 << 27, loneConnective: 1 << 28, interrupts: 1 << 29,
} as const;

/** The bits of each word that is on one of these lists. */
export function bitsByWord(lists: readonly (readonly [number, Iterable<string>])[]): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of lists) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

const auxiliaries = 'is are was were am be been will would shall should can could may might must cannot ought has have had does do did'.split(' ');
const modals = 'will would shall should can could may might must cannot does do did'.split(' ');

const formsByWord = bitsByWord([
  [form.sure, sureVerbs], [form.doubtful, doubtfulVerbs], [form.auxiliary, auxiliaries], [form.modal, modals],
  [form.to, ['to']], [form.that, ['that']], [form.not, ['not']], [form.turn, ['but', 'yet']], [form.andOr, ['and', 'or']],
]);

const clauseWords = new Set('that which who whom whose where when because if whether what why how while although though unless whoever whatever whenever until as than before after since once so i he she we they'.split(' '));
const finiteEnding = /^[a-z]{2,}(?:ates|izes|ises|ures|ines|ves|ized|ated|ened|ains|uces|oses)$/;
const pastEnding = /[a-z]{2}ed$/;
/** Endings of words that wait for a noun. */
const adjectiveForm = /^(?:true|[a-z]+(?:ful|less|ous|ive|able|ible|ical|ish|ic|al)|[a-z]*[^m](?:ent|ant)|[a-z]+-[a-z-]+|first|last|next|second|third|great|new|old|large|small|good|high|low|own|other|single|main|whole|common|supreme|foreign|long|short|free|full)$/;
const contraction = /^(?:i|you|he|she|it|we|they|that|there|who|what|this|here|nobody|everyone)'(?:s|re|ve|d|ll|m)$/;
const shortAuxiliary = /^[a-z]+(?:n't|'(?:s|re|ve|d|ll|m))$/;
const shortModal = /^(?:(?:wo|would|should|ca|could|must|does|do|did)n't|[a-z]+'(?:d|ll))$/;

/** @param bare the word as {@link GistWord.bare} has it. @param isFiniteVerb whether it is on the list of finite verbs. */
export function formsOf(text: string, bare: string, isFiniteVerb: boolean): number {
  let forms = (formsByWord.get(bare) ?? 0) | formsOfEnd(text) | formsOfBeginning(text);
  if (bare.includes("'")) forms |= shortForms(bare);
  if (isFiniteVerb || ((text.endsWith('s') || text.endsWith('d')) && finiteEnding.test(text))) forms |= form.finite;
  if (bare.endsWith('d') && pastEnding.test(bare)) forms |= form.past;
  if (adjectiveForm.test(text)) forms |= form.adjective;
  if (bare.endsWith('ly') && bare.length > 3) forms |= form.adverb;
  if (loneHedges.has(text)) forms |= form.loneHedge;
  if (loneConnectives.has(text)) forms |= form.loneConnective;
  if ((forms & (form.sure | form.doubtful | form.past | form.contracted)) !== 0 || clauseWords.has(bare)) forms |= form.grammar;
  // “May” is the month, but where it opens a sentence.
  return bare === 'may' && text.startsWith('M') ? forms & ~form.sure : forms;
}

/** What the marks at its end tell. */
function formsOfEnd(text: string): number {
  const last = text.at(-1) ?? '';
  let forms = 0;
  if (text.includes('--')) forms |= form.interrupts;
  if (last >= 'a' && last <= 'z') return last === 's' && apostrophes.includes(text.at(-2) ?? ' ') ? forms | form.possessive : forms;
  if (last === ',') forms |= form.comma;
  if (last !== '' && ',:;'.includes(last === '”' || last === '"' || last === '’' ? (text.at(-2) ?? ' ') : last)) forms |= form.closes;
  if (last === ';' || last === ':') forms |= form.breaks;
  if (last !== '' && '.;:,'.includes(last)) forms |= form.mark;
  if (last !== '' && '.;:…—'.includes(last)) forms |= form.interrupts;
  if (last === '—') forms |= form.dash;
  if (last === '…') forms |= form.ellipsis;
  if (last !== '' && apostrophes.includes(last)) forms |= form.possessive;
  return forms;
}

const apostrophes = "'’";

/** Its case, or that it begins with a figure or the sign of a currency. */
function formsOfBeginning(text: string): number {
  if (/^[a-z]/.test(text)) return form.lower;
  if (/^[\d£$€]/.test(text)) return form.figure;
  return /^\p{Lu}/u.test(text) ? form.upper : /^\p{Ll}/u.test(text) ? form.lower : 0;
}

/** What a word with an apostrophe stands for. */
function shortForms(bare: string): number {
  let forms = 0;
  // “it’s” is a finite verb too.
  if (contraction.test(bare)) forms |= form.contracted | form.finite;
  if (bare.endsWith("n't")) forms |= form.contractedNot;
  if (shortAuxiliary.test(bare)) forms |= form.auxiliary;
  if (shortModal.test(bare)) forms |= form.modal;
  return forms;
}
