import assert from 'node:assert/strict';
import { holdsDate, isDateLine, leadingDateLength } from '../../../src/core/structure/dates.js';

describe('dates', () => {
  for (const line of [
    'May 4, 2019', 'MAY 4, 2019', '4 May 2019', '4th of May 2019', 'Sat., May 4, 2019', 'Saturday, 4 May 2019, 10:15 a.m.', 'May 2019', 'July/August 2025', 'Autumn 2023', '04/05/2019', '2019-05-04', '2019-05-04T10:15:00Z',
    'Published on May 4, 2019', 'Last updated: 4 May 2019 10:15 (UTC)', 'September/October 2025 Published on August 19, 2025', 'May 4, 2019 | 6 min read', 'Posted May 4, 2019 at 10:15 AM • 12 Comments', '2 hours ago', 'Yesterday',
    '4. Mai 2019', 'Publié le 4 mai 2019', '4 de mayo de 2019', 'Oct 4', 'October 11, 2022 October 11, 2022', '15:11', 'Dated January 14, 1946',
    'Updated: 2 hours ago', 'Posted: Oct 14, 2022 9:27 AM ET | Last Updated: 24 minutes ago', 'Stand: 03.03.2021, 18:04 Uhr', 'Publié le 3 mars 2021 à 18h04', '3 maart 2021 om 18:04', 'Publicerad 3 mars 2021', 'vor 3 Stunden',
  ]) it(`takes “${line}” for a date`, () => assert.ok(isDateLine(line)));

  for (const line of ['', 'May we speak?', 'March', 'The Summer of 1914', 'In May 2019 the council met', '12 Angry Men', '1946 67,229', 'Chapter 4', 'August Wilson', 'May 4, 2019 was a Saturday', 'By 2030']) {
    it(`does not take “${line}” for one`, () => assert.ok(!isDateLine(line)));
  }

  it('measures the dates before a title', () => {
    assert.equal(leadingDateLength('July 2025 Published on August 19, 2025 Should It Be Shared?'), 'July 2025 Published on August 19, 2025 '.length);
    assert.equal(leadingDateLength('Should It Be Shared? July 2025'), 0);
  });

  it('finds a date inside a line', () => {
    assert.ok(holdsDate('Published 3 hours ago in Ports'));
    assert.ok(holdsDate('Posted by Ana Roe on May 4, 2019 in Ports'));
    assert.ok(!holdsDate('Posted by Ana Roe in Room 12'));
  });
});
