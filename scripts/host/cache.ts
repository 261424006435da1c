import { existsSync, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { atExit } from './cleanup.js';
import { inProject } from './paths.js';

/** Where downloads are kept: the folder named by POLICY_TEXT_CACHE, else `.vscode-test` in the project. */
export function cacheRoot(): string {
  const elsewhere = process.env['POLICY_TEXT_CACHE'];
  return elsewhere === undefined || elsewhere === '' ? inProject('.vscode-test') : resolve(elsewhere);
}

/**
 * Gives the cache folder `name`, filling it with `fill` where it is not there yet.
 * It is filled under another name and renamed when whole, so that a download cut short is never taken for a complete one.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const root = cacheRoot();
  const whole = join(root, name);
  if (existsSync(whole)) return whole;
  await mkdir(root, { recursive: true });
  await removeAbandoned(root, name);
  const part = join(root, `${name}.part-${process.pid}`);
  const discard = atExit(() => {
    rmSync(part, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  try {
    await mkdir(part);
    await fill(part);
    await rename(part, whole).catch((error: unknown) => {
      // Another run was faster; its copy is as good as ours.
      if (!existsSync(whole)) throw error;
    });
  } finally {
    discard();
  }
  return whole;
}

/** Removes the parts left by runs that were killed before they could tidy up. */
async function removeAbandoned(root: string, name: string): Promise<void> {
  for (const entry of await readdir(root)) {
    const pid = entry.startsWith(`${name}.part-`) ? Number(entry.slice(name.length + '.part-'.length)) : 0;
    if (pid > 0 && !isRunning(pid)) await rm(join(root, entry), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
