import assert from 'node:assert/strict';
import { findCitations, isTitleCase } from '../../../../src/core/entities/works/works.js';
import { readStructure } from '../../../../src/core/structure/structure.js';

const cite = (text: string): unknown[] => findCitations(text, 0, text.length).map(({ title, authorName, date }) => [title, authorName, date]);

describe('works cited', () => {
  it('reads title, author and date', () => {
    assert.deepEqual(cite('Ines Okonjo’s article, “The Quiet Border” (Autumn 2023), is right.'), [['The Quiet Border', 'Ines Okonjo', 'Autumn 2023']]);
    assert.deepEqual(cite('See “Nets and Tides,” by Pieter van Hoek, for more.'), [['Nets and Tides', 'Pieter van Hoek', null]]);
    assert.deepEqual(cite('In “A Fence Too Far,” Ben Sadler claims that it fails.'), [['A Fence Too Far', 'Ben Sadler', null]]);
    assert.deepEqual(cite('Okonjo argues in “A Fence Too Far” (May 4, 2019) that it fails.'), [['A Fence Too Far', 'Okonjo', 'May 4, 2019']]);
    assert.deepEqual(cite('Ben Sadler (“A Fence Too Far,” May/June 2019) has written a hopeful essay.'), [['A Fence Too Far', 'Ben Sadler', 'May/June 2019']]);
  });

  it('leaves quotations alone', () => {
    assert.deepEqual(cite('“We check faces,” she said, and “nobody asked us” is all that he replied.'), []);
    assert.deepEqual(cite('The “Core Four” countries met.'), []);
  });

  it('knows title case', () => {
    assert.ok(isTitleCase('The Case for a Common Coast Guard'));
    assert.ok(!isTitleCase('the case for a common coast guard'));
    assert.ok(!isTitleCase('The case for a common coast guard'));
  });

  it('lets an essay answer the work that it takes up and comes back to', () => {
    const text = [
      'The Fence That Works', '', 'By Ana Roe', '',
      'In his essay “A Fence Too Far” (May 2019), Ben Sadler claims that fences fail. Sadler is wrong, because he counts only the people who climb over.', '',
      'The ledgers that Sadler cites were kept by the smugglers themselves. If Sadler had asked the police, he would have found another number, and a smaller one.',
    ].join('\n');
    const { sections, works, authors } = readStructure(text);
    assert.deepEqual(authors.map(({ name, role, mentions }) => [name, role, mentions.length]), [['Ana Roe', 'author', 1], ['Ben Sadler', 'mentioned', 4]]);
    assert.deepEqual(works.map(({ title, authorId, date }) => [title, authorId, date]), [['A Fence Too Far', 'a2', 'May 2019']]);
    assert.deepEqual(sections.map(({ answers }) => answers), [['w1']]);
  });
});
