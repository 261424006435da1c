import type { AddressHeading } from './addresses.js';
import type { Draft } from './draft.js';
import type { Heading } from './headings.js';
import { isSalutation } from './parts.js';

/** Makes one section of every address, its speaker named in its title; headings inside are its subsections. */
export function draftAddresses(draft: Draft, addresses: readonly AddressHeading[], headings: readonly Heading[]): void {
  const { passages } = draft.page;
  const last = (draft.page.body?.last ?? passages.length - 1) + 1;
  addresses.forEach((address, i) => {
    const id = draft.registry.add(address.speaker, 'speaker', { start: address.nameStart, end: address.nameStart + address.speaker.text.length });
    const end = addresses[i + 1]?.passage ?? last;
    const { start, end: headingEnd } = passages[address.passage]!;
    draft.headings.add(address.passage);
    draft.sections.push({ heading: { start, end: headingEnd }, level: 1, firstPassage: address.passage, endPassage: end, authorIds: [id], replies: false, answers: [] });
    const inside = headings.filter(({ passage }) => passage > address.passage && passage < end && !draft.page.dates[passage] && !isSalutation(passages[passage]!.head));
    inside.forEach((heading, n) => {
      draft.headings.add(heading.passage);
      const next = inside.slice(n + 1).find(({ level }) => level <= heading.level)?.passage ?? end;
      draft.sections.push({ heading: { start: heading.start, end: heading.end }, level: heading.level + 1, firstPassage: heading.passage, endPassage: next, authorIds: [id], replies: false, answers: [] });
    });
  });
}
