import assert from 'node:assert/strict';
import { isDateline } from '../../../src/core/structure/dateline.js';

describe('where and when', () => {
  for (const line of ['Kuala Lumpur, 3 June 2031', 'New York, 26 September 2031', 'Geneva, Switzerland | May 4, 2031', 'Tbilisi | 30 November 2031 | Updated 1 December 2031', 'Eastness, 4 May 2031', 'The Hague, 5 May 2031']) {
    it(`is told by “${line}”`, () => { assert.ok(isDateline(line)); });
  }
  for (const line of ['Ana Roe, 3 June 2031', 'Zsófia Kőváry | May 4, 2031', 'Kuala Lumpur', 'In Geneva, on 3 June 2031, the talks began', '3 June 2031']) {
    it(`is not told by “${line}”`, () => { assert.ok(!isDateline(line)); });
  }
});
