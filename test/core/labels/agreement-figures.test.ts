import assert from 'node:assert/strict';
import { agreementOf } from '../../../scripts/labels/agreement-figures.js';

const repeat = (count: number, one: string, other: string): [string, string][] => Array.from({ length: count }, () => [one, other]);

describe('agreement figures', () => {
  it('computes Cohen’s kappa of a two-by-two table by hand', () => {
    // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: observed .7, chance .5.
    const { items, observed, kappa } = agreementOf([...repeat(20, 'y', 'y'), ...repeat(5, 'y', 'n'), ...repeat(10, 'n', 'y'), ...repeat(15, 'n', 'n')]);
    assert.equal(items, 50);
    assert.ok(Math.abs(observed - 0.7) < 1e-12);
    assert.ok(Math.abs(kappa - 0.4) < 1e-12);
  });

  it('is below zero when annotators agree less than chance', () => {
    assert.equal(agreementOf([['a', 'b'], ['b', 'a']]).kappa, -1);
  });

  it('has nothing to say about nothing, and calls a single shared category agreement', () => {
    assert.ok(Number.isNaN(agreementOf([]).kappa));
    assert.equal(agreementOf(repeat(3, 'n', 'n')).kappa, 1);
  });
});
