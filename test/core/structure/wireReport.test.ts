import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const lines = [
  'World', 'Sandholm ferry talks leave two governments further apart', 'By Karin Magi and Jonas Petrov', 'June 4, 2031 9:12 AM UTC', 'Summary', 'Companies', 'Ferry company loses a third of its income', 'Denmark offers to mend one pier', 'Winter timetable still in doubt', '',
  'OSLO/AARHUS, June 4 (NPA) - When the two ministers met on the pier they were promised a treaty before the ice. Nine months later neither has signed, and the pier is closed.', '',
  'The company has let a third of its crew go, according to the union. In Oslo, opposition leaders say that the state should buy the ships.', '',
  'Analysts say that both governments have few good choices. To subsidise the crossing would break the rules of the union, and to close it would cut off three islands.', '',
  'Reporting by Karin Magi in Oslo and Jonas Petrov in Aarhus; Additional reporting by Lotte Kwan; Editing by Miles Abernathy', 'Our Standards: The NPA Principles', 'Suggested Topics:', 'Europe', 'Karin Magi', 'NPA',
  'Covers shipping and the northern islands. She previously reported from Bergen and from Riga for a daily paper.', 'Contact: +47 555 0110',
];

describe('a news agency’s report', () => {
  const text = lines.join('\n');
  const { sections, blocks, authors, title } = readStructure(text);

  it('begins with its dateline, and what sums it up above is no heading', () => {
    assert.equal(title, lines[1]);
    assert.deepEqual(sections.map(({ heading }) => heading), [null]);
    assert.equal(text.startsWith('OSLO/AARHUS', sections[0]!.start), true);
  });

  it('ends where it says who reported it', () => {
    assert.deepEqual(authors.map(({ name }) => name), ['Karin Magi', 'Jonas Petrov']);
    assert.equal(blocks.find(({ start }) => text.startsWith('Covers shipping', start))?.kind, 'boilerplate');
  });
});
