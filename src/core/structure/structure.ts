import type { Author, Block, BlockKind, Section, Span, Work } from '../analysis.js';
import { readBiography } from '../entities/authors/biographies.js';
import { findAuthorReferences } from '../entities/authors/answeredAuthor.js';
import { findCandidates } from '../entities/authors/candidates.js';
import type { Candidate } from '../entities/authors/candidates.js';
import { chooseAuthors } from '../entities/authors/chooseAuthors.js';
import type { PageAuthor } from '../entities/authors/chooseAuthors.js';
import { findMentions } from '../entities/authors/mentions.js';
import { findWorks } from '../entities/works/findWorks.js';
import { draftAddresses } from './addressParts.js';
import { findAddresses } from './addresses.js';
import type { AddressHeading } from './addresses.js';
import { findAnsweredBlocks } from './answered.js';
import { attachBiographies } from './attachBiographies.js';
import { labelBlocks } from './blocks.js';
import { findBooks } from './books.js';
import { findContents } from './contents.js';
import { draftContributions, findContributions } from './contributions.js';
import { Draft } from './draft.js';
import { draftEssay, wellNamed } from './essay.js';
import { isAddress, namesAddressee, readLetterhead } from './letterhead.js';
import { draftLetters } from './letters.js';
import { findHeadFields, readAttribution } from './headFields.js';
import { findHeadings } from './headings.js';
import { findNotes } from './notes.js';
import { readPage } from './page.js';
import type { Page } from './page.js';
import { isSalutation, readCapitalByline } from './parts.js';
import { findSignatures, lettersLabel, valediction } from './signatures.js';
import { draftRecord } from './record.js';
import { draftSignedParts, findSignedParts } from './signedParts.js';
import { findTitle, isOfficeByline } from './title.js';
import type { Title } from './title.js';
import { findTurns } from './verbatim.js';
import { findWrittenQuestions } from './writtenQuestions.js';

/** What a reader sees of a text before reading it: its parts, and who wrote or spoke each. */
export interface Structure {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
  readonly works: readonly Work[];
  /** Where speech begins after each speaker's label (`Mr. Wood (United States): `), UTF-16 offsets, ascending. */
  readonly speechStarts: readonly number[];
}

