import assert from 'node:assert/strict';
import { readReplyHeading } from '../../../src/core/structure/replyHeadings.js';

const cases: readonly (readonly [string, ReturnType<typeof readReplyHeading>])[] = [
  ['Roe Replies', { replier: 'Roe', byAuthor: false, to: null }],
  ['ROE AND POE REPLY', { replier: 'ROE AND POE', byAuthor: false, to: null }],
  ['Roe responds to Ana Poe:', { replier: 'Roe', byAuthor: false, to: 'Ana Poe' }],
  ['The Author Replies', { replier: null, byAuthor: true, to: null }],
  ['Author’s Response', { replier: null, byAuthor: true, to: null }],
  ['Roe’s Reply', { replier: 'Roe', byAuthor: false, to: null }],
  ['A Reply by Ana Poe', { replier: 'Ana Poe', byAuthor: false, to: null }],
  ['A Response to Ana Poe', { replier: null, byAuthor: false, to: 'Ana Poe' }],
  ['Rejoinder', { replier: null, byAuthor: false, to: null }],
  ['The Limits of Response', null],
  ['Replication and Its Critics', null],
];

describe('headings that announce replies', () => {
  for (const [heading, expected] of cases) it(heading, () => { assert.deepEqual(readReplyHeading(heading), expected); });
});
