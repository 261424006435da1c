import type { Tally } from './tally.js';

const slowMs = 500;

/** Starts a mocha run, reports it in plain lines, and counts. Needs neither Node nor a page: it also runs in the web worker that is VS Code's browser host. */
export async function reportRun(start: (ended: () => void) => Mocha.Runner, print: (line: string) => void): Promise<Tally> {
  const pending: string[] = [];
  const failures: { title: string; error: string }[] = [];
  const passed: string[] = [];
  await new Promise<void>((resolve) => {
    const runner = start(resolve);
    runner.on('suite', (suite) => {
      if (suite.title !== '') print(`${indentOf(suite)}${suite.title}`);
    });
    runner.on('pass', (test) => {
      passed.push(test.fullTitle());
      const duration = test.duration ?? 0;
      print(`${indentOf(test)}✓ ${test.title}${duration > slowMs ? ` (${duration} ms)` : ''}`);
    });
    runner.on('pending', (test) => {
      pending.push(test.fullTitle());
      print(`${indentOf(test)}- ${test.title} (did not run)`);
    });
    runner.on('fail', (test, error: unknown) => {
      failures.push({ title: test.fullTitle(), error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      print(`${indentOf(test)}✗ ${test.title}`);
    });
  });
  for (const { title, error } of failures) print(`\n✗ ${title}\n${error.replace(/^/gm, '    ')}`);
  return { passed, failed: failures.map(({ title }) => title), pending, recovered: [] };
}

function indentOf(item: { readonly parent?: Mocha.Suite | undefined }): string {
  let depth = 0;
  for (let suite = item.parent; suite !== undefined; suite = suite.parent) depth++;
  return '  '.repeat(depth);
}
