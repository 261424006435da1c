import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { atExit, scratchFolder } from './cleanup.js';
import { inProject, projectRoot } from './paths.js';
import { readTally, tallyVariable } from './tally.js';
import type { Tally } from './tally.js';

/** Where a program's output goes: to ours, or nowhere. */
export type Output = 'inherit' | 'ignore';

/** Runs a Node program of this project and gives its exit code. The program goes when this process goes. */
export async function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}, output: Output = 'inherit'): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: projectRoot, env: { ...process.env, ...env }, stdio: ['ignore', output, output] });
  const release = atExit(() => child.kill());
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    });
  } finally {
    release();
  }
}

/** Runs mocha tests written in TypeScript in a process of their own. */
export async function runMochaProcess(whose: string, files: readonly string[], env: Readonly<Record<string, string>> = {}, output: Output = 'inherit'): Promise<Tally> {
  const scratch = await scratchFolder('tally');
  const path = join(scratch.path, 'tally.json');
  try {
    await runNode(['--import', 'tsx', inProject('scripts', 'host', 'mochaProcess.ts'), ...files], { ...env, [tallyVariable]: path }, output);
    return await readTally(path, whose);
  } finally {
    scratch.remove();
  }
}