/** Reads the structure of a text as it was pasted: blocks, sections, authors and speakers, works cited. Linear in the text's length. */
export function readStructure(text: string): Structure {
  const page = readPage(text);
  const signatures = findSignatures(page);
  const notes = findNotes(page, signatures.map(({ passage }) => passage));
  const biographies = page.passages.map(({ head, shape }) => (shape.words >= 4 ? readBiography(head) : null));
  const draft = new Draft(page, notes, biographies);
  const contents = findContents(page.passages);
  contents.forEach((inside, i) => { if (inside) draft.mark(i, 'contents'); });
  // A review answers the books whose particulars stand above it; whoever wrote them did not write the review.
  const answered = [...findAnsweredBlocks(page.passages), ...findBooks(page.passages)];
  for (const { first, end } of answered) for (let i = first; i < end; i++) draft.mark(i, 'metadata');
  page.passages.forEach(({ head }, i) => {
    if (isSalutation(head) || (head.length <= 60 && valediction.test(head))) draft.mark(i, 'metadata');
    else if (readCapitalByline(page, i)) draft.mark(i, 'byline');
  });
  const office = page.passages.findIndex(({ head }, i) => i <= page.lead && isOfficeByline(head));
  if (office >= 0) draft.mark(office, 'byline');
  for (const { passage } of signatures) draft.mark(passage, 'byline');

  const turns = findTurns(page.passages, (i) => contents[i]!);
  const written = turns.length > 0 && turns.length === findWrittenQuestions(page.passages).length;
  const letterhead = turns.length > 0 ? null : readLetterhead(page);
  const candidates = findCandidates(page, biographies).filter((one) => !draft.kinds.has(one.passage) && !notes[one.passage] && !(letterhead && namesAddressee(letterhead, one)));
  const addresses = turns.length > 0 ? [] : keepAddresses(page, findAddresses(page.passages), candidates.some(({ form, score }) => form === 'by' && score >= 6));
  const contributions = turns.length > 0 || addresses.length > 0 || signatures.length > 0 ? [] : findContributions(page, (i) => draft.kinds.has(i) || notes[i]!);
  const signedParts = turns.length > 0 || addresses.length > 0 || signatures.length > 0 || contributions.length > 0 ? [] : findSignedParts(draft);
  const chief = contributions[0]?.passage ?? signedParts[0]?.heading ?? Infinity;
  const authors = turns.length > 0 || addresses.length > 0 ? [] : chooseAuthors(page, candidates.filter(({ passage, form }) => chief === Infinity || (passage < chief && form !== 'bare')));
  enterAuthors(draft, authors);

  const bylinePassages = authors.flatMap((author) => author.candidates.filter(({ form }) => form !== 'biography').map(({ passage }) => passage)).sort((a, b) => a - b);
  const taken = (i: number): boolean => draft.kinds.has(i) || page.furniture[i]! || page.details[i]! || page.dates[i]! || page.captions[i] !== null || page.passages[i]!.shape.rule;
  // What stands after the first greeting or the first turn is no title.
  const greeting = page.passages.findIndex(({ head }, i) => isSalutation(head) && page.passages.slice(i + 1, i + 4).some(({ shape }) => shape.prose));
  const sentence = turns.length > 0 ? page.passages.findIndex(({ shape }) => shape.prose) : -1;
  const opening = Math.min(turns[0]?.passage ?? Infinity, sentence < 0 ? Infinity : sentence, greeting < 0 ? Infinity : greeting);
  const fields = findHeadFields(page.passages);
  const inParts = new Set([...contributions.map(({ passage }) => passage), ...signedParts.map(({ heading }) => heading)]);
  const title = addressTitle(page, addresses) ?? letterhead?.subject ?? (signatures.length > 1 && greeting < 0 ? labelTitle(page) : null) ?? (page.passages.some(({ head }) => head.startsWith('#') && /^#\s/.test(head)) ? null : fields?.title) ?? findTitle(page, mainByline(page, authors) ?? (office >= 0 ? office : greeting < 0 ? contributions[0]?.passage ?? (written ? turns[0]!.passage : null) : greeting), (i) => taken(i) || inParts.has(i) || (letterhead !== null && isAddress(letterhead, i)) || i >= opening);
  if (title) draft.mark(title.passage, 'title');
  if (fields) for (let i = fields.first; i < fields.end; i++) if (!page.dates[i]) draft.mark(i, 'metadata');
  markQuotedWriters(draft);
  markHead(draft, title?.passage ?? null, inSeveralParts(page, candidates) ? bylinePassages.filter((at) => !opensPart(page, title?.passage ?? at, at)) : bylinePassages, addresses);

  // What stands above the title says where the text was published.
  const found = findHeadings(page, (i) => (draft.kinds.has(i) || notes[i]! || i < (letterhead?.addressee ? letterhead.greeting : 0) || (signatures.length === 0 && i < greeting && greeting <= page.lead)) && !addresses.some(({ passage }) => passage === i));
  const headings = found.filter(({ passage }) => !title || passage > title.passage || passage > page.lead);
  if (turns.length > 0) draftRecord(draft, turns);
  else if (addresses.length > 0) draftAddresses(draft, addresses, headings.filter(({ passage }) => !addresses.some((address) => address.passage === passage)));
  else if (contributions.length > 0) draftContributions(draft, contributions, headings.filter(({ passage }) => !inParts.has(passage)), authors.map(({ candidates: [one] }) => draft.registry.find(one!.name)!));
  else if (signedParts.length > 0) draftSignedParts(draft, signedParts, authors.map(({ candidates: [one] }) => draft.registry.find(one!.name)!));
  else if (authors.some(isBylined) || !draftLetters(draft, headings, signatures)) draftEssay(draft, headings, authors);
  if (letterhead?.addressee) draft.registry.add(letterhead.addressee.name, 'mentioned', draft.place(letterhead.addressee.passage, letterhead.addressee.name));
  attachBiographies(draft);

  const works = findWorks(draft, answered);
  const mentions = findMentions(text, draft.registry.persons());
  const blocks = labelBlocks(page, { known: draft.kinds, headings: draft.headings, notes, title: title?.passage ?? null });
  const sections = draft.finish(blocks.map(({ kind }, i) => endsSection.has(kind) || draft.spoken.has(i)));
  for (const { id, start, end } of findAuthorReferences(text, sections, works)) draft.registry.addPlace(id, { start, end });
  return {
    title: title ? text.slice(title.start, title.end).replace(/\s+/g, ' ') : null, titleSpan: title ? { start: title.start, end: title.end } : null,
    blocks, sections, authors: draft.registry.authors(text, mentions), works, speechStarts: turns.map(({ spoken }) => spoken),
  };
}

const endsSection: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quotation', 'biography', 'byline', 'heading', 'caption']);

/** Whether the page's own byline names an author: a biography alone may be that of somebody who answers the letters. */
function isBylined({ score, candidates }: PageAuthor): boolean {
  return score >= wellNamed && candidates.some(({ form }) => form !== 'biography');
}

/** What `By …` weighs in an unlikely place of the head. */
const clearByline = 4;

/** The passage of the page's byline: where its authors are named most plainly before the text; null where they are named nowhere there. */
function mainByline({ lead }: Page, authors: readonly PageAuthor[]): number | null {
  const namings = authors.flatMap(({ candidates }) => candidates).filter(({ passage, form }) => passage <= lead + 1 && form !== 'biography');
  const weights = new Map<number, number>();
  for (const { passage, score } of namings) weights.set(passage, (weights.get(passage) ?? 0) + score);
  const most = Math.max(...weights.values());
  const plainest = namings.filter(({ passage }) => weights.get(passage) === most);
  // A byline printed twice, above and below a picture: the first stands under the title.
  const again = namings.filter(({ key, form, score }) => form !== 'bare' && score >= clearByline && plainest.some((one) => one.key === key && one.form === form));
  const printed = [...plainest, ...again].map(({ passage }) => passage);
  return printed.length > 0 ? Math.min(...printed) : null;
}

/** The first address's own title is the title of the text. */
function addressTitle({ passages, lead }: Page, addresses: readonly AddressHeading[]): Title | null {
  const first = addresses[0];
  if (!first || first.passage > Math.min(lead, 5)) return null;
  const { start, end } = passages[first.passage]!;
  return { passage: first.passage, start, end };
}

/** A page of several letters bears its label as its name. */
function labelTitle(page: Page): Title | null {
  const at = lettersLabel(page);
  const passage = page.passages[at];
  return passage && !passage.head.startsWith('#') ? { passage: at, start: passage.start, end: passage.end } : null;
}

/** `Response 1`: where the first of several parts begins. */
const partLabel = /^(?:response|reply|part|contribution|letter|view|section|chapter)\s+(?:\d{1,2}|[ivx]{1,4}|one|two|three)\b[.:]?\s*$/i;

/** Whether several explicit bylines stand each right above running text and under a line that may be its heading: the parts have their own writers. */
function inSeveralParts({ passages }: Page, candidates: readonly Candidate[]): boolean {
  const places = candidates.filter(({ form, passage }) => form === 'by' && passages[passage + 1]?.shape.prose && passages[passage - 1] && !passages[passage - 1]!.shape.prose);
  return new Set(places.map(({ key }) => key)).size >= 2;
}

/** Whether an introduction stands between the title and a byline, so that the line above the byline is the heading of the first part. */
function opensPart({ passages }: Page, title: number, byline: number): boolean {
  for (let i = title + 1; i < byline - 1; i++) if (passages[i]!.shape.prose) return true;
  return false;
}

/** Marks what stands between the title and the text: standfirst, the speaker's office and occasion, a caption above its credit. */
function markHead(draft: Draft, title: number | null, bylines: readonly number[], addresses: readonly AddressHeading[]): void {
  const { passages, captions, furniture, lead } = draft.page;
  const firstByline = title === null ? undefined : bylines.find((at) => at > title);
  if (title !== null && firstByline !== undefined && firstByline - title <= 4 && firstByline <= lead + 1) {
    const partLabels = passages.findIndex(({ head }, i) => i > title && i < firstByline && partLabel.test(head));
    for (let i = title + 1; i < (partLabels < 0 ? firstByline : partLabels); i++) if (captions[i] === null && !furniture[i] && !draft.page.dates[i]) draft.mark(i, 'metadata');
  }
  for (const { passage } of addresses) {
    for (let i = passage + 1; i < passages.length && i <= passage + 5 && !passages[i]!.shape.prose; i++) {
      const { head } = passages[i]!;
      if (draft.page.dates[i] || isSalutation(head)) continue;
      if (passages[i]!.blanksBefore > 0 && i > passage + 1) break;
      draft.mark(i, 'metadata');
    }
  }
  captions.forEach((kind, i) => {
    const above = passages[i - 1];
    if (kind === 'credit' && above && captions[i - 1] === null && above.shape.words >= 5 && above.shape.length <= 300 && !above.shape.prose) draft.mark(i - 1, 'caption');
  });
}

/** An address counts where its title stands before running text; a byline of somebody else's makes it a report about one. */
function keepAddresses(page: Page, addresses: readonly AddressHeading[], bylined: boolean): AddressHeading[] {
  return addresses.filter(({ passage }) => {
    const { shape } = page.passages[passage]!;
    if (bylined && !shape.allCaps) return false;
    for (let i = passage + 1; i < page.passages.length && i <= passage + 10; i++) if (page.passages[i]!.shape.prose) return page.body !== null && passage <= page.body.last;
    return false;
  });
}

function enterAuthors(draft: Draft, authors: readonly PageAuthor[]): void {
  for (const { candidates } of authors) {
    const named = [...candidates].sort((a, b) => Number(a.name.allCaps) - Number(b.name.allCaps) || b.score - a.score);
    for (const candidate of named) {
      draft.registry.add(candidate.name, 'author', candidate.span);
      if (candidate.form !== 'biography') draft.mark(candidate.passage, 'byline');
    }
  }
}

/** `On 5 May, Ana Roe wrote:` above a quotation: whom the mail answers. */
function markQuotedWriters(draft: Draft): void {
  draft.page.passages.forEach(({ head }, i) => {
    const name = draft.page.passages[i + 1]?.quoted ? readAttribution(head) : undefined;
    if (name === undefined) return;
    draft.mark(i, 'metadata');
    if (name) draft.registry.add(name, 'mentioned', draft.place(i, name));
  });
}
