import assert from 'node:assert/strict';
import { formatCitation, formatMarkdown, formatQuotation } from '../../../src/core/query/quotation.js';

const one = { words: 'The “core” must hold.', writer: 'Ann Lee', title: 'The Debate', heading: 'A Reply' };

describe('quotations', () => {
  it('turn double marks inside into single ones', () => assert.equal(formatQuotation(one), '“The ‘core’ must hold.”'));
  it('name writer, part and whole', () => assert.equal(formatCitation(one), 'Ann Lee, “A Reply,” in “The Debate”'));
  it('leave out what is not known', () => assert.equal(formatCitation({ ...one, writer: null, heading: null }), '“The Debate”'));
  it('name a part that is the whole once', () => assert.equal(formatCitation({ ...one, heading: 'The Debate' }), 'Ann Lee, “The Debate”'));

  it('stand together in Markdown where they have one source', () => {
    const other = { ...one, words: 'It *did*.' };
    assert.equal(formatMarkdown([one, other]), '> The “core” must hold.\n>\n> It \\*did\\*.\n>\n> — Ann Lee, “A Reply,” in “The Debate”\n');
    assert.equal(formatMarkdown([one, { ...other, writer: 'Bo Day' }]).split('> —').length, 3);
  });
});
