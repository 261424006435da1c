import type pc from 'picocolors';
import type { Analysis, Author, Relation, RelationType, Section, Sentence } from '../core/analysis.js';

type Colors = ReturnType<typeof pc.createColors>;

export interface OutlineOptions {
  readonly colors: Colors;
  /** Columns a line may take. */
  readonly width: number;
  readonly file: string;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The outline of an analysis for a person to read: title, authors, arguments by section, countries, organisations, works. */
export function printOutline(text: string, analysis: Analysis, { colors, width, file }: OutlineOptions): string {
  const lines: string[] = [];
  const heading = (words: string): void => { lines.push('', colors.bold(words)); };
  const item = (indent: number, mark: string, words: string, paint: (words: string) => string = String): void => {
    const [first = '', ...rest] = wrap(words, width - indent - mark.length);
    lines.push(' '.repeat(indent) + mark + paint(first), ...rest.map((line) => ' '.repeat(indent + mark.length) + paint(line)));
  };
  const index = indexOf(analysis);
  const { names } = index;

  lines.push(colors.bold(colors.underline(analysis.title ?? file)));
  if (analysis.title !== null) lines.push(colors.dim(file));

  heading('Authors');
  if (analysis.authors.length === 0) lines.push('  none found');
  for (const author of analysis.authors) {
    item(2, '', author.name + roleNote(author), colors.cyan);
    if (author.biography !== null) item(4, '', flat(author.biography), colors.dim);
  }

  heading('Arguments');
  const before = lines.length;
  for (const [section, claims] of claimsBySection(analysis)) {
    if (claims.length === 0) continue;
    if (section) item(2, '', sectionLabel(section, analysis, names), colors.bold);
    for (const claim of claims) printClaim(claim, index, text, item, colors);
  }
  if (lines.length === before) lines.push('  no claims found');

  heading('Countries');
  if (analysis.countries.length === 0) lines.push('  none found');
  for (const country of [...analysis.countries].sort((a, b) => b.mentions.length - a.mentions.length)) {
    const forms = [...new Set(country.mentions.map((mention) => flat(text.slice(mention.start, mention.end))))];
    item(2, '', `${colors.yellow(country.code)}  ${country.name} ${colors.dim(`×${country.mentions.length}  ${forms.join(', ')}`)}`);
  }
  if (analysis.organizations.length > 0) {
    heading('Organisations');
    for (const { id, name, mentions } of analysis.organizations) item(2, '', `${id === name ? name : `${id}  ${name}`} ${colors.dim(`×${mentions.length}`)}`);
  }
  if (analysis.works.length > 0) {
    heading('Works cited');
    for (const work of analysis.works) {
      const by = work.authorId === null ? null : names.get(work.authorId);
      item(2, '', [`“${work.title}”`, by, work.date].filter(Boolean).join(', '));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** What the lines of an outline look up by id. */
interface Index {
  readonly names: ReadonlyMap<string, string>;
  readonly sentences: ReadonlyMap<string, Sentence>;
  /** Relations by the sentence they act on. */
  readonly actingOn: ReadonlyMap<string, readonly Relation[]>;
}

function indexOf({ authors, sentences, relations }: Analysis): Index {
  const actingOn = new Map<string, Relation[]>();
  for (const relation of relations) {
    const known = actingOn.get(relation.to);
    if (known) known.push(relation);
    else actingOn.set(relation.to, [relation]);
  }
  return { names: new Map(authors.map((author) => [author.id, author.name])), sentences: new Map(sentences.map((sentence) => [sentence.id, sentence])), actingOn };
}

const marks: Readonly<Record<RelationType, string>> = { support: '+ ', attack: '- ', concede: '~ ', reply: '> ' };

type PrintItem = (indent: number, mark: string, words: string, paint?: (words: string) => string) => void;

function printClaim(claim: Sentence, { names, sentences, actingOn }: Index, text: string, item: PrintItem, colors: Colors): void {
  const unnamed = claim.authorId === null ? undefined : 'somebody unnamed';
  const holder = claim.holderName ?? (claim.holderId === claim.authorId ? undefined : claim.holderId === null ? unnamed : names.get(claim.holderId));
  item(4, '• ', `${claim.gist}${holder === undefined ? '' : colors.dim(`  (claimed by ${holder})`)}`);
  for (const relation of actingOn.get(claim.id) ?? []) {
    const from = sentences.get(relation.from);
    if (!from) continue;
    const who = from.authorId !== claim.authorId && from.authorId !== null ? `${names.get(from.authorId) ?? ''}: ` : '';
    item(6, marks[relation.type], who + (from.gist || flat(text.slice(from.start, from.end))), colors.dim);
  }
}

function roleNote(author: Author): string {
  const notes = [author.role === 'author' ? '' : author.role, author.delegation ?? ''].filter(Boolean);
  return notes.length === 0 ? '' : ` (${notes.join(', ')})`;
}

function sectionLabel(section: Section, analysis: Analysis, names: ReadonlyMap<string, string>): string {
  const by = section.authorIds.map((id) => names.get(id)).filter(Boolean).join(', ');
  const answered = section.answers.map((id) => {
    const work = analysis.works.find((one) => one.id === id);
    if (work) return `“${work.title}”`;
    return analysis.sections.find((one) => one.id === id)?.heading ?? '';
  }).filter(Boolean);
  return [section.heading ?? (by ? '' : '(no heading)'), by && (section.heading === null ? by : `by ${by}`), answered.length > 0 && `answers ${answered.join(', ')}`].filter(Boolean).join(' · ');
}

/** Claims in text order under the innermost section they stand in; those outside every section come first, under null. */
function claimsBySection({ sections, sentences }: Analysis): Map<Section | null, Sentence[]> {
  const groups = new Map<Section | null, Sentence[]>([[null, []], ...sections.map((section): [Section, Sentence[]] => [section, []])]);
  for (const sentence of sentences) {
    if (sentence.role !== 'claim') continue;
    const home = sections.findLast((section) => section.start <= sentence.start && sentence.start < section.end) ?? null;
    groups.get(home)!.push(sentence);
  }
  return groups;
}

/** Breaks words into lines of at most `width` columns; a longer word stands on a line of its own. Colour codes count for nothing. */
function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    // eslint-disable-next-line no-control-regex
    const length = `${line} ${word}`.replace(/\u001b\[\d+m/g, '').length;
    if (line !== '' && length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
