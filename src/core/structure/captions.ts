import { wholeName } from '../entities/names/names.js';
import type { Passage } from './passages.js';

const agencies = '(?:Reuters|AP|AFP|EPA|EFE|Getty(?: Images)?|Shutterstock|Alamy|iStock(?:photo)?|Xinhua|TASS|ANI|PTI|UPI|Bloomberg|Redux|Magnum(?: Photos)?|Corbis|Pool|Associated Press|Agence France-Presse|Flickr|Unsplash|Wikimedia(?: Commons)?|Wikipedia|NurPhoto|Anadolu(?: Agency)?|ZUMA(?: Press)?|SIPA|DPA|Picture Alliance|Press Association|PA(?: Images| Wire)?|Sputnik|Kyodo|Yonhap|Handout|Courtesy)';
const slashAgency = new RegExp(`(?:/|via|\\||,|–|—|-)\\s*(?:\\p{Lu}[\\p{L}.&-]*\\s){0,3}${agencies}\\b[\\s\\p{L}/).]*$`, 'u');
const onlyAgency = new RegExp(`^\\(?${agencies}(?:\\s*/\\s*[\\p{L} ]+)?\\)?$`, 'u');
const creditLabel = /^\W{0,2}(?:(?:photo(?:graph)?s?|images?|pictures?|illustrations?|artwork|art|graphics?|cartoon|video|cover|map|chart|animation|collage)(?:\s+(?:credits?|courtesy|illustration|by|from|of))+\b|(?:photo|image|picture|illustration|credit|credits|photographer|source|graphic|video|caption)\s*[:/|])/i;
const creditInside = /\b(?:photo |image |picture )?credits?\s*(?:\.{3}|…)\s*\S|\b(?:photo(?:graph)?|image|illustration|picture|credit|photographer)s?(?:\s+(?:by|courtesy|credit))?\s*[:/]\s*(?!(?:an?|the|how|why|what|when|in|on|from|is)\s)\S|\((?:photo|image|credit)\b|\b(?:photo(?:graph)?s?|illustrations?|pictures?) (?:by|courtesy of) [a-zÀ-ɏ]/i;
const parenthesized = new RegExp(`\\([^()]{2,80}(?:/|via\\s|for\\s)[^()]{2,60}\\)\\s*$|\\([^()]{0,60}${agencies}[^()]{0,30}\\)\\s*$`, 'u');

/** Whether a short line says who made a picture. */
export function isCredit(head: string): boolean {
  if (head.length > 160) return false;
  if (head.trimEnd().endsWith(')') && parenthesized.test(head) && head.indexOf('(') > 25) return false;
  return onlyAgency.test(head) || creditLabel.test(head) || (head.length <= 90 && slashAgency.test(head) && !/^by\b/i.test(head));
}

const captionMarks = [':', '/', '(', '…', '...'];

/**
 * Whether a line is a picture's caption that names its source (`Troops in Aparri, May 2025. (Dana Poe/Reuters)`).
 * @param running the line reads as running text: only brackets and labels then make it a caption.
 */
export function isCaption(head: string, running = false): boolean {
  if (running && !captionMarks.some((mark) => head.includes(mark))) return false;
  return head.length <= 399 && ((head.endsWith(')') && parenthesized.test(head)) || (head.length <= 300 && /[:/(…]|\.{3}|\bby\b|\bof\b/.test(head) && creditInside.test(head) && !/^by\b/i.test(head)) || /^(?:caption|pictured|above|below|figure \d+|table \d+|chart \d+|map \d+)\s*[:.–—-]/i.test(head));
}

/**
 * Says of each passage whether it is a caption or a credit. A line twice in a row before a credit, or a sentence twice in
 * a row (as pasted pages have the picture's alternative text and its caption), is a caption too.
 */
export function findCaptions(passages: readonly Passage[], dates: readonly boolean[]): ('caption' | 'credit' | null)[] {
  const kinds = passages.map(({ head, shape }) => shape.length > 399 ? null : isCredit(head) ? 'credit' as const : isCaption(head, shape.prose) ? 'caption' as const : null);
  // `Ana Roe, The Associated Press` with a date under it: who wrote the report, and for whom.
  passages.forEach(({ head }, i) => {
    const name = kinds[i] === 'credit' && dates[i + 1] ? /^([^,/|]+),/u.exec(head)?.[1] : undefined;
    if (name !== undefined && wholeName(name)) kinds[i] = null;
  });
  const mayBe = (i: number): boolean => {
    const { shape, head } = passages[i]!;
    return kinds[i] === null && !dates[i] && shape.words >= 5 && shape.length >= 30 && shape.length <= 300 && !/^by\s/i.test(head);
  };
  for (let i = 1; i < passages.length; i++) {
    const twice = passages[i]!.head === passages[i - 1]!.head;
    if (twice && mayBe(i) && (kinds[i + 1] === 'credit' || (passages[i]!.shape.length > 60 && passages[i]!.shape.sentenceEnd))) {
      kinds[i] = 'caption';
      kinds[i - 1] = 'caption';
    }
  }
  return kinds;
}
