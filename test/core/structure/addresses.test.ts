import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const text = '\n\nOctober 9, 1963\n\nMr. Speaker, Members of the Parliament:\n\nThe harvest has failed in six provinces, and the granaries must be opened because hunger does not wait for debate.\n';

describe('addresses', () => {
  for (const [heading, speaker] of [
    ["PRESIDENT OSKAR B. LUND'S MESSAGE TO THE PARLIAMENT ON THE HARVEST", 'Oskar B. Lund'],
    ["PRESIDENT LUND'S ADDRESS TO THE NATION", 'Lund'],
    ['STATE OF THE HARVEST ADDRESS OF PRESIDENT OSKAR LUND', 'Oskar Lund'],
    ['Remarks by Foreign Minister Ada Lindqvist', 'Ada Lindqvist'],
    ['Statement by the Spokesperson of the Ministry of Ports of the Republic of Norland, Ada Lindqvist, on the closure of the strait', 'Ada Lindqvist'],
    ['Statement delivered by the Deputy Permanent Representative of Norland, Ambassador Ada Lindqvist, at the open debate', 'Ada Lindqvist'],
    ['Keynote Address by Minister for Foreign Affairs Ada Lindqvist at the Harbour Dialogue, Northgate Hotel, 6 June 2031', 'Ada Lindqvist'],
    ['Prepared Statement of the Honorable Ada Lindqvist', 'Ada Lindqvist'],
    ['First Inaugural Address of Oskar Lund', 'Oskar Lund'],
  ] as const) {
    it(`reads the speaker from “${heading}”`, () => {
      const { authors, sections, title } = readStructure(heading + text);
      assert.deepEqual(authors.map(({ name, role }) => [name, role]), [[speaker, 'speaker']]);
      assert.deepEqual(sections.map((section) => section.authorIds), [['a1']]);
      assert.equal(title, heading);
    });
  }

  for (const heading of ['The Address of the House Was Wrong', 'A Message to Our Readers', 'Statement of Principles', 'Statement by the Ministers of the Nordic Council, Helsinki, on fisheries', 'Statement by the President of the Council, adopted without a vote']) {
    it(`reads none from “${heading}”`, () => assert.deepEqual(readStructure(heading + text).authors, []));
  }
});
