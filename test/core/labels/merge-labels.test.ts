import assert from 'node:assert/strict';
import type { Label } from '../../../scripts/labels/label-lines.js';
import { mergeLabels } from '../../../scripts/labels/merge-labels.js';

const policy: Label = { role: 'claim', kind: 'policy' };
const value: Label = { role: 'claim', kind: 'value' };
const premise: Label = { role: 'premise' };

describe('merging two passes', () => {
  it('keeps what both say and asks the adjudicator about the rest', () => {
    const { labels, undecided, needless } = mergeLabels(new Map([[0, policy], [1, premise]]), new Map([[0, policy], [1, value]]), new Map([[1, value]]));
    assert.deepEqual([...labels], [[0, policy], [1, value]]);
    assert.deepEqual(undecided, []);
    assert.deepEqual(needless, []);
  });

  it('counts a difference of kind as undecided', () => {
    assert.deepEqual(mergeLabels(new Map([[0, policy]]), new Map([[0, value]]), new Map()).undecided, [0]);
  });

  it('does not let an adjudicator overrule two annotators unnoticed', () => {
    const { labels, needless } = mergeLabels(new Map([[0, policy]]), new Map([[0, policy]]), new Map([[0, premise]]));
    assert.deepEqual(labels.get(0), policy);
    assert.deepEqual(needless, [0]);
  });
});
