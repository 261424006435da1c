import assert from 'node:assert/strict';
import type { ClaimKind } from '../../../src/core/analysis.js';
import { KindModel } from '../../../src/core/claims/kind-model.js';
import { kindByCues } from '../../../src/core/claims/kinds.js';
import { claimKind } from '../../../src/core/claims/roles.js';
import { reading } from '../../support/reading.js';

describe('kinds of claim', () => {
  const cases: [ClaimKind, string][] = [
    ['policy', 'The council should publish its votes.'],
    ['policy', 'We call on both governments to reopen the bridge.'],
    ['prediction', 'A tariff on steel will raise the price of bread.'],
    ['prediction', 'Without reform the fund is likely to run dry.'],
    ['causal', 'The shortage stems from a decade of neglect.'],
    ['value', 'Closing the archive was wrong.'],
    ['fact', 'No member state has ratified the protocol.'],
  ];
  for (const [kind, sentence] of cases) {
    it(`takes “${sentence}” for a claim of ${kind}, by its cues`, () => assert.equal(kindByCues(sentence, { start: 0, end: sentence.length }, reading(sentence)), kind));
    it(`takes “${sentence}” for a claim of ${kind}, by the model`, () => assert.equal(claimKind(sentence, { start: 0, end: sentence.length }), kind));
  }

  for (const sentence of ['Offer the tenants a lease.', 'And put the timetable in their hands.', 'Don’t wait for the storm.', 'Let the crews wash the decks.']) {
    it(`takes “${sentence}” for a policy, as it tells somebody to do something`, () => assert.equal(claimKind(sentence, { start: 0, end: sentence.length }), 'policy'));
  }

  it('takes a noun that is also a verb for no command', () => {
    for (const sentence of ['Change of any kind is bad for trade.', 'Tax receipts fell.', 'Work in the mines is dangerous.']) assert.notEqual(claimKind(sentence, { start: 0, end: sentence.length }), 'policy', sentence);
  });

  it('refuses weights trained with other features', () => {
    assert.throws(() => new KindModel({ generatedBy: 'test', hashed: { scale: 1, bytes: 'AAAA' }, named: { scale: 1, bytes: 'AAAA' } }), RangeError);
  });
});
