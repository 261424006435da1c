import assert from 'node:assert/strict';
import type { ClaimKind } from '../../../src/core/analysis.js';
import { claimKind } from '../../../src/core/claims/kinds.js';

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
    it(`takes “${sentence}” for a claim of ${kind}`, () => assert.equal(claimKind(sentence, { start: 0, end: sentence.length }), kind));
  }
});
