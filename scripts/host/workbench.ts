import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { scratchFolder } from './cleanup.js';
import { inProject } from './paths.js';
import { quietSettings } from './settings.js';
import { VsCodeServer } from './server.js';
import { comesToPass, patienceMs, until } from './until.js';

/** What a workbench opens with. */
export interface WorkbenchOptions {
  /** File names and their texts, put into a fresh folder; the first is opened. */
  readonly files: Readonly<Record<string, string>>;
  /** User settings over {@link quietSettings}. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A colour theme by its name, such as "Default Light Modern". */
  readonly theme?: string;
  /** The size of the window in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** A folder of installed extensions to use instead of the extension in development. */
  readonly installedIn?: string;
}

const readyDeadlineMs = 120_000;

/** After this long a step that a window took no notice of is tried again. */
const stepMs = 10_000;

const retryMs = 60_000;

/** A real VS Code workbench in a headless browser, with a fresh folder of files. */
export class Workbench {
  readonly server: VsCodeServer;
  /** The folder that is open. */
  readonly folder: string;
  /** What the page and the workbench wrote to the browser's console as errors. */
  readonly consoleErrors: readonly string[];
  readonly #browser: Browser;
  readonly #address: string;
  #page: Page;
  readonly #removeFolder: () => void;

  private constructor(page: Page, address: string, server: VsCodeServer, browser: Browser, folder: string, removeFolder: () => void, consoleErrors: readonly string[]) {
    this.#page = page;
    this.#address = address;
    this.server = server;
    this.folder = folder;
    this.consoleErrors = consoleErrors;
    this.#browser = browser;
    this.#removeFolder = removeFolder;
  }

