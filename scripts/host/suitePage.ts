import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { inProject } from './paths.js';
import { reportMark, tallyMark } from './reportMarks.js';

/** For a whole suite on a machine that is slow and busy; a suite that hangs is ended by the time limits of its tests long before. */
const deadlineMs = 600_000;

/**
 * Opens the address of a workbench that runs tests, shows their report as it comes, and waits for the workbench to say that they have ended.
 * Gives the report's lines. All that was written goes to `out/<name>.log`; a suite that does not end leaves a picture beside it.
 */
export async function runSuitePage(url: string, name: string): Promise<string[]> {
  const log: string[] = [];
  const report: string[] = [];
  const outFile = inProject('out', name.replaceAll(' ', '-'));
  await mkdir(inProject('out'), { recursive: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await suiteEnd(page, url, name, `${outFile}.png`, (type, text) => {
      log.push(`${type}: ${text}`);
      if (!text.startsWith(reportMark)) return;
      const line = text.slice(reportMark.length);
      report.push(line);
      if (!line.startsWith(tallyMark)) console.log(line);
    });
  } finally {
    await browser.close();
    await writeFile(`${outFile}.log`, `${log.join('\n')}\n`);
  }
  return report;
}

async function suiteEnd(page: Page, url: string, name: string, picture: string, take: (type: string, text: string) => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      const fail = (): void => reject(new Error(`${name} did not end within ${deadlineMs / 1000} s; see the picture and the log in out.`));
      page.screenshot({ path: picture }).then(fail, fail);
    }, deadlineMs);
    const stop = (finish: () => void): void => {
      clearTimeout(timer);
      finish();
    };
    const failed = (reason: string) => (): void => stop(() => reject(new Error(`The browser page of ${name} ${reason}.`)));
    page.once('crash', failed('crashed'));
    page.once('close', failed('closed early'));
    const open = async (): Promise<void> => {
      // The two functions VS Code for the Web looks for when it runs tests.
      await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => take(type, args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')));
      await page.exposeFunction('codeAutomationExit', () => stop(resolve));
      await page.goto(url);
    };
    open().catch((error: unknown) => stop(() => reject(error instanceof Error ? error : new Error(String(error)))));
  });
}
