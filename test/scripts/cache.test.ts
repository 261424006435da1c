import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cached } from '../../scripts/host/cache.js';

describe('the download cache', () => {
  const before = process.env['POLICY_TEXT_CACHE'];
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'policy-text-cache-'));
    process.env['POLICY_TEXT_CACHE'] = root;
  });
  afterEach(() => {
    if (before === undefined) delete process.env['POLICY_TEXT_CACHE'];
    else process.env['POLICY_TEXT_CACHE'] = before;
    rmSync(root, { recursive: true });
  });

  it('fills a folder once', async () => {
    let fills = 0;
    const fill = async (folder: string): Promise<void> => {
      fills++;
      await writeFile(join(folder, 'whole'), '');
    };
    const first = await cached('thing-1', fill);
    assert.equal(await cached('thing-1', fill), first);
    assert.equal(fills, 1);
    assert.ok(existsSync(join(first, 'whole')));
  });

  it('keeps nothing of a download that failed', async () => {
    const broken = cached('thing-1', async (folder) => {
      await writeFile(join(folder, 'half'), '');
      throw new Error('the line was cut');
    });
    await assert.rejects(broken, /the line was cut/);
    assert.deepEqual(readdirSync(root), []);
  });

  it('takes no half for a whole, and clears away what a killed run left', async () => {
    const pidOfNoProcess = 2 ** 30;
    mkdirSync(join(root, `thing-1.part-${pidOfNoProcess}`));
    let filled = false;
    await cached('thing-1', () => {
      filled = true;
      return Promise.resolve();
    });
    assert.ok(filled);
    assert.deepEqual(readdirSync(root), ['thing-1']);
  });

  it('leaves the part of a run that goes on', async () => {
    const other = join(root, `thing-1.part-${process.ppid}`);
    mkdirSync(other);
    await cached('thing-1', () => Promise.resolve());
    assert.ok(existsSync(other));
  });
});
