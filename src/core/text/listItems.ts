import { isDigit, isLetter, isLowerCase, isSpace } from './characters.js';

/** A number or letter that counts the items of a list: `1.`, `2)`, `3.)`, `a.`, `b)`. */
export interface ItemLabel {
  readonly start: number;
  readonly value: number;
  /** How it is written; the labels of one list are written alike. */
  readonly style: string;
}

/** `•`, `‣`, `⁃`, `▪`, `◦`, `●`: signs that only lists use. */
export function isBullet(code: number): boolean {
  return code === 0x2022 || code === 0x2023 || code === 0x2043 || code === 0x25aa || code === 0x25e6 || code === 0x25cf;
}

/** The label whose closing mark (`.` or `)`) stands at an offset; null where none does. */
export function itemLabelEndingAt(text: string, offset: number): ItemLabel | null {
  if (!isSpace(text.charCodeAt(offset + 1))) return null;
  const end = text.charAt(offset) === ')' && text.charAt(offset - 1) === '.' ? offset - 1 : offset;
  let start = end;
  while (start > 0 && end - start < 3 && isDigit(text.charCodeAt(start - 1))) start--;
  const isNumber = start < end;
  if (!isNumber) {
    start--;
    const code = text.charCodeAt(start);
    if (start < 0 || !isLetter(code) || !isLowerCase(code)) return null;
  }
  const before = text.charCodeAt(start - 1);
  if (start > 0 && !isSpace(before) && !isBullet(before)) return null;
  return { start, value: isNumber ? Number(text.slice(start, end)) : text.charCodeAt(start), style: (isNumber ? '1' : 'a') + text.slice(end, offset + 1) };
}
