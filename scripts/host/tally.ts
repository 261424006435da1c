import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** What came of a run of tests. */
export interface Tally {
  /** The full titles of tests that passed. */
  readonly passed: readonly string[];
  /** The full titles of tests, or of hooks around them, that failed. */
  readonly failed: readonly string[];
  /** The full titles of tests that did not run. */
  readonly pending: readonly string[];
  /** The full titles of those that failed at first and not at a second try, see {@link withSecondTry}. */
  readonly recovered: readonly string[];
}

/** One thing that is checked and has no tests of its own, such as the build. */
export function tallyOf(outcome: 'passed' | 'failed', title: string): Tally {
  return { passed: [], failed: [], pending: [], recovered: [], [outcome]: [title] };
}

/** What came of several runs together. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.flatMap(({ passed }) => passed),
    failed: tallies.flatMap(({ failed }) => failed),
    pending: tallies.flatMap(({ pending }) => pending),
    recovered: tallies.flatMap(({ recovered }) => recovered),
  };
}

/** Names the file a test process writes its {@link Tally} to: what a process prints is for people, and its exit code has no numbers. */
export const tallyVariable = 'POLICY_TEXT_TALLY';

/** Reads a tally another process wrote. Throws where there is none: that process did not get to its end. */
export async function readTally(path: string, whose: string): Promise<Tally> {
  if (!existsSync(path)) throw new Error(`${whose} ended before it could report its results.`);
  return parseTally(await readFile(path, 'utf8'), whose);
}

/** Reads a tally from JSON. Throws where nothing was counted: a suite without tests holds nothing. */
export function parseTally(json: string, whose: string): Tally {
  const tally = JSON.parse(json) as Tally;
  if (tally.passed.length + tally.failed.length + tally.pending.length === 0) throw new Error(`${whose} found no tests.`);
  return tally;
}
