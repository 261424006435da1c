import type { Author, Block, Section, Span, Work } from '../analysis.js';
import { readAffiliations, readBiography } from '../entities/authors/biographies.js';
import { findCandidates } from '../entities/authors/candidates.js';
import { chooseAuthors } from '../entities/authors/chooseAuthors.js';
import type { PageAuthor } from '../entities/authors/chooseAuthors.js';
import { findMentions } from '../entities/authors/mentions.js';
import { findWorks } from '../entities/works/findWorks.js';
import { draftAddresses } from './addressParts.js';
import { findAddresses } from './addresses.js';
import type { AddressHeading } from './addresses.js';
import { findAnsweredBlocks } from './answered.js';
import { labelBlocks } from './blocks.js';
import { findContents } from './contents.js';
import { Draft } from './draft.js';
import { draftEssay } from './essay.js';
import { findHeadings } from './headings.js';
import { findNotes } from './notes.js';
import { readPage } from './page.js';
import type { Page } from './page.js';
import { isSalutation, readCapitalByline } from './parts.js';
import { findSignatures } from './signatures.js';
import { draftRecord } from './record.js';
import { findTitle } from './title.js';
import { findTurns } from './verbatim.js';

/** What a reader sees of a text before reading it: its parts, and who wrote or spoke each. */
export interface Structure {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
  readonly works: readonly Work[];
}

/** Reads the structure of a text as it was pasted: blocks, sections, authors and speakers, works cited. Linear in the text's length. */
export function readStructure(text: string): Structure {
  const page = readPage(text);
  const draft = new Draft(page);
  const contents = findContents(page.passages);
  contents.forEach((inside, i) => { if (inside) draft.mark(i, 'contents'); });
  const answered = findAnsweredBlocks(page.passages);
  for (const { first, end } of answered) for (let i = first; i < end; i++) draft.mark(i, 'metadata');
  page.passages.forEach(({ head }, i) => {
    if (isSalutation(head)) draft.mark(i, 'metadata');
    else if (readCapitalByline(page, i)) draft.mark(i, 'byline');
  });
  const signatures = findSignatures(page);
  for (const { passage } of signatures) draft.mark(passage, 'byline');
  const notes = findNotes(page, signatures.map(({ passage }) => passage));

  const turns = findTurns(page.passages);
  const candidates = findCandidates(page).filter(({ passage }) => !draft.kinds.has(passage) && !notes[passage]);
  const addresses = turns.length > 0 ? [] : keepAddresses(page, findAddresses(page.passages), candidates.some(({ form, score }) => form === 'by' && score >= 6));
  const authors = turns.length > 0 || addresses.length > 0 ? [] : chooseAuthors(page, candidates);
  enterAuthors(draft, authors);

  const bylinePassages = authors.flatMap((author) => author.candidates.filter(({ form }) => form !== 'biography').map(({ passage }) => passage)).sort((a, b) => a - b);
  const taken = (i: number): boolean => draft.kinds.has(i) || page.furniture[i]! || page.dates[i]! || page.captions[i] !== null || page.passages[i]!.shape.rule;
  const title = findTitle(page, bylinePassages, taken);
  if (title) draft.mark(title.passage, 'title');

  const headings = findHeadings(page, (i) => (draft.kinds.has(i) || notes[i]!) && !addresses.some(({ passage }) => passage === i));
  if (turns.length > 0) draftRecord(draft, turns);
  else if (addresses.length > 0) draftAddresses(draft, addresses, headings.filter(({ passage }) => !addresses.some((address) => address.passage === passage)));
  else draftEssay(draft, headings, authors);
  attachBiographies(draft);

  const works = findWorks(draft, answered);
  const mentions = findMentions(text, draft.registry.persons());
  return {
    title: title ? text.slice(title.start, title.end).replace(/\s+/g, ' ') : null, titleSpan: title ? { start: title.start, end: title.end } : null,
    blocks: labelBlocks(page, { known: draft.kinds, headings: draft.headings, notes }), sections: draft.finish(), authors: draft.registry.authors(text, mentions), works,
  };
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

/** Finds the lines that tell who the authors are. */
function attachBiographies(draft: Draft): void {
  const { page, registry } = draft;
  page.passages.forEach(({ head, start, end }, i) => {
    if (draft.headings.has(i) || draft.kinds.get(i) === 'title' || draft.kinds.get(i) === 'contents') return;
    const line = readBiography(head);
    if (!line) return;
    const id = line.name ? registry.find(line.name) : null;
    if (id === null || (line.name!.given === null)) return;
    draft.kinds.set(i, 'biography');
    registry.setBiography(id, { start, end }, readAffiliations(page.text.slice(start, Math.min(end, start + 1500))));
    registry.addPlace(id, draft.place(i, line.name!));
  });
}
