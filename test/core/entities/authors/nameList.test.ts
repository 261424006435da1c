import assert from 'node:assert/strict';
import { readNameList } from '../../../../src/core/entities/authors/nameList.js';

describe('lists of names', () => {
  for (const [line, names] of [
    ['MARIE VAN DEN BERGH, AHMED AL-RASHID, AND YUSUF IBN SALIM', ['MARIE VAN DEN BERGH', 'AHMED AL-RASHID', 'YUSUF IBN SALIM']],
    ['Dr. Karin Magi, Jonas Petrov and Eileen O’Shea, with contributions from Mika Lehto', ['Karin Magi', 'Jonas Petrov', 'Eileen O’Shea', 'Mika Lehto']],
  ] as const) it(line, () => { assert.deepEqual(readNameList(line, 0)?.names.map(({ text }) => text), names); });
});
