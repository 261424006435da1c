import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const prose = 'In the winter of 1911 the ferry announced that it would sail only twice a week, and the islands learned what it is to wait. Two new books ask what that waiting cost them, and who gained by it.';
const read = (...books: readonly string[]): string[] => {
  const { title, authors, works, sections } = readStructure(['Books | Review Essay', '', 'The Ferryman’s Ledger', '', 'By Zsolka Wrenk-Hale', 'Issue 12 · Autumn 2031', '', ...books, '', prose, '', 'What both books miss is the choice of the islanders. They could have built a bridge, and they did not want one.', '', 'ZSOLKA WRENK-HALE teaches history at the University of Cluj.'].join('\n'));
  return [title ?? '', ...authors.map(({ name, role }) => `${role} ${name}`), ...works.map((work) => `${work.title} by ${authors.find(({ id }) => id === work.authorId)?.name ?? '?'}`), ...sections.map(({ heading, authorIds }) => `${heading ?? '—'}: ${authorIds.length}`)];
};
const expected = ['The Ferryman’s Ledger', 'author Zsolka Wrenk-Hale', 'mentioned Ana Roe', 'mentioned J. P. Mbeki-Lund', 'The Waiting Islands: A History by Ana Roe', 'Two Sailings a Week by J. P. Mbeki-Lund', '—: 1'];

describe('the books that a review is about', () => {
  it('stand with author and publisher on lines of their own', () => {
    assert.deepEqual(read('The Waiting Islands: A History', 'BY ANA ROE', 'Hartwell University Press, 2031, 448 pp. $35.00', '', 'Two Sailings a Week', 'By J. P. Mbeki-Lund', 'Quay, 2031, £20.00'), expected);
  });

  it('may stand on one line or two', () => {
    assert.deepEqual(read('The Waiting Islands: A History, by Ana Roe. Hartwell Press, 448 pages, $35', '', 'Two Sailings a Week by J. P. Mbeki-Lund', 'Quay Books, 312 pp., £20'), expected);
  });
});
