import assert from 'node:assert/strict';
import { readAttribution } from '../../../src/core/structure/headFields.js';
import { readStructure } from '../../../src/core/structure/structure.js';

const prose = 'The two states have quarrelled over the shelf for half a century. A joint authority would let both governments drill without conceding a line on a map, and it would cost less than the frigates do now.';

describe('fields above a text', () => {
  it('reads title and authors from front matter', () => {
    const { title, authors, blocks } = readStructure(`---\ntitle: "A Floor Under the Coin"\nauthors:\n  - Anna Krish\n  - Paul Moreno\ndate: 2031-11-02\n---\n\n## The problem\n\n${prose}\n\n## What to do\n\n${prose}\n`);
    assert.equal(title, 'A Floor Under the Coin');
    assert.deepEqual(authors.map(({ name }) => name), ['Anna Krish', 'Paul Moreno']);
    assert.equal(blocks.filter(({ kind }) => kind === 'heading').length, 2);
  });

  it('reads subject, sender and whom a mail quotes', () => {
    const { title, authors, sections } = readStructure(`From: Fred Baum <fb@example.org>\nTo: list@example.org\nDate: Thu, 6 Mar 2031 09:12:44 +0100\nSubject: Re: Should We Join?\n\nOn Wed, 5 Mar 2031, Lydia Kozak wrote:\n\n> Neutrality was a bargain and nothing else, and the other side\n> of that bargain no longer exists in any form.\n\n${prose}\n`);
    assert.equal(title, 'Should We Join?');
    assert.deepEqual(authors.map(({ name, role }) => `${role} ${name}`), ['author Fred Baum', 'mentioned Lydia Kozak']);
    assert.deepEqual(sections.map(({ heading }) => heading), [null]);
  });

  it('takes a sentence that ends in “wrote:” for no attribution', () => {
    assert.equal(readAttribution('Of this treaty the minister of the day once wrote:'), undefined);
    assert.equal(readAttribution('On Tue, May 5, 2031 at 10:02 AM, Ana Roe <ana@example.org> wrote:')?.text, 'Ana Roe');
  });

  it('finds no heading between the title of a speech and its greeting', () => {
    const { sections, title } = readStructure(`Address on the Withdrawal\nMarch 2, 2033\nPresident Eleanor Whitmore\nThe Oval Office\n\nMy fellow citizens:\n\n${prose}\n\n${prose}\n`);
    assert.equal(title, 'Address on the Withdrawal');
    assert.deepEqual(sections.map(({ heading }) => heading), [null]);
  });
});
