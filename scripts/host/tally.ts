import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** What came of a run of tests. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** The full titles of tests that did not run. */
  readonly pending: readonly string[];
}

/** Names the file a test process writes its {@link Tally} to: what a process prints is for people, and its exit code has no numbers. */
export const tallyVariable = 'POLICY_TEXT_TALLY';

/** Stands before each line a suite inside VS Code reports, to tell it from what VS Code itself writes to the same console. */
export const reportMark = '│ ';

/** Reads a tally another process wrote. Throws where there is none: that process did not get to its end. */
export async function readTally(path: string, whose: string): Promise<Tally> {
  if (!existsSync(path)) throw new Error(`${whose} ended before it could report its results.`);
  const tally = JSON.parse(await readFile(path, 'utf8')) as Tally;
  if (tally.passed + tally.failed + tally.pending.length === 0) throw new Error(`${whose} found no tests.`);
  return tally;
}
