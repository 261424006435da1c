import assert from 'node:assert/strict';
import { findTitles, readNote, readReviewed } from '../../../../src/core/entities/works/titled.js';
import type { WorkCitation } from '../../../../src/core/entities/works/works.js';
import { readStructure } from '../../../../src/core/structure/structure.js';

const told = (work: WorkCitation | null): unknown => work && [work.title, work.authorName, work.date];
const titles = (text: string): unknown[] => findTitles(text, 0, text.length).map((work) => told(work));
const reviewed = (text: string): unknown => told(readReviewed(text, 0, text.length));
const noted = (line: string): unknown => told(readNote(line, 0));

describe('works named without quotation marks', () => {
  it('reads the head of a book under review', () => {
    assert.deepEqual(reviewed('The House of Salt: A History of the Northern Ports\nBY INES OKONJO\nHarbour University Press, 2031, 320 pp. $30.00'), ['The House of Salt: A History of the Northern Ports', 'Ines Okonjo', '2031']);
    assert.deepEqual(reviewed('Salt and Iron by Ben Sadler. Harbour Press, 2031.'), ['Salt and Iron', 'Ben Sadler', '2031']);
    assert.equal(reviewed('The Fence That Works\nBy Ana Roe'), null);
    assert.equal(reviewed('We went to the harbour by boat. It was closed in May, 2031.'), null);
  });

  it('reads the titles of books in running text', () => {
    assert.deepEqual(titles('Ines Okonjo’s The House of Salt is the finer of the two.'), [['The House of Salt', 'Ines Okonjo', null]]);
    assert.deepEqual(titles('He says so in his book Salt and Iron (2031), which sold well.'), [['Salt and Iron', null, '2031']]);
    assert.deepEqual(titles('In Sadler’s new book Salt and Iron the mole is old.'), [['Salt and Iron', 'Sadler', null]]);
    assert.deepEqual(titles('Norway’s The mole is old. Norway’s Harbour Board met. Her study of the ports is old.'), []);
  });

  it('reads numbered notes', () => {
    assert.deepEqual(noted('[3] A. Roe and B. Sadler, “Silt and Its Costs,” Journal of Harbours 12, no. 2 (2024): 88–107.'), ['Silt and Its Costs', 'A. Roe', '2024']);
    assert.deepEqual(noted('1. Ines Okonjo, “The Quiet Mole,” Harbour Review, 17 July 2023.'), ['The Quiet Mole', 'Ines Okonjo', '17 July 2023']);
    assert.deepEqual(noted('[2] Ministry of Ports, Monthly Dredging Bulletin, January 2025, p. 4.'), ['Monthly Dredging Bulletin', null, 'January 2025']);
    assert.equal(noted('2. Member towns should commit 900 crowns, and more in 2031.'), null);
    assert.equal(noted('In the year 2031, the mole was old.'), null);
  });

  it('takes no page for a book for being dated', () => {
    for (const date of ['June 3, 2026', 'JUNE 3, 2026 5:00 AM ET', 'Published: Oct. 3rd, 2026', '3 June 2026']) {
      assert.deepEqual(readStructure(`The Ferries Are Not the Problem\n\nBy Ana Ruiz\n\n${date}\n\nThe harbour board should keep all nine boats running, since the coast depends on them.\n`).works, [], date);
    }
  });

  it('lists the reviewed book once, under its short title too', () => {
    const text = ['The Price of Salt', '', 'By Ana Roe', '', 'The House of Salt: A History of the Northern Ports', 'BY INES OKONJO', 'Harbour University Press, 2031, 320 pp. $30.00', '',
      'In the winter of 1875 the northern ports announced that they would pay only half of what they owed. Ines Okonjo’s The House of Salt asks what that meant for the towns behind them.', '',
      'The trouble lies with the pilots, who were paid all the same. Okonjo knows this, and she says so in a footnote that few will read, for it is long and stands at the very end.'].join('\n');
    assert.deepEqual(readStructure(text).works.map(({ title, date, mentions }) => [title, date, mentions.length]), [['The House of Salt: A History of the Northern Ports', '2031', 2]]);
  });
});
