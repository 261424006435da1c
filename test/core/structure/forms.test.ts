import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const prose = [
  'The two islands have one ferry between them, and every captain in the strait can tell you how old it is. What fewer can tell you is who would pay for another.',
  'We have both sat on the council that was to decide it. The council met nine times, and at every meeting it decided to meet again after the winter.',
  'That has to change. The islands should found a company of their own this year, and the mainland ought to lend it the first ship.',
  'The price of the fuel is another matter that meetings do not settle. It has doubled since the crossing was last put out to tender.',
];
const box = ['Sign up to Harbour Week', 'Free weekly newsletter', 'The tides, and who went out with them.', 'Enter your email', 'Sign up', 'Privacy notice: we keep your address on the island.', 'after newsletter promotion'];
const menu = ['Skip to main content', 'News', 'Opinion', 'Sport', 'Log in', 'Subscribe'];
const text = [...menu, 'Two islands cannot cross on promises', 'Hanneke Vroom and Jonas Petrov', '4 June 2031', 'Share', '', ...prose.slice(0, 3), '', ...box, '', prose[3]!, '', 'Most viewed', 'The gull that stole a hat', 'Privacy policy'].join('\n');

describe('a newsletter’s box within a text', () => {
  const { sections, blocks } = readStructure(text);
  const kindOf = (words: string): string | undefined => blocks.find(({ start }) => text.startsWith(words, start))?.kind;

  it('is furniture from the offer to the last line of the form', () => {
    for (const line of box) assert.equal(kindOf(line), 'boilerplate', line);
  });

  it('does not break the text off', () => {
    assert.equal(kindOf(prose[3]!), 'paragraph');
    assert.deepEqual(sections.map(({ heading }) => heading), [null]);
    assert.equal(sections[0]!.end, text.indexOf(prose[3]!) + prose[3]!.length);
  });
});
