import assert from 'node:assert/strict';
import { labelLetters, parseLabels, sameLabel } from '../../../scripts/labels/label-lines.js';

describe('label files', () => {
  it('reads roles, kinds, remarks and empty lines', () => {
    const { labels, problems } = parseLabels('# first pass\n0 n\n\n1 c P\r\n2 p\n', [0, 1, 2]);
    assert.deepEqual(problems, []);
    assert.deepEqual([...labels], [[0, { role: 'none' }], [1, { role: 'claim', kind: 'policy' }], [2, { role: 'premise' }]]);
  });

  it('reports a missing, a doubled and an unknown sentence', () => {
    const { problems } = parseLabels('0 n\n0 p\n7 n\n', [0, 1]);
    assert.deepEqual(problems, ['line 2: sentence 0 is labelled twice', 'line 3: there is no sentence 7', 'sentence 1 has no valid label']);
  });

  it('wants a kind for claims and for nothing else', () => {
    const { problems } = parseLabels('0 c\n1 p V\n2 q\n', [0, 1, 2], false);
    assert.deepEqual(problems, ['line 1: claim 0 has no kind', 'line 2: sentence 1 is no claim, yet has a kind', 'line 3: not "<i> <c|p|n>[ <P|V|F|R|C>]": 2 q']);
  });

  it('compares kinds as well as roles, and writes labels back', () => {
    assert.equal(sameLabel({ role: 'claim', kind: 'value' }, { role: 'claim', kind: 'fact' }), false);
    assert.equal(labelLetters({ role: 'claim', kind: 'prediction' }), 'c R');
    assert.equal(labelLetters({ role: 'none' }), 'n');
  });
});
