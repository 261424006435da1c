import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const prose = 'The two states have quarrelled over the shelf for half a century. A joint authority would let both governments drill without conceding a line on a map, and it would cost less than the frigates do now.';

describe('the head of a page', () => {
  it('tells the title from the publisher, the series and the byline', () => {
    const { title, authors, blocks } = readStructure(`Northgate Centre for Policy Analysis\nPolicy Brief No. 27 | February 2032\nRewiring the Northern Grid: Options for Three States\nDr. Karin Magi, Jonas Petrov and Eileen O’Shea, with contributions from Mika Lehto\n\nExecutive Summary\n\n${prose}\n\n1. Introduction\n\n${prose}\n`);
    assert.equal(title, 'Rewiring the Northern Grid: Options for Three States');
    assert.deepEqual(authors.map(({ name }) => name).sort(), ['Eileen O’Shea', 'Jonas Petrov', 'Karin Magi', 'Mika Lehto']);
    assert.equal(blocks.filter(({ kind }) => kind === 'heading').length, 2);
  });

  it('takes neither a credited caption nor a share button for the title, and a short biography under the byline for one', () => {
    const { title, authors } = readStructure(`The North Is Not Empty\nOct. 14, 2030\nA patrol ship near the bay in August.Credit...Mara Foss for The Daily\nShare full article\nBy Nora Whitfield\nMs. Whitfield is a former deputy minister for northern affairs.\n\n${prose}\n\n${prose}\n`);
    assert.equal(title, 'The North Is Not Empty');
    assert.equal(authors[0]?.biography, 'Ms. Whitfield is a former deputy minister for northern affairs.');
  });

  it('joins two short lines where the second goes on in lower case', () => {
    const { title, blocks } = readStructure('This is a line\nbroken off by its page.');
    assert.equal(title, null);
    assert.equal(blocks.length, 1);
  });

  it('keeps the writer’s own summary between the byline and the buttons with the text', () => {
    const { sections, authors } = readStructure(['Dryland', 'Sign in   Register', 'Subscribe', 'The Rivers Owe No Town a Well', 'Oct 14, 2025', 'MARISOL ROE', prose, 'Share', 'Save', 'Print', 'Comments 4', '', ...Array<string>(4).fill(prose), 'Privacy policy', '© Dryland'].join('\n'));
    assert.equal(sections.length, 1);
    assert.deepEqual(authors.map(({ name }) => name), ['Marisol Roe']);
    assert.equal(sections[0]!.start, ['Dryland', 'Sign in   Register', 'Subscribe', 'The Rivers Owe No Town a Well', 'Oct 14, 2025', 'MARISOL ROE', ''].join('\n').length);
  });

  it('takes a sentence for no heading because the hall laughed', () => {
    const { blocks } = readStructure(`Remarks by Minister Ada Lindqvist\n\nExcellencies, ladies and gentlemen,\n\nGood evening to all of you. [Laughter]\n\n${prose}\n\n${prose}\n`);
    assert.equal(blocks.filter(({ kind }) => kind === 'heading').length, 0);
  });

  it('finds no heading among capitals that a colon announces', () => {
    const { blocks } = readStructure(`I propose to discuss the following particulars of the new harbor board in these papers:\n\nTHE USE OF THE BOARD TO YOUR TRADE\n\nTHE CONFORMITY OF THE BOARD TO THE TRUE PRINCIPLES OF TRADE\n\nITS LIKENESS TO YOUR OWN CHARTER\n\n${prose}\n`);
    assert.equal(blocks.some(({ kind }) => kind === 'heading'), false);
  });
});
