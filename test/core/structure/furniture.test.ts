import assert from 'node:assert/strict';
import { analyze } from '../../../src/core/analyze.js';
import { isBoilerplate } from '../../../src/core/structure/boilerplate.js';
import { isPageDetail } from '../../../src/core/structure/pageDetails.js';

const prose = 'The ferry between the two islands has lost money for a generation. A joint company would let both ministries pay for it without quarrelling over the timetable.';

describe('page furniture', () => {
  for (const line of ['Thanks for reading The Harbour Letter! This post is public so feel free to share it.', 'Type your email…  Subscribe', 'Listen to this article · 4:12 min', 'The Valley Courier is committed to publishing a diversity of letters to the editor.',
    'Follow our opinion pages on Facebook, Bluesky and X.', 'Letters should be sent to letters@harbour.example. We reserve the right to edit them.', 'A version of this article appears in print on May 4, 2031, Section A.', 'You have read 2 of 3 free articles this month.',
    '← Previous post: Is Fiji Sinking?    Next post: Peru After the Flood →', 'The Harbour Institute does not take institutional positions.', 'The views expressed here are those of the author.', '(Affiliations are given for identification only.)', 'This brief was supported by the Harbour Fund.']) {
    it(`is “${line}”`, () => { assert.ok(isBoilerplate(line)); });
  }

  for (const line of ['We follow the river on foot until it meets the sea.', 'The report was supported by nobody in the room.', 'Thank you for reading our draft with such care.', 'He sent letters to the minister, and she reserves judgement.', '« Les relevés appartiennent aux deux rives »', 'The views of the ministries differ, and so do their accounts.']) {
    it(`is not “${line}”`, () => { assert.ok(!isBoilerplate(line)); });
  }

  for (const line of ['Vol. 12 No. 3 · 5 February 2031', 'Issue 212 · Autumn 2031', '419 Harbour Office Building', 'Room 21, Ferry House', '28 Little Quay Street, London WC1A 2NS', 'Posted by The Editors on 9 March 2031 in Ferries | 14 comments', 'Check against delivery', 'Embargoed until 6 a.m.', 'ISSN 2981-4410']) {
    it(`has details such as “${line}”`, () => { assert.ok(isPageDetail(line)); });
  }

  for (const line of ['Volume matters more than price in every ferry contract', '10 Reasons to Keep the Ferry', '12 Angry Ferrymen', 'Published estimates are wrong', 'No. The Ferry Should Not Sail']) {
    it(`has no details such as “${line}”`, () => { assert.ok(!isPageDetail(line)); });
  }

  const text = ['Should Norway Run the Ferry?', 'By Ana Roe', '', prose, '', prose, '', prose, '', 'Acknowledgements: The author thanks the Ministry of Harbours of Iceland for its help.', '', 'Most Read', '1. Why Kenya’s Ferry Sank — By Hesper Lund', '2. Should Egypt Dredge?', '3. Peru Must Choose', '',
    '2 comments', 'gull77 says: 10 March 2031 at 08:14', 'Denmark should pay. It always pays.', 'Reply', 'Hesper Lund says:', 'March 11, 2031', 'Sweden must pay too.'].join('\n');
  const { blocks, countries, authors, sentences } = analyze(text);
  const kindOf = (words: string): string | undefined => blocks.find(({ start }) => text.startsWith(words, start))?.kind;

  it('holds the readers’ comments, lists of other texts and thanks', () => {
    assert.deepEqual(['Denmark should', 'Sweden must', '1. Why', '2. Should', 'Acknowledgements'].map(kindOf), ['boilerplate', 'boilerplate', 'boilerplate', 'boilerplate', 'metadata']);
    assert.ok(sentences.every(({ start, role }) => role === 'none' || start < text.indexOf('Acknowledgements')));
  });

  it('names no countries and no authors of the text', () => {
    assert.deepEqual(countries.map(({ code }) => code).filter((code) => code !== 'IS'), ['NO']);
    assert.deepEqual(authors.map(({ name }) => name), ['Ana Roe']);
  });
});
