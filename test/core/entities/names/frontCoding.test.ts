import assert from 'node:assert/strict';
import { frontDecode, frontEncode } from '../../../../src/core/entities/names/frontCoding.js';

describe('front coding', () => {
  it('gives the words again, in their order', () => {
    const words = ['', 'a', 'aad', 'aada', 'aadi', 'b', 'bé', 'béla', 'jean-luc', 'jean-marc', 'm’bala', 'm’bappé'];
    assert.deepEqual(frontDecode(frontEncode(words)), words);
    const long = ['x'.repeat(60), `${'x'.repeat(60)}y`];
    assert.deepEqual(frontDecode(frontEncode(long)), long);
  });

  it('takes fewer characters where words begin alike', () => {
    assert.equal(frontEncode(['abdul', 'abdulaziz', 'abdullah']), '0abdul5aziz5lah');
  });

  it('refuses words that it could not tell from its own marks', () => {
    assert.throws(() => frontEncode(['Anna']), RangeError);
    assert.throws(() => frontEncode(['a1']), RangeError);
  });
});
