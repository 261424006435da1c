import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const question = 'To ask the Secretary of State for Transport, what assessment he has made of the closure of the crossing at Sandholm for trade with Norway and Denmark.';
const reply = 'The closure has lengthened the journey by four hours. The Government believes that the crossing should be opened again as soon as the pier is safe.';
const more = 'Officials have met the ferry company twice since June, and they will meet it again before the winter timetable begins.';
const read = (...lines: readonly string[]): { title: string | null; parts: string[]; roles: string[] } => {
  const { title, sections, authors } = readStructure(lines.join('\n'));
  return { title, parts: sections.map(({ authorIds }) => authorIds.map((id) => authors.find((author) => author.id === id)!.name).join(', ')), roles: authors.map(({ name, role }) => `${name} ${role}`) };
};

describe('a written question and its answer', () => {
  it('belong to who asked and who answered, whatever stands between the name and the words', () => {
    const { title, parts, roles } = read('Find written questions', 'Sandholm: Ferries', 'Question for Department for Transport', 'UIN 7731, tabled on 4 June 2031', 'Asked by', 'Moira Tennant', 'Green', 'East Sandholm', 'Commons', 'Question', question, 'Answered on', '11 June 2031', 'Answered by', 'Rupert Vane', 'Liberal', 'North Quay', 'Commons', reply, '', more);
    assert.equal(title, 'Sandholm: Ferries');
    assert.deepEqual(parts, ['Moira Tennant', 'Rupert Vane']);
    assert.deepEqual(roles, ['Moira Tennant speaker', 'Rupert Vane speaker']);
  });

  it('may have the names on the lines of their labels', () => {
    assert.deepEqual(read('Ferries to Sandholm', 'Tabled by: Moira Tennant (Green)', question, 'Answered by: Rupert Vane, Minister for Ports', reply, more).parts, ['Moira Tennant', 'Rupert Vane']);
  });

  it('are none where only one of the two is named', () => {
    assert.deepEqual(read('Ferries to Sandholm', 'By Ana Torvik', '', 'Asked by', 'Moira Tennant', '', question, '', reply, '', more).roles.filter((one) => one.includes('speaker')), []);
  });
});
