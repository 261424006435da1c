/** Runs the suite of the extension host in desktop VS Code, which is downloaded where it is not cached. Needs a display; without one, `xvfb-run npm run test:desktop`. */
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildAll, hostTestTarget } from './build.js';
import { cacheRoot } from './host/cache.js';
import { scratchFolder } from './host/cleanup.js';
import { PlainFailure, runMain } from './host/failure.js';
import { inProject, projectRoot } from './host/paths.js';
import { readTally, tallyVariable } from './host/tally.js';

/** A version such as 1.90.0, `stable` or `insiders`. */
const version = process.env['POLICY_TEXT_DESKTOP_VERSION'] ?? 'stable';

async function main(): Promise<number> {
  const vscodeExecutablePath = await download();
  await Promise.all([buildAll(), build(hostTestTarget())]);
  const scratch = await scratchFolder('desktop');
  const workspace = join(scratch.path, 'workspace');
  const tallyPath = join(scratch.path, 'tally.json');
  await mkdir(workspace);
  await cp(inProject('media', 'samples'), workspace, { recursive: true });

  const outcome = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: inProject('out', 'test', 'host', 'index.js'),
    extensionTestsEnv: { [tallyVariable]: tallyPath },
    launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust', '--user-data-dir', join(scratch.path, 'user-data')],
  }).then(() => undefined, (error: unknown) => error);
  const tally = await readTally(tallyPath, 'Desktop VS Code').catch((unread: unknown) => {
    throw new PlainFailure(`${unread instanceof Error ? unread.message : String(unread)} ${outcome instanceof Error ? outcome.message : ''}`.trim());
  });
  console.log(`\n${tally.passed.length} passed, ${tally.failed.length} failed`);
  return tally.failed.length === 0 && outcome === undefined ? 0 : 1;
}

async function download(): Promise<string> {
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: join(cacheRoot(), 'desktop') });
  } catch (error) {
    const reason = error instanceof Error ? error.message || ('code' in error ? String(error.code) : error.name) : String(error);
    throw new PlainFailure(`Desktop VS Code ${version} cannot be downloaded (${reason.split('\n')[0] ?? ''}); npm test runs the same suite in a VS Code from the npm registry.`);
  }
}

void runMain(main);
