import assert from 'node:assert/strict';
import { samePerson } from '../../../../src/core/entities/names/samePerson.js';

describe('one person under two names', () => {
  for (const [first, second] of [['Ana P. Roe', 'Ana Roe'], ['Pieter J. van den Hoek', 'Pieter van den Hoek'], ['Ana Petra Roe', 'Ana P. Roe'], ['Ana P. Q. Roe', 'Ana Q. Roe'], ['Ana Roe Jr.', 'ANA ROE']] as const) {
    it(`${first} is ${second}`, () => { assert.ok(samePerson(first, second) && samePerson(second, first)); });
  }
  for (const [first, second] of [['Ana B. Roe', 'Ana C. Roe'], ['Ana Roe', 'Ben Roe'], ['Roe', 'Ana Roe'], ['Ana Roe', 'Ana Poe']] as const) {
    it(`${first} is not ${second}`, () => { assert.ok(!samePerson(first, second)); });
  }
});
