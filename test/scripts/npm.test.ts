import assert from 'node:assert/strict';
import { npmReason } from '../../scripts/host/npm.js';

describe('why npm failed, in one line', () => {
  it('names a registry out of reach', () => {
    const stderr = 'npm http fetch GET attempt 1 failed\nnpm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error errno ENOTFOUND\n';
    assert.match(npmReason(stderr, 1), /^the npm registry cannot be reached \(ENOTFOUND\)/);
  });

  it('gives npm’s own first words otherwise', () => {
    assert.equal(npmReason('npm error code E404\nnpm error 404 Not Found - GET thing\nnpm error 404 more\n', 1), 'npm says: 404 Not Found - GET thing');
  });

  it('says the exit code where npm said nothing', () => {
    assert.equal(npmReason('', 7), 'npm ended with code 7.');
    assert.equal(npmReason('', null), 'npm ended with code none.');
  });
});
