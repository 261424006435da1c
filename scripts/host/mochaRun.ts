import { writeFile } from 'node:fs/promises';
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

const slowMs = 500;

/** Runs mocha tests in this process, reports them in plain lines, and writes the tally to the file the environment names, if it names one. */
export async function runMocha(options: MochaRunOptions): Promise<Tally> {
  // Mocha is a module of the newer kind, which an extension host older than Node 20.19 can import but not require.
  const { default: Mocha } = await import('mocha');
  // Says nothing itself: the report is written from the runner's events.
  class QuietReporter extends Mocha.reporters.Base {}
  const mocha = new Mocha({ ui: 'bdd', timeout: options.timeoutMs, reporter: QuietReporter, forbidOnly: process.env['CI'] === 'true' });
  for (const file of options.files) mocha.addFile(file);

  const pending: string[] = [];
  const failures: { title: string; error: string }[] = [];
  let passed = 0;
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    const indent = (depth: number): string => '  '.repeat(depth);
    runner.on('suite', (suite) => {
      if (suite.title !== '') options.print(`${indent(depthOf(suite))}${suite.title}`);
    });
    runner.on('pass', (test) => {
      passed++;
      const duration = test.duration ?? 0;
      options.print(`${indent(depthOf(test))}✓ ${test.title}${duration > slowMs ? ` (${duration} ms)` : ''}`);
    });
    runner.on('pending', (test) => {
      pending.push(test.fullTitle());
      options.print(`${indent(depthOf(test))}- ${test.title} (did not run)`);
    });
    runner.on('fail', (test, error: unknown) => {
      failures.push({ title: test.fullTitle(), error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      options.print(`${indent(depthOf(test))}✗ ${test.title}`);
    });
  });

  for (const { title, error } of failures) options.print(`\n✗ ${title}\n${error.replace(/^/gm, '    ')}`);
  const tally: Tally = { passed, failed: failures.length, pending };
  const path = process.env[tallyVariable];
  if (path !== undefined) await writeFile(path, JSON.stringify(tally));
  return tally;
}

function depthOf(item: { readonly parent?: Mocha.Suite | undefined }): number {
  let depth = 0;
  for (let suite = item.parent; suite !== undefined; suite = suite.parent) depth++;
  return depth;
}
