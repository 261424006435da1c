import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { scratchFolder } from './cleanup.js';
import { inProject } from './paths.js';
import { quietSettings } from './settings.js';
import { VsCodeServer } from './server.js';
import { runSuitePage } from './suitePage.js';
import { readTally, tallyVariable } from './tally.js';
import type { Tally } from './tally.js';

/** A suite to run inside VS Code's extension host. */
export interface HostSuite {
  /** What the suite is called in messages. */
  readonly name: string;
  /** The folder of the extension in development. */
  readonly extensionDevelopmentPath: string;
  /** The bundled entry point, whose exported `run` starts the tests, as `@vscode/test-electron` has it. */
  readonly extensionTestsPath: string;
  /** A folder of installed extensions. */
  readonly extensionsFolder?: string;
}

/** Runs a suite in a real extension host with a real workbench in a headless browser. The workspace is a copy of media/samples. */
export async function runHostSuite(suite: HostSuite): Promise<Tally> {
  const scratch = await scratchFolder('host');
  const workspace = join(scratch.path, 'workspace');
  const tallyPath = join(scratch.path, 'tally.json');
  await mkdir(workspace);
  await cp(inProject('media', 'samples'), workspace, { recursive: true });

  const server = await VsCodeServer.start({
    settings: quietSettings,
    env: { [tallyVariable]: tallyPath },
    ...(suite.extensionsFolder === undefined ? {} : { extensionsFolder: suite.extensionsFolder }),
  });
  try {
    await runSuitePage(server.url({ folder: workspace, extensionDevelopmentPath: suite.extensionDevelopmentPath, extensionTestsPath: suite.extensionTestsPath }), suite.name);
    return await readTally(tallyPath, `The suite of ${suite.name}`);
  } finally {
    await server.stop();
    scratch.remove();
  }
}
