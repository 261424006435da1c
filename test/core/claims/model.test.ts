import assert from 'node:assert/strict';
import type { Role } from '../../../src/core/analysis.js';
import { decodeBase64, encodeBase64 } from '../../../src/core/claims/base64.js';
import { assignRolesWith } from '../../../src/core/claims/assign.js';
import weights from '../../../src/core/claims/data/role-weights.json';
import { RoleModel } from '../../../src/core/claims/model.js';
import type { LabelledDocument } from '../../../scripts/model/corpus.js';
import { fitRoleModel } from '../../../scripts/model/fit.js';

/** A little corpus with an obvious rule: demands are claims, dated events premises, greetings none. */
function littleCorpus(): LabelledDocument[] {
  const places = ['harbour', 'bridge', 'school', 'market', 'station', 'border'];
  const line = (text: string, label: Role): LabelledDocument['sentences'][number] => ({ text, label, kind: null, paragraph: 0 });
  return places.map((place, i) => ({
    id: `little-${place}`, genre: 'essay', heldOut: false, synthetic: true,
    sentences: [
      line(`Thank you for coming to the ${place}.`, 'none'),
      line(`The ${place} must be rebuilt at once.`, 'claim'),
      line(`In 19${60 + i}, fire destroyed the ${place} and ${i + 3} houses.`, 'premise'),
      line(`We should never neglect a ${place} again.`, 'claim'),
      line(`Last May ${i + 2} people were hurt at the ${place}.`, 'premise'),
    ],
  }));
}

describe('the role model', () => {
  it('is trained alike twice, to the byte', () => {
    assert.equal(JSON.stringify(fitRoleModel(littleCorpus())), JSON.stringify(fitRoleModel(littleCorpus())));
  });

  it('learns a rule and applies it to words it has not seen', () => {
    const model = new RoleModel(fitRoleModel(littleCorpus()));
    const texts = ['Thank you for coming to the library.', 'The library must be reopened at once.', 'In 1971, fire destroyed the library and 9 barns.'];
    const text = texts.join(' ');
    const sentences = texts.map((s) => ({ start: text.indexOf(s), end: text.indexOf(s) + s.length }));
    const scores = assignRolesWith(model, { text, sentences, argumentative: [true, true, true], paragraphs: [0, 0, 0] }).map((r) => r.scores);
    assert.ok(scores[1]!.claim > scores[1]!.premise);
    assert.ok(scores[2]!.premise > scores[2]!.claim);
    assert.ok(scores[0]!.none > scores[1]!.none && scores[0]!.none > scores[2]!.none);
  });

  it('refuses weights made for other features', () => {
    assert.throws(() => new RoleModel({ ...weights, named: { scale: 1, bytes: 'AAAA' } }), RangeError);
  });

  it('carries every signed byte through base64', () => {
    for (const length of [0, 1, 2, 3, 256]) {
      const bytes = Int8Array.from({ length }, (_, i) => i - 128);
      assert.deepEqual(decodeBase64(encodeBase64(bytes)), bytes);
    }
    assert.throws(() => decodeBase64('AAA'), RangeError);
    assert.throws(() => decodeBase64('AA!A'), RangeError);
  });
});
