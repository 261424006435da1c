import { reportRun } from '../../scripts/host/mochaReport.js';
import { reportMark, tallyMark } from '../../scripts/host/reportMarks.js';

/** The entry point VS Code for the Web calls in its browser extension host. The build puts mocha's browser build, which defines `mocha`, in front. */
export async function run(): Promise<void> {
  class QuietReporter extends Mocha.reporters.Base {}
  mocha.setup({ ui: 'bdd', timeout: 120_000, reporter: QuietReporter });
  // After the set-up, which defines what the suites call.
  await import('./suite/extension.test.js');
  const tally = await reportRun((ended) => mocha.run(ended), (line) => console.log(`${reportMark}${line}`));
  console.log(`${reportMark}${tallyMark}${JSON.stringify(tally)}`);
  if (tally.failed.length > 0) throw new Error(`${tally.failed.length} tests failed in the browser host.`);
}
