import { writeFile } from 'node:fs/promises';
import { reportRun } from './mochaReport.js';
import { tallyVariable } from './tally.js';
import type { Tally } from './tally.js';

/** How a run goes. */
export interface MochaRunOptions {
  /** Absolute paths of the test files, which may be anything `require` loads. */
  readonly files: readonly string[];
  readonly timeoutMs: number;
  /** Takes the report, line by line. */
  readonly print: (line: string) => void;
}

/** Runs mocha tests in this process, reports them in plain lines, and writes the tally to the file the environment names, if it names one. */
export async function runMocha(options: MochaRunOptions): Promise<Tally> {
  // Mocha is a module of the newer kind, which an extension host older than Node 20.19 can import but not require.
  const { default: Mocha } = await import('mocha');
  // Says nothing itself: the report is written from the runner's events.
  class QuietReporter extends Mocha.reporters.Base {}
  const mocha = new Mocha({ ui: 'bdd', timeout: options.timeoutMs, reporter: QuietReporter, forbidOnly: process.env['CI'] === 'true' });
  for (const file of options.files) mocha.addFile(file);

  const tally = await reportRun((ended) => mocha.run(ended), options.print);
  const path = process.env[tallyVariable];
  if (path !== undefined) await writeFile(path, JSON.stringify(tally));
  return tally;
}