  /** Opens a workbench and waits until the first file is shown. */
  static async open(options: WorkbenchOptions): Promise<Workbench> {
    const scratch = await scratchFolder('workspace');
    const folder = join(scratch.path, 'workspace');
    await mkdir(folder);
    for (const [name, text] of Object.entries(options.files)) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    const theme = options.theme === undefined ? {} : { 'workbench.colorTheme': options.theme };
    const settings = { ...quietSettings, ...theme, ...options.settings };
    const [server, browser] = await Promise.all([
      VsCodeServer.start({ settings, ...(options.installedIn === undefined ? {} : { extensionsFolder: options.installedIn }) }),
      launchBrowser(),
    ]);
    try {
      const page = await newPage(browser, options.size ?? { width: 1400, height: 900 });
      const consoleErrors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') consoleErrors.push(message.text());
      });
      const firstFile = Object.keys(options.files)[0];
      const address = server.url({
        folder,
        ...(firstFile === undefined ? {} : { file: join(folder, firstFile) }),
        ...(options.installedIn === undefined ? { extensionDevelopmentPath: inProject() } : {}),
      });
      await page.goto(address);
      await page.waitForSelector(firstFile === undefined ? '.monaco-workbench .statusbar-item' : '.monaco-editor .view-line', { timeout: readyDeadlineMs });
      return new Workbench(page, address, server, browser, folder, scratch.remove, consoleErrors);
    } catch (error) {
      await browser.close();
      await server.stop();
      scratch.remove();
      throw error;
    }
  }

  /** The window. */
  get page(): Page {
    return this.#page;
  }

  /** Closes the window and opens a fresh one, which remembers nothing of the first, on the same server, folder and file. */
  async reopen(): Promise<void> {
    const viewport = this.#page.viewportSize();
    await this.#page.close();
    this.#page = await newPage(this.#browser, viewport);
    await this.#page.goto(this.#address);
    await this.#page.waitForSelector('.monaco-editor .view-line', { timeout: readyDeadlineMs });
  }

  /** Loads the window anew, as a reader does by its button. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.waitForSelector('.monaco-editor .view-line', { timeout: readyDeadlineMs });
  }

  /**
   * Runs a command by its title through the command palette, as a person would, for instance `Policy Text: Go to Next Claim`. The palette shows the
   * commands that made sense when it was opened: where this one is not among them, it is opened anew.
   */
  async runCommand(title: string): Promise<void> {
    const found = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    // The list is what was asked for once its first row has all the words: until then rows move away under the mouse.
    const first = this.page.locator('.quick-input-list .monaco-list-row[data-index="0"]');
    const listed = title.split(' ').reduce((row, word) => row.filter({ hasText: word }), first);
    const taken = async (): Promise<boolean> => !(await this.#input.isVisible()) || !(await this.#input.inputValue({ timeout: stepMs })).startsWith('>');
    await this.#retry(`the command “${title}”`, async () => {
      await this.page.keyboard.press('F1');
      await this.#input.waitFor({ timeout: stepMs });
      await this.#input.fill(`>${title}`);
      await listed.waitFor({ timeout: stepMs });
      await found.click({ timeout: stepMs });
      await until('the palette to close', taken, stepMs);
    });
  }

  /** Types some words into the list that a command shows, and picks the entry that has them. */
  async pick(label: string): Promise<void> {
    await this.#input.fill(label);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a view container, given the name shown in the activity bar. */
  async showView(name: string): Promise<void> {
    const icon = this.page.locator(`.activitybar .action-label[aria-label^="${name}"]`);
    await icon.waitFor();
    // A click on the icon of the container that is open would close it, also of the one that a window is about to open again.
    await comesToPass(this.page.locator('.activitybar .action-item.checked').first().waitFor({ timeout: stepMs }));
    const shown = this.page.locator(`.activitybar .action-item.checked .action-label[aria-label^="${name}"]`);
    // A workbench that is still starting may lose a click.
    await until(`the view ${name}`, async () => {
      if ((await shown.count()) > 0) return true;
      // In the corner, beside the badge that may appear over the icon and would take the click.
      await icon.click({ position: { x: 6, y: 6 }, force: true });
      return comesToPass(shown.waitFor({ timeout: stepMs }));
    }, retryMs);
    // Off the icon, whose tooltip would cover the view.
    await this.page.mouse.move(0, 0);
  }

  /** Puts the cursor of the editor at a line and column, both from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.#retry(`the cursor at ${line}:${column}`, async () => {
      await this.page.keyboard.press('Control+g');
      await this.#input.waitFor({ timeout: stepMs });
      await this.#input.fill(`:${line}:${column}`);
      await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: new RegExp(`\\b${line}\\D+${column}\\b`) }).waitFor({ timeout: stepMs });
      await this.page.keyboard.press('Enter');
      await this.#input.waitFor({ state: 'hidden', timeout: stepMs });
    });
  }

  /** Clicks until something is seen of it: rows still move while a tree fills, and a click may land on the one that was there before. */
  async clickUntil(target: Locator, seen: Locator): Promise<void> {
    await until(`what ${target.toString()} leads to`, async () => {
      await comesToPass(target.click({ timeout: stepMs }));
      return comesToPass(seen.first().waitFor({ timeout: stepMs }));
    }, retryMs);
  }

  /**
   * Shows the hover at a line and column, both from 1, through the keyboard command, so that no pixel is guessed. Gives whether there is one
   * that has these words.
   */
  async hover(line: number, column: number, words: string | RegExp = ''): Promise<boolean> {
    const shown = this.page.locator('.monaco-hover:visible', { hasText: words }).first();
    // A hover goes when the text under it is drawn anew.
    return comesToPass(until('the hover', async () => {
      await this.goTo(line, column);
      await this.runCommand('Show or Focus Hover');
      return comesToPass(shown.waitFor({ timeout: stepMs }));
    }, retryMs));
  }

  /**
   * Opens the lightbulb's menu at the cursor and waits for an entry with these words; gives it, not yet chosen.
   * Right after the cursor or the text moved the editor may still hold the actions of the state before: then the menu is opened anew, as a person would.
   * Throws where the entry never comes.
   */
  async codeAction(words: string): Promise<Locator> {
    const entry = this.page.locator('.action-widget .monaco-list-row', { hasText: words });
    let offered: readonly string[] = [];
    for (let tries = 0; tries < 6; tries++) {
      await this.page.keyboard.press('Control+.');
      if (await comesToPass(entry.waitFor({ timeout: stepMs }))) return entry;
      offered = await this.page.locator('.action-widget .monaco-list-row').allInnerTexts();
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`the lightbulb's menu has no “${words}”; it has ${JSON.stringify(offered)}`);
  }

  /** Chooses the entry of the lightbulb's menu at the cursor that has these words. */
  async pickCodeAction(words: string): Promise<void> {
    await this.#retry(`“${words}” in the lightbulb's menu`, async () => {
      const entry = await this.codeAction(words);
      // The menu takes no click before the mouse has moved.
      for (const x of [4, 8]) await this.page.mouse.move(x, x);
      await entry.click({ timeout: stepMs });
      await this.page.locator('.action-widget').waitFor({ state: 'hidden', timeout: stepMs });
    });
  }

  get #input(): Locator {
    return this.page.locator('.quick-input-box input');
  }

  /** Does something that a window may be too busy to take, until it takes it; between the tries what is open over the text is closed. */
  async #retry(what: string, action: () => Promise<void>): Promise<void> {
    let failure: unknown;
    const done = async (): Promise<boolean> => {
      try {
        await action();
        return true;
      } catch (error) {
        failure = error;
        await this.page.keyboard.press('Escape');
        return false;
      }
    };
    await until(what, done, retryMs).catch(() => {
      throw new Error(`The window did not take ${what}: ${failure instanceof Error ? failure.message : String(failure)}`);
    });
  }

  /** Closes the page, the browser and the server, and removes the folder. */
  async dispose(): Promise<void> {
    await this.#browser.close();
    await this.server.stop();
    this.#removeFolder();
  }
}

/** Opens a page whose locators wait patiently. */
async function newPage(browser: Browser, viewport: { readonly width: number; readonly height: number } | null): Promise<Page> {
  const page = await browser.newPage({ viewport });
  page.setDefaultTimeout(patienceMs);
  page.setDefaultNavigationTimeout(readyDeadlineMs);
  return page;
}
