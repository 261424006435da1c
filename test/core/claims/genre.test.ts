import assert from 'node:assert/strict';
import { namedFeatures } from '../../../src/core/claims/features.js';
import { essayLikeness, genreMeans } from '../../../src/core/claims/genre.js';
import weights from '../../../src/core/claims/data/role-weights.json';

function spansOf(sentences: readonly string[]): { text: string; spans: { start: number; end: number }[] } {
  const text = sentences.join(' ');
  let start = 0;
  const spans = sentences.map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
  return { text, spans };
}

const speech = [
  'Mr. President, I thank you for convening today’s meeting and I thank the Special Envoy for her briefing.',
  'My delegation aligns itself with the statement made on behalf of the Nordic countries.',
  'We call on all parties to return to the negotiating table and to respect the ceasefire.',
  'We commend the work of the mission and we reiterate our full support for its mandate.',
  'Let me conclude by expressing our gratitude to all colleagues who serve in the field.',
];
const essay = [
  'My neighbor sells oranges from a cart, and last spring the city took it from her.',
  'She paid the fine, of course, because what else could she do?',
  'Licenses are said to keep the streets clean; in truth they keep the shops happy.',
  'A town that fears a cart of oranges has bigger problems than litter.',
  'Give her the cart back, and give the inspectors something useful to do.',
];

describe('the genre of a text', () => {
  const likeness = (sentences: readonly string[]): number => {
    const { text, spans } = spansOf(sentences);
    return essayLikeness(weights.genre, genreMeans(text, spans));
  };

  it('is that of a speech where delegates are thanked and called upon', () => {
    assert.ok(likeness(speech) < 0.3, String(likeness(speech)));
  });

  it('is that of an essay where somebody tells and argues', () => {
    assert.ok(likeness(essay) > 0.7, String(likeness(essay)));
  });

  it('lies between the two for a text of both', () => {
    const both = likeness([...speech, ...essay]);
    assert.ok(both > likeness(speech) && both < likeness(essay));
  });

  it('does not depend on what a text is about, or on where sentences stand', () => {
    const { text, spans } = spansOf(essay);
    const means = genreMeans(text, spans);
    namedFeatures.forEach((name, f) => /^(?:position|number|cue:(?:bad|good|evidence|generic))/.test(name) && assert.equal(means[f], 0, name));
    assert.equal(means[namedFeatures.indexOf('bias')], 1);
  });

  it('of a long text is told from sentences all over it', () => {
    const { text, spans } = spansOf(Array.from({ length: 1000 }, (_, i) => (i < 500 ? 'We thank you all.' : 'Oranges rot in the sun.')));
    const means = genreMeans(text, spans);
    assert.ok(Math.abs(means[namedFeatures.indexOf('cue:courtesy')]! - 0.5) < 0.02);
  });

  it('of no text is no error', () => {
    assert.ok(Number.isFinite(essayLikeness(weights.genre, genreMeans('', []))));
  });
});
