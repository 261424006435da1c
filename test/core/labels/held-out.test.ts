import assert from 'node:assert/strict';
import { chooseHeldOut, nameHash } from '../../../scripts/labels/held-out.js';

const entries = Array.from({ length: 25 }, (_, index) => ({ id: `document-${index}`, synthetic: index >= 10 }));

describe('the held-out fifth', () => {
  it('hashes as FNV-1a does', () => {
    assert.equal(nameHash(''), 0x811c9dc5);
    assert.equal(nameHash('a'), 0xe40c292c);
  });

  it('takes a fifth of every stratum, whatever the order of the index', () => {
    const stratum = ({ synthetic }: { synthetic: boolean }): string => String(synthetic);
    const heldOut = chooseHeldOut(entries, stratum);
    assert.equal(entries.filter(({ id, synthetic }) => heldOut.has(id) && !synthetic).length, 2);
    assert.equal(entries.filter(({ id, synthetic }) => heldOut.has(id) && synthetic).length, 3);
    assert.deepEqual([...chooseHeldOut([...entries].reverse(), stratum)].sort(), [...heldOut].sort());
  });

  it('takes at least one document of a small stratum', () => {
    assert.equal(chooseHeldOut([{ id: 'alone' }], () => 'x').size, 1);
  });
});
