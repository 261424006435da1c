import assert from 'node:assert/strict';
import { mainModals } from '../../../src/core/claims/main-modals.js';
import { claimKind } from '../../../src/core/claims/roles.js';
import { reading } from '../../support/reading.js';

const span = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

/** Sentence, whether its main clauses demand something, whether they foretell something. */
const cases: readonly (readonly [string, boolean, boolean])[] = [
  ['The council should dredge the channel before the winter.', true, false],
  ['It is clear that the council must act.', true, false],
  ['We believe that the council ought to act.', true, false],
  ['If the sea rises, the council must act.', true, false],
  ['The mole is old, and the towns must pay for it.', true, false],
  ['The minister who should resign is still here.', false, false],
  ['She was right about the silt, and I should have said so.', false, false],
  ['The harbour must have been closed by then.', false, false],
  ['A threat that will never be carried out is no threat.', false, false],
  ['A port that can no longer pay will be sold.', false, true],
  ['They’ll sell the port before the winter.', false, true],
  ['The port is likely to be sold.', false, true],
  ['The port is silting up.', false, false],
];

describe('mainModals', () => {
  for (const [sentence, demands, foretells] of cases) it(sentence, () => assert.deepEqual(mainModals(sentence, span(sentence), reading(sentence)), { demands, foretells }));

  it('keeps a sentence whose only modal describes a noun from being a demand or a prediction', () => {
    for (const sentence of ['A threat that will never be carried out is no threat.', 'The league is a bloc that will not open a border.', 'The pilots were right, and I should have said so.', 'The men who should answer for the wreck are dead.']) {
      assert.ok(!['policy', 'prediction'].includes(claimKind(sentence, span(sentence))), sentence);
    }
    assert.equal(claimKind('The council should dredge the channel.', span('The council should dredge the channel.')), 'policy');
  });
});
