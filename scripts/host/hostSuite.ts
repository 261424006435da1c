import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { scratchFolder } from './cleanup.js';
import { inProject } from './paths.js';
import { quietSettings } from './settings.js';
import { VsCodeServer } from './server.js';
import { readTally, reportMark, tallyVariable } from './tally.js';
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

const deadlineMs = 240_000;

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
  const log: string[] = [];
  try {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      const url = server.url({ folder: workspace, extensionDevelopmentPath: suite.extensionDevelopmentPath, extensionTestsPath: suite.extensionTestsPath });
      await suiteEnd(page, url, suite.name, log);
    } finally {
      await browser.close();
    }
    return await readTally(tallyPath, `The suite of ${suite.name}`);
  } finally {
    await server.stop();
    scratch.remove();
    await mkdir(inProject('out'), { recursive: true });
    await writeFile(inProject('out', `${suite.name.replaceAll(' ', '-')}.log`), `${log.join('\n')}\n`);
  }
}

/** Opens the address and waits for the workbench to say that the tests have ended. Shows the suite's report as it comes; all that was written goes to `log`. */
async function suiteEnd(page: Page, url: string, name: string, log: string[]): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      const picture = join('out', `${name.replaceAll(' ', '-')}.png`);
      const fail = (): void => reject(new Error(`${name} did not end within ${deadlineMs / 1000} s; see ${picture} and the log beside it.`));
      page.screenshot({ path: inProject(picture) }).then(fail, fail);
    }, deadlineMs);
    const stop = (finish: () => void): void => {
      clearTimeout(timer);
      finish();
    };
    page.once('crash', () => stop(() => reject(new Error(`The browser page of ${name} crashed.`))));
    page.once('close', () => stop(() => reject(new Error(`The browser page of ${name} closed early.`))));
    const take = async (): Promise<void> => {
      await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
        const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
        log.push(`${type}: ${text}`);
        if (text.startsWith(reportMark)) console.log(text.slice(reportMark.length));
      });
      await page.exposeFunction('codeAutomationExit', () => stop(resolve));
      await page.goto(url);
    };
    take().catch((error: unknown) => stop(() => reject(error instanceof Error ? error : new Error(String(error)))));
  });
  await ended;
}
