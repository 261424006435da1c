import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const essay = `One Canal, Two Countries

By Mara Lindqvist

Egypt and Sudan should run the canal together. Both countries draw on the same river, and both lost a harvest to the last drought. A single Egyptian operator would be cheaper, but Khartoum would never trust it.

NATO should stay out of the matter. A guarantee nobody asked for is a threat, and a threat is the last thing that the two governments need while they count what is left in their reservoirs.

Okoro Replies

By Peter Okoro

Lindqvist is right that Egypt and Sudan share a river. But she overlooks that they do not share a budget. Cairo spends twelve times as much on water as its neighbor does.
`;

describe('essays with surnames in capitals above a salutation', () => {
  const prose = 'It has been frequently remarked that a harbour without a council is a harbour without a memory, and that the people of this coast should choose one before the winter comes.';
  const essay = (title: string, name: string): string => [title, '', name, '', 'To the People of the Coast:', '', prose, '', prose, '', 'CIVIS', ''].join('\n');

  it('give the first its writer too, whose heading is the title of the text', () => {
    const { sections, authors } = readStructure([essay('General Introduction', 'WHARTON'), essay('Of Dangers from the Sea', 'PELL'), essay('The Same Subject Continued', 'WHARTON')].join('\n'));
    const names = new Map(authors.map(({ id, name }) => [id, name]));
    assert.deepEqual(sections.map(({ authorIds }) => authorIds.map((id) => names.get(id))), [['Wharton'], ['Pell'], ['Wharton']]);
  });
});

describe('an exchange with a byline under the reply’s heading', () => {
  const { authors, sections, blocks } = readStructure(essay);
  const nameOf = (id: string): string | undefined => authors.find((author) => author.id === id)?.name;

  it('gives the reply to its own author, though it is short', () => {
    assert.deepEqual(sections.map(({ heading, authorIds }) => [heading, authorIds.map(nameOf)]), [[null, ['Mara Lindqvist']], ['Okoro Replies', ['Peter Okoro']]]);
  });

  it('takes the byline for no heading', () => {
    assert.deepEqual(blocks.filter(({ kind }) => kind === 'byline').map(({ start, end }) => essay.slice(start, end).trim()), ['By Mara Lindqvist', 'By Peter Okoro']);
  });
});
