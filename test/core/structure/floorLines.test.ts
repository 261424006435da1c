import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.js';
import { readStructure } from '../../../src/core/structure/structure.js';

const speech = 'The ferry has lost money for a generation, and the two councils have never agreed who should pay for it. They must agree now, because the hull will not last another winter.';

/** Who speaks each section. */
function speakers(lines: readonly string[]): string[] {
  const { sections, authors } = readStructure(lines.join('\n'));
  return sections.map(({ authorIds }) => authorIds.map((id) => authors.find((author) => author.id === id)!.name).join(', '));
}

const sitting = ['Ferries and Harbours', '4 May 2031', '', '3.15 pm', '', 'Mr Tomos Wrenk-Hale (Eastport) (Ind)', speech, '', 'The Minister of State, Department for Harbours (Dame Ottoline Shah)',
  'I thank my hon. Friend for his question. The right hon. Gentleman’s own party closed the yard.', '', 'Mr Wrenk-Hale', 'That is no answer.', '', 'Dame Ottoline Shah', speech, '', 'Several hon. Members rose—', '', 'Madam Deputy Speaker', 'Order. Let the Minister be heard.',
  '', 'Gwenith Ó Sé-Pryce (North Isles) (LD)', 'Does the Minister know what a crossing costs?', '', 'Dame Ottoline Shah', 'She does.'];

describe('a record with each name on a line of its own', () => {
  it('gives every turn to its speaker, the chair too', () => {
    assert.deepEqual(speakers(sitting), ['Tomos Wrenk-Hale', 'Ottoline Shah', 'Tomos Wrenk-Hale', 'Ottoline Shah', 'Madam Deputy Speaker', 'Gwenith Ó Sé-Pryce', 'Ottoline Shah']);
    assert.equal(readStructure(sitting.join('\n')).title, 'Ferries and Harbours');
  });

  it('takes the names, the calls of the chair and what happens between the speeches for no argument', () => {
    const text = sitting.join('\n');
    const { blocks, sections, authors } = analyze(text);
    const kindOf = (words: string): string | undefined => blocks.find(({ start }) => text.startsWith(words, start))?.kind;
    assert.deepEqual([kindOf('Mr Wrenk-Hale'), kindOf('Several hon.'), kindOf('Order.')], ['byline', 'metadata', 'metadata']);
    const call = text.indexOf('Order.');
    assert.deepEqual(sections.filter(({ start, end }) => start <= call && call < end).map(({ authorIds }) => authors.find(({ id }) => id === authorIds[0])?.name), ['Madam Deputy Speaker']);
  });

  it('needs no brackets where some speak twice', () => {
    const lines = ['Talking About the Ferry', '', 'Oksyra Danylenko', 'Who should pay for the hull?', '', 'Hesper Lund', speech, '', 'Oksyra Danylenko', 'And who will?', '', 'Hesper Lund', speech];
    assert.deepEqual(speakers(lines), ['Oksyra Danylenko', 'Hesper Lund', 'Oksyra Danylenko', 'Hesper Lund']);
  });

  it('is none where each name stands once: a roundtable has authors', () => {
    const lines = ['Who Should Pay?', '', 'Oksyra Danylenko', speech, '', 'Hesper Lund', speech, '', 'Tomos Wrenk-Hale', speech];
    assert.ok(readStructure(lines.join('\n')).authors.every(({ role }) => role === 'author'));
  });

  it('is none where the lines stand above portraits of those they name', () => {
    const portrait = (name: string): string => `${name} has run the ferry for a generation, and the two councils owe the old company more than they say when they speak of what it cost them.`;
    const lines = ['Three Who Made the Ferry', 'By Petra Lindgren', '', speech, '', 'Mirela Stanescu', portrait('Stanescu'), '', 'Hesper Lund', portrait('Lund'), '', 'Mirela Stanescu', portrait('Stanescu')];
    assert.ok(readStructure(lines.join('\n')).authors.every(({ role }) => role !== 'speaker'));
  });
});
