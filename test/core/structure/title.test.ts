import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const prose = 'Every town that finds water under its fields makes the same promise, and this time, it says, the wells will last. They will not last unless somebody counts what is pumped.';
const page = (...head: readonly string[]): string => [...head, prose, prose, prose].join('\n');

describe('the title of a page', () => {
  for (const kicker of ['Opinion | Guest Column', 'Letters to the Editor', 'OPINION', 'Analysis', 'Guest Essay', 'Opinion · Commentary']) {
    it(`is not the label “${kicker}” above it`, () => {
      assert.equal(readStructure(page('The Valley Courier', kicker, 'Wells Will Not Save Us', 'Two districts show how to waste an aquifer', 'By Marisol Roe and Peter van der Berg')).title, 'Wells Will Not Save Us');
    });
  }

  it('is the line whose words the text takes up, not the name of a column nearer to the byline', () => {
    assert.equal(readStructure(page('The Valley Courier', 'Wells Will Not Save Us', 'Places Near Me', 'Archaeology and Fossils', 'By Marisol Roe')).title, 'Wells Will Not Save Us');
  });

  it('may hold the words of such a label', () => {
    assert.equal(readStructure(page('In Defense of the Guest Essay', 'By Marisol Roe')).title, 'In Defense of the Guest Essay');
  });

  for (const bar of ['Share  Tweet  Email  Comments 41', 'Facebook | X | Copy link', 'Print · Email · 12 Comments']) {
    it(`and no heading is a bar of buttons: “${bar}”`, () => {
      const text = page('Wells Will Not Save Us', 'By Marisol Roe', 'Oct. 14, 2025', bar);
      const { title, sections, blocks } = readStructure(text);
      assert.equal(title, 'Wells Will Not Save Us');
      assert.ok(sections.every(({ heading }) => heading === null), JSON.stringify(sections));
      assert.equal(blocks.find(({ start }) => text.startsWith(bar, start))?.kind, 'boilerplate');
    });
  }
});
