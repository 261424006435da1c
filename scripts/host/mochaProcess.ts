/** Runs the test files named on the command line in this process. Started by {@link runMochaProcess}, so that tests leave nothing behind in the script that counts them. */
import { endWithParent } from './cleanup.js';
import { runMocha } from './mochaRun.js';
import { runMain } from './failure.js';

/** Ends what hangs; how long a test takes is not what is tested, and the machine that decides may be slow. */
const timeoutMs = 180_000;

endWithParent();
void runMain(async () => {
  const tally = await runMocha({ files: process.argv.slice(2), timeoutMs, print: (line) => console.log(line) });
  return tally.failed.length === 0 ? 0 : 1;
});
