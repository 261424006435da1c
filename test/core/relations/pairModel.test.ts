import assert from 'node:assert/strict';
import { fillPairFeatures, pairFeatureNames } from '../../../src/core/relations/pair-features.js';
import { PairModel } from '../../../src/core/relations/pair-model.js';
import { makePassage, reach } from '../../../src/core/relations/passage.js';
import { trainedWeights } from '../../../src/core/relations/support.js';
import { readTerms, sharedNearby } from '../../../src/core/relations/terms.js';
import { readTraits } from '../../../src/core/relations/traits.js';

const sentences = ['Ships must come to the harbour.', 'But wheat is cheap, because ships bring it.', 'Therefore 40 ships should stay.', 'Is wheat cheap?', 'In fact the harbour failed.'];
const traits = sentences.map((sentence) => readTraits(sentence, { start: 0, end: sentence.length }));
const scores = [[0.6, 0.3, 0.1], [0.4, 0.5, 0.1], [0.7, 0.2, 0.1], [0.3, 0.5, 0.2], [0.4, 0.4, 0.2]].map(([claim, premise, none]) => ({ claim: claim!, premise: premise!, none: none! }));
const passage = makePassage(traits, scores, sharedNearby(readTerms(traits), reach));

describe('the pair model', () => {
  it('scores a pair by parts as by all its features', () => {
    const pairs = new PairModel(trainedWeights).scorePairs(passage, 1e-6);
    assert.equal(pairs.length, 20);
    const values = new Float64Array(pairFeatureNames.length);
    for (const { from, to, score } of pairs) {
      values.fill(Number.NaN);
      fillPairFeatures(passage, from, to, values);
      const sum = (to > from ? trainedWeights.forward : trainedWeights.backward).weights.reduce((total, weight, i) => total + weight * values[i]!, 0);
      assert.ok(Math.abs(score - 1 / (1 + Math.exp(-sum))) < 1e-12, `${from} ${to}`);
    }
  });
});
