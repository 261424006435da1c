import assert from 'node:assert/strict';
import { readStructure } from '../../../src/core/structure/structure.js';

const first = 'You write that the bridge was promised for last spring. It was promised for next spring, and I should like to say plainly why it has taken the government so long to begin.';
const second = 'The banks were surveyed twice because the first survey was wrong. A bridge on those piers would have stood for ten years, and the two counties would have paid for it for forty.';
const letter = (...lines: readonly string[]): ReturnType<typeof readStructure> => readStructure(lines.join('\n'));
const answer = ['MINISTRY OF WORKS', '4 June 2031', 'Our ref: W/31/88', '', 'Ms Hanneke Vroom', 'Chair, Ferry Users’ Council', 'Northbank', '', 'Dear Ms Vroom', '', 'The bridge at Sandholm: cost and calendar', '', first, '', second, '', 'Yours sincerely', '', 'Osman Tekin', 'Minister of Works'];

describe('a letter to one person', () => {
  it('is by who signs it, and not by whom it is sent to', () => {
    const { authors, sections } = letter(...answer);
    assert.deepEqual(authors.map(({ name, role }) => [name, role]), [['Osman Tekin', 'author'], ['Hanneke Vroom', 'mentioned']]);
    assert.deepEqual(sections.map(({ heading, authorIds }) => [heading, authorIds]), [[null, [authors[0]!.id]]]);
  });

  it('is called by its subject, with or without a label', () => {
    assert.equal(letter(...answer).title, 'The bridge at Sandholm: cost and calendar');
    assert.equal(letter(...answer.map((line) => line.replace(/^The bridge at/, 'Re: The bridge at'))).title, 'The bridge at Sandholm: cost and calendar');
  });

  it('keeps its writer where the writer’s name is on the paper too', () => {
    const { authors } = letter('Osman Tekin', 'Minister of Works', '4 June 2031', '', 'Dear Ms Vroom,', '', first, '', second, '', 'Yours sincerely,', 'Osman Tekin');
    assert.deepEqual(authors.map(({ name }) => name), ['Osman Tekin']);
  });

  it('is never called by whom it is sent to', () => {
    const { title, authors } = letter('Open letter', '4 June 2031', '', 'To:', 'Mr Osman Tekin, Minister of Works', 'Ministry of Works, Northbank', '', 'Dear Minister Tekin,', '', first, '', second, '', 'Yours faithfully,', '', 'Hanneke Vroom, former harbour master', 'Jonas Petrov');
    assert.notEqual(title, 'Mr Osman Tekin, Minister of Works');
    assert.deepEqual(authors.map(({ name, role }) => [name, role]), [['Hanneke Vroom', 'author'], ['Jonas Petrov', 'author'], ['Osman Tekin', 'mentioned']]);
  });

  it('has no subject where the text begins right away', () => {
    assert.notEqual(letter('Dear Ms Vroom,', '', 'Thank you for writing.', '', first, '', second, '', 'Osman Tekin').title, 'Thank you for writing.');
  });
});
