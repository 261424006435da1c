import { join } from 'node:path';
import { runMocha } from '../../scripts/host/mochaRun.js';
import { reportMark } from '../../scripts/host/reportMarks.js';
import { testFiles } from '../../scripts/host/testFiles.js';

/** Ends what hangs; the machine that decides may be slow. */
const timeoutMs = 120_000;

/** The entry point VS Code calls in its extension host. Rejects where a test fails, which is how desktop VS Code learns of it. */
export async function run(): Promise<void> {
  const tally = await runMocha({ files: testFiles(join(__dirname, 'suite'), { extension: 'js' }), timeoutMs, print: (line) => console.log(`${reportMark}${line}`) });
  if (tally.failed.length > 0) throw new Error(`${tally.failed.length} tests failed in the extension host.`);
}
