import { spawn } from 'node:child_process';
import { atExit } from './cleanup.js';
import { PlainFailure } from './failure.js';
import { inProject, projectRoot } from './paths.js';
import { freePort, loopback } from './ports.js';
import { tallyMark } from './reportMarks.js';
import { runSuitePage } from './suitePage.js';
import { parseTally } from './tally.js';
import type { Tally } from './tally.js';
import { obtainVsCodeWeb } from './vscodeWeb.js';

const startDeadlineMs = 120_000;

/** Runs the suite of test/web, built, in VS Code for the Web, whose extension host is a browser's worker, as on vscode.dev. The workspace is media/samples. */
export async function runWebSuite(): Promise<Tally> {
  const { serverModule, dataFolder, commit } = await obtainVsCodeWeb();
  const port = await freePort();
  const options = {
    browserType: 'none', quality: 'stable', commit, testRunnerDataDir: dataFolder, esm: false, host: loopback, port,
    extensionDevelopmentPath: projectRoot, extensionTestsPath: inProject('out', 'test', 'web', 'index.js'), folderPath: inProject('media', 'samples'),
  };
  // Its command line would start a browser of its own; its function leaves that to us.
  const server = spawn(process.execPath, ['--eval', `void require(${JSON.stringify(serverModule)}).open(${JSON.stringify(options)})`], { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = atExit(() => server.kill('SIGKILL'));
  try {
    const url = `http://${loopback}:${port}/`;
    await answering(url);
    const report = await runSuitePage(url, 'the browser host');
    const line = report.find((text) => text.startsWith(tallyMark));
    if (line === undefined) throw new PlainFailure('The suite in the browser host ended before it could report its results; see out/the-browser-host.log.');
    return parseTally(line.slice(tallyMark.length), 'The suite in the browser host');
  } finally {
    stop();
  }
}

async function answering(url: string): Promise<void> {
  const deadline = Date.now() + startDeadlineMs;
  while (Date.now() < deadline) {
    if (await fetch(url).then((answer) => answer.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new PlainFailure(`VS Code for the Web did not answer within ${startDeadlineMs / 1000} s.`);
}
