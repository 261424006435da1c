import assert from 'node:assert/strict';
import { attackFeatureNames, fillAttackFeatures, forEachAttackCandidate } from '../../../src/core/relations/attack-features.js';
import { makePassage, reach } from '../../../src/core/relations/passage.js';
import { readTerms, sharedNearby } from '../../../src/core/relations/terms.js';
import { readTraits } from '../../../src/core/relations/traits.js';

const sentences = ['The minister promised forty ships for the harbour.', 'Was that enough?', 'Unfortunately, no ships came to the harbour.', 'Wheat is cheap.'];
const traits = sentences.map((sentence) => readTraits(sentence, { start: 0, end: sentence.length }));
const scores = [{ claim: 0.2, premise: 0.7, none: 0.1 }, { claim: 0.1, premise: 0.1, none: 0.8 }, { claim: 0.6, premise: 0.3, none: 0.1 }, { claim: 0.2, premise: 0.7, none: 0.1 }];
const passage = makePassage(traits, scores, sharedNearby(readTerms(traits), reach));

describe('what attacks are told by', () => {
  it('is asked of what argues and turns, shortly after what argues', () => {
    const candidates: [number, number][] = [];
    forEachAttackCandidate(passage, (from, to) => candidates.push([from, to]));
    assert.deepEqual(candidates, [[0, 2]]);
  });

  it('has a value under each name, over whatever was there', () => {
    const values = new Float64Array(attackFeatureNames.length).fill(Number.NaN);
    fillAttackFeatures(passage, 0, 2, values);
    assert.ok(values.every(Number.isFinite), [...values].join(' '));
    const told = new Map(attackFeatureNames.map((name, i) => [name, values[i]!]));
    assert.equal(told.size, attackFeatureNames.length);
    const near = (name: string, value: number): void => assert.ok(Math.abs(told.get(name)! - value) < 1e-9, `${name}: ${told.get(name)}`);
    for (const name of ['always', 'turn:later', 'to:regret', 'to:negation', 'terms:some', 'from:first', 'from:short', 'to:short', 'from:promises']) near(name, 1);
    for (const name of ['to:correction', 'turn:report', 'from:question', 'to:question', 'from:contrast', 'to:number', 'from:negation']) near(name, 0);
    near('role:from-none', 0.1);
    near('role:from-premise', Math.log(0.72));
    near('role:both', Math.log(0.7 * 0.6 + 0.02));
  });
});
