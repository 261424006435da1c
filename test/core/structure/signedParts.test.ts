import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const intro = 'On Monday the assembly passed a law that opens the harbours to foreign ferries for the first time in a century. We asked four people who know the coast what will come of it.';
const parts = [
  ['The piers come first', 'A law moves no stone. The piers at both ends of the strait were built for fishing boats, and the government should mend them before it invites anybody else to use them.', '—Hanneke Vroom is a fellow in the ports programme and a former harbour master.'],
  ['Denmark will follow', 'The neighbours have waited for this. If the fares fall by a tenth, Denmark will open its own quays within the year, because it cannot afford to be the dearer coast.', '—Jonas Petrov is director of the Baltic desk. He lived in Odense.'],
  ['Nobody asked the pilots', 'Every strait has its own weather, and a foreign captain does not know it. The law should have kept pilots aboard, and the next one ought to bring them back.', '—Odile Verma is a retired captain and a visiting fellow.'],
] as const;
const page = (some: readonly (readonly string[])[] = parts): string => ['COASTAL INSTITUTE', 'Experts respond', 'The strait is open. Who will cross it first?', 'By the Coastal Institute', '', intro, '', 'Click to jump to an expert response:', ...some.map(([heading, , told]) => `${told!.slice(1).split(' is ')[0]!}: ${heading!}`), '', ...some.flatMap((part) => [...part, '']), 'Further reading', 'Feb 2, 2031', 'A strait, explained', 'By Lotte Kwan'].join('\n');
const read = (text: string): { parts: string[]; authors: string[]; kinds: (words: string) => string | undefined; title: string | null } => {
  const { sections, authors, blocks, title } = readStructure(text);
  return {
    title, authors: authors.map(({ name }) => name), kinds: (words) => blocks.find(({ start }) => text.startsWith(words, start))?.kind,
    parts: sections.map(({ heading, authorIds }) => `${heading ?? '—'} | ${authorIds.map((id) => authors.find((author) => author.id === id)!.name).join(', ')}`),
  };
};

describe('parts that tell at their end who wrote them', () => {
  it('are each by whom they tell of, and what stands before them by nobody', () => {
    const found = read(page());
    assert.deepEqual(found.parts, ['— | ', 'The piers come first | Hanneke Vroom', 'Denmark will follow | Jonas Petrov', 'Nobody asked the pilots | Odile Verma']);
    assert.deepEqual(found.authors, ['Hanneke Vroom', 'Jonas Petrov', 'Odile Verma']);
    assert.equal(found.kinds('—Jonas Petrov'), 'biography');
    assert.equal(found.kinds('By the Coastal Institute'), 'byline');
  });

  it('may be listed before with their writers’ names, which are no turns of a conversation', () => {
    const found = read(page());
    assert.equal(found.kinds('Click to jump'), 'contents');
    assert.equal(found.kinds('Odile Verma: Nobody'), 'contents');
    assert.equal(found.title, 'The strait is open. Who will cross it first?');
  });

  it('are reports where they speak of the person whom they tell of', () => {
    const portraits = parts.map(([heading, text, told], i) => [heading, `${text} ${['Vroom', 'Petrov', 'Verma'][i]!} says so every day.`, told]);
    assert.deepEqual(read(page(portraits)).authors.filter((name) => name !== 'Lotte Kwan'), []);
  });
});
