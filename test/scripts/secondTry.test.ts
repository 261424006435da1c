import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMochaProcess } from '../../scripts/host/childProcess.js';
import { withSecondTry } from '../../scripts/host/secondTry.js';
import { sum, tallyOf } from '../../scripts/host/tally.js';
import type { Tally } from '../../scripts/host/tally.js';

const [passes, fails] = [tallyOf('passed', 'x a'), tallyOf('failed', 'x b')];

describe('the second try', () => {
  /** Tries with runs of these outcomes, one after the other; gives what came of it, and what was said. */
  const tried = async (...outcomes: readonly (Tally | Error)[]): Promise<{ readonly tally: Tally; readonly said: string; readonly runs: number }> => {
    const said: string[] = [];
    let runs = 0;
    const tally = await withSecondTry('x.test.ts', () => {
      const outcome = outcomes[runs++];
      if (outcome === undefined) throw new Error('Nobody expected a run more');
      return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
    }, (line) => said.push(line));
    return { tally, said: said.join('\n'), runs };
  };

  it('is not taken where nothing failed', async () => {
    const pending = { ...passes, pending: ['x c'] };
    assert.deepEqual(await tried(pending), { tally: pending, said: '', runs: 1 });
  });

  it('counts, and is told where it held', async () => {
    const { tally, said } = await tried(sum([passes, fails]), { ...passes, passed: ['x a', 'x b'] });
    assert.deepEqual(tally, { passed: ['x a', 'x b'], failed: [], pending: [], recovered: ['x b'] });
    assert.match(said, /x\.test\.ts: 1 failed; .*second time/);
    assert.match(said, /passed at the second try: x b/);
  });

  it('is the last', async () => {
    const { tally, said, runs } = await tried(fails, fails, passes);
    assert.deepEqual([tally, runs], [fails, 2]);
    assert.doesNotMatch(said, /passed at/);
  });

  it('fails with another test too', async () => {
    const { tally } = await tried(fails, { passed: ['x b'], failed: ['x a'], pending: [], recovered: [] });
    assert.deepEqual(tally, { passed: ['x b'], failed: ['x a'], pending: [], recovered: ['x b'] });
  });

  it('takes no test for passed that did not run again', async () => {
    assert.deepEqual((await tried(fails, { ...passes, pending: ['x b'] })).tally.recovered, []);
    assert.deepEqual((await tried(fails, tallyOf('failed', 'x "before all" hook'))).tally.recovered, []);
  });

  it('is given a run that did not get to its end, and a hook', async () => {
    for (const first of [new Error('It ended.'), tallyOf('failed', 'x "before all" hook')]) {
      const { tally } = await tried(first, passes);
      assert.deepEqual([tally.failed, tally.recovered.length], [[], 1]);
    }
    assert.deepEqual((await tried(new Error('Once.'), new Error('Twice.'))).tally.failed, ['x.test.ts: Error: Twice.']);
  });

  it('begins in a fresh process', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-text-second-'));
    try {
      const path = join(folder, 'late.test.ts');
      const flag = JSON.stringify(join(folder, 'flag'));
      writeFileSync(path, `const fs = require('node:fs'); describe('x', () => { it('a', () => {}); it('b', () => { const late = !fs.existsSync(${flag}); fs.writeFileSync(${flag}, ''); if (late || globalThis.left) throw new Error('late'); globalThis.left = true; }); });`);
      const tally = await withSecondTry('It', () => runMochaProcess('It', [path], {}, 'ignore'), () => undefined);
      assert.deepEqual(tally, { passed: ['x a', 'x b'], failed: [], pending: [], recovered: ['x b'] });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
