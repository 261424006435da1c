import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const text = `Annals of the Northern Straits, Vol. 9, No. 1 (2031), pp. 77–101

Pilots, Ferries and the Law of the Strait

Karin Magi and Jonas Petrov

Introduction
The two states have quarrelled over the strait for half a century, and their quarrel has outlived four treaties and two wars.
A joint authority would let both governments pay for the pilots without conceding a line on a map.

78   Annals of the Northern Straits

It would also cost less than the frigates do now, and it should have been founded when the second treaty was signed.

Downloaded from https://straits.example by guest on 4 June 2031
Magi and Petrov   Pilots, Ferries and the Law of the Strait   79

2   Methods and Sources
We read the logs of four hundred crossings. They show that the pilots were right about the weather on nine days of ten.
`;

describe('running heads', () => {
  const { sections, blocks } = readStructure(text);

  it('are no headings: they repeat what the text is and where it stands, beside a page number', () => {
    assert.deepEqual(sections.map(({ heading }) => heading), ['Introduction', '2 Methods and Sources']);
    for (const head of ['78   Annals', 'Magi and Petrov   ', 'Downloaded from']) assert.match(blocks.find(({ start }) => text.startsWith(head, start))!.kind, /metadata|boilerplate/);
  });
});
