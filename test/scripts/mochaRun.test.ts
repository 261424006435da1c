import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMochaProcess } from '../../scripts/host/childProcess.js';
import type { Tally } from '../../scripts/host/tally.js';

describe('counting tests', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-text-count-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  const file = (name: string, source: string): string => {
    const path = join(folder, name);
    writeFileSync(path, source);
    return path;
  };

  const run = (path: string): Promise<Tally> => runMochaProcess('It', [path], {}, 'ignore');

  it('counts what passed, failed and did not run', async () => {
    const path = file('mixed.test.ts', "describe('x', () => { it('a', () => {}); it('b', () => { throw new Error('no'); }); it('c', function () { this.skip(); }); it('d'); });");
    assert.deepEqual(await run(path), { passed: ['x a'], failed: ['x b'], pending: ['x c', 'x d'], recovered: [] });
  });

  it('takes a file that does not load for a failure', async () => {
    await assert.rejects(run(file('broken.test.ts', "throw new Error('broken');")), /^Error: It ended before it could report/);
  });

  it('takes no tests at all for a failure', async () => {
    await assert.rejects(run(file('empty.test.ts', '')), /^Error: It found no tests/);
  });
});
