import { isPlaceName } from '../entities/placeNames.js';
import { isDateLine } from './dates.js';

const parts = /^\(?(\p{Lu}[\p{L}.’' -]{1,40}?)(?:,\s*(\p{Lu}[\p{L}.’' -]{1,30}))?\s*[,|·•–—/-]\s*(?:the\s+)?(?=.*\d)([^,|·•]*(?:[,|·•].*)?)$/u;
const longest = 100;

/** Whether a line says where and when a text was written or spoken: `Kuala Lumpur, 3 June 2031`, `Geneva, Switzerland | May 4, 2031`. */
export function isDateline(head: string): boolean {
  if (head.length > longest || !/\d/.test(head)) return false;
  const match = parts.exec(head);
  if (!match || !isDateLine(match[3]!.replace(/\)$/, ''))) return false;
  // One word before a date is no person's name.
  return isPlaceName(match[1]!) || (match[2] === undefined && !/\s/.test(match[1]!));
}
