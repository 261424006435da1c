import { readAffiliations } from '../entities/authors/biographies.js';
import { readName } from '../entities/names/names.js';
import type { PersonName } from '../entities/names/names.js';
import type { Draft } from './draft.js';
import { mayBeHeading } from './headings.js';

const shortBiography = 200;
const read = 1500;

/** Finds the lines that tell who the authors are. */
export function attachBiographies(draft: Draft): void {
  const { page, registry } = draft;
  for (const [i, parts] of draft.biographyParts) {
    if (draft.headings.has(i) || draft.kinds.get(i) === 'title' || draft.kinds.get(i) === 'contents') continue;
    const base = page.passages[i]!.start;
    for (const { name, start, end } of parts) {
      const id = name.given !== null || tellsOfWriter(draft, i, name) ? registry.find(name) : null;
      if (id === null) continue;
      draft.kinds.set(i, 'biography');
      const to = end === parts.at(-1)!.end ? page.passages[i]!.end : base + end;
      registry.setBiography(id, { start: base + start, end: to }, readAffiliations(page.text.slice(base + start, Math.min(to, base + start + read))));
      registry.addPlace(id, { start: base + name.start, end: base + name.end });
    }
  }
  page.passages.forEach(({ head, shape }, i) => {
    if (shape.length <= 40 && aboutAuthors.test(head) && draft.kinds.get(i) !== 'title') readAuthorsBlock(draft, i);
  });
}

/** `Ms. Roe is a former minister.` right under the byline or after the text: a biography, though it gives no full name. */
function tellsOfWriter({ page, kinds }: Draft, passage: number, name: PersonName): boolean {
  if (name.title === '' || page.passages[passage]!.shape.length > shortBiography) return false;
  return kinds.get(passage - 1) === 'byline' || passage >= (page.body?.last ?? Infinity);
}

const aboutAuthors = /^[#*_\s]*(?:about )?(?:the )?(?:authors?|contributors?|writers?|author\(s\))[\s:*_]*$/i;
const goesOnAbout = /^(?:He|She|They|His|Her|Their|The authors?|(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Ambassador)\b)/u;

/** Under `About the authors` every paragraph that begins with an author's name, or goes on from one, tells of that author. */
function readAuthorsBlock({ page, registry, kinds, headings }: Draft, label: number): void {
  let id: string | null = null;
  for (let i = label + 1; i < page.passages.length && !page.furniture[i] && !page.dates[i]; i++) {
    const { head, start, end, shape } = page.passages[i]!;
    const name = readName(head, /^[\s—–•*_·-]*/u.exec(head)![0].length);
    const named = name ? registry.find(name) : null;
    if (named === null && (id === null || headings.has(i) || !(goesOnAbout.test(head) || tellsOf(registry.surname(id), head)) || (!shape.prose && mayBeHeading(page, i)))) break;
    if (named !== null) id = named;
    headings.delete(i);
    // A name alone on its line stands above its biography.
    kinds.set(i, named !== null && head.length <= name!.end ? 'byline' : 'biography');
    if (named !== null) registry.addPlace(named, { start: start + name!.start, end: start + name!.end });
    if (named !== null && head.length > name!.end) registry.setBiography(named, { start, end }, readAffiliations(page.text.slice(start, Math.min(end, start + read))));
    else if (named === null) registry.extendBiography(id!, end);
  }
  if (id !== null) {
    headings.delete(label);
    kinds.set(label, 'metadata');
  }
}

function tellsOf(surname: string, head: string): boolean {
  return head.startsWith(surname);
}
