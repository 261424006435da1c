import assert from 'node:assert/strict';
import { becomes, comesToPass, until } from '../../scripts/host/until.js';

describe('waiting for what a window shows', () => {
  /** Gives these one after the other, the last one for ever. */
  const reading = <T>(...values: readonly T[]): (() => Promise<T>) => {
    let next = 0;
    return () => Promise.resolve(values[Math.min(next++, values.length - 1)]!);
  };

  it('ends as soon as it holds', async () => {
    await until('it', reading(false, false, true));
    await becomes(reading([], ['a'], ['a', 'b']), ['a', 'b']);
  });

  it('looks once at least', async () => {
    await until('it', reading(true), 0);
    await becomes(reading('a'), 'a', 0);
  });

  it('fails with what it waited for, or what it saw last', async () => {
    await assert.rejects(until('two lenses', reading(false), 0), /^Error: Waited in vain for two lenses$/);
    await assert.rejects(becomes(reading<string[]>([], ['a']), ['a', 'b'], 60), ({ actual, expected }: assert.AssertionError) => {
      assert.deepEqual([actual, expected], [['a'], ['a', 'b']]);
      return true;
    });
  });

  it('passes on what goes wrong while it looks', async () => {
    const closed = (): Promise<boolean> => Promise.reject(new Error('the window is closed'));
    await assert.rejects(until('it', closed), /the window is closed/);
    await assert.rejects(becomes(closed, true), /the window is closed/);
    assert.equal(await comesToPass(closed()), false);
  });
});
