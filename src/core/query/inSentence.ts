import { groupNouns, quantifiers } from '../claims/holders/word-lists.js';

const determiners: ReadonlySet<string> = new Set('the a an this that these those my our his her its their many few no'.split(' '));

/** The words for a holder (“Some economists”) as they stand within a sentence: the capital of a common word at the beginning of one goes, that of a name stays. */
export function inSentence(holder: string): string {
  const first = /^\p{L}+/u.exec(holder)?.[0].toLowerCase() ?? '';
  const isCommon = determiners.has(first) || quantifiers.has(first) || groupNouns.has(first);
  return isCommon ? holder.slice(0, 1).toLowerCase() + holder.slice(1) : holder;
}
