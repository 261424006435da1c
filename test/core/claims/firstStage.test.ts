import assert from 'node:assert/strict';
import { FeatureReader, hashedCount, namedFeatures } from '../../../src/core/claims/features.js';
import { slotCount } from '../../../src/core/claims/wordSlots.js';
import { FirstStageFeatures } from '../../../scripts/model/first-stage.js';

describe('the first stage of the role model, as it is trained', () => {
  const dimensions = 3;
  const vectors = { dimensions, values: Float64Array.from({ length: slotCount * dimensions }, (_, i) => Math.sin(i)) };
  const stage = new FirstStageFeatures(vectors);
  const weights = Float64Array.from({ length: 2 * stage.count }, (_, i) => Math.cos(3 * i));
  const reader = new FeatureReader();
  const text = 'However, the council must not close 3 schools.';
  reader.read(text, { start: 0, end: text.length }, { index: 4, total: 9, paragraph: null });

  it('scores a sentence as its folded weights do, in any genre', () => {
    const folded = stage.fold(weights);
    for (const essay of [0, 0.3, 1]) {
      const { ids, values } = stage.featuresOf(reader, essay);
      for (const c of [0, 1]) {
        const trained = ids.reduce((sum, id, j) => sum + weights[2 * id + c]! * values[j]!, 0);
        let shipped = 0;
        for (let j = 0; j < reader.count; j++) {
          const id = reader.ids[j]!, value = reader.values[j]!;
          const table = id < hashedCount + slotCount ? folded.slots : folded.named;
          const f = id < hashedCount + slotCount ? id - hashedCount : id - hashedCount - slotCount;
          shipped += value * (id < hashedCount ? folded.hashed[2 * id + c]! : (1 - essay) * table[4 * f + c]! + essay * table[4 * f + 2 + c]!);
        }
        assert.ok(Math.abs(trained - shipped) < 1e-6, `${trained} ${shipped}`);
      }
    }
    assert.equal(folded.named.length, 4 * namedFeatures.length);
  });
});
