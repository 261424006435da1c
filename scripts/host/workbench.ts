import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser } from './browser.js';
import { scratchFolder } from './cleanup.js';
import { inProject } from './paths.js';
import { quietSettings } from './settings.js';
import { VsCodeServer } from './server.js';

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

const readyDeadlineMs = 60_000;

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
      const page = await browser.newPage({ viewport: options.size ?? { width: 1400, height: 900 } });
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
    this.#page = await this.#browser.newPage({ viewport });
    await this.#page.goto(this.#address);
    await this.#page.waitForSelector('.monaco-editor .view-line', { timeout: readyDeadlineMs });
  }

  /** Runs a command by its title through the command palette, as a person would, for instance `Policy Text: Show Map`. */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-box input');
    await input.waitFor();
    await input.fill(`>${title}`);
    const found = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await found.waitFor({ timeout: 10_000 });
    await found.click();
  }

  /** Opens a view container, given the name shown in the activity bar. */
  async showView(name: string): Promise<void> {
    const icon = this.page.locator(`.activitybar .action-label[aria-label^="${name}"]`);
    await icon.waitFor();
    // A click on the icon of the container that is open would close it.
    const shown = this.page.locator(`.activitybar .action-item.checked .action-label[aria-label^="${name}"]`);
    // A workbench that is still starting may lose a click.
    for (let tries = 0; tries < 3 && (await shown.count()) === 0; tries++) {
      // In the corner, beside the badge that may appear over the icon and would take the click.
      await icon.click({ position: { x: 6, y: 6 }, force: true });
      await shown.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    // Off the icon, whose tooltip would cover the view.
    await this.page.mouse.move(0, 0);
  }

  /** Puts the cursor of the editor at a line and column, both from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-box input');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Shows the hover at a line and column, both from 1, through the keyboard command, so that no pixel is guessed. Gives whether there is one. */
  async hover(line: number, column: number): Promise<boolean> {
    await this.goTo(line, column);
    await this.runCommand('Show or Focus Hover');
    return this.page.locator('.monaco-hover:visible').first().waitFor({ timeout: 5_000 }).then(() => true, () => false);
  }

  /**
   * Opens the lightbulb's menu at the cursor and waits for an entry with these words; gives it, not yet chosen.
   * Right after the cursor or the text moved the editor may still hold the actions of the state before: then the menu is opened anew, as a person would.
   * Throws where the entry never comes.
   */
  async codeAction(words: string): Promise<Locator> {
    const entry = this.page.locator('.action-widget .monaco-list-row', { hasText: words });
    let offered: readonly string[] = [];
    for (let tries = 0; tries < 4; tries++) {
      await this.page.keyboard.press('Control+.');
      if (await entry.waitFor({ timeout: 5_000 }).then(() => true, () => false)) return entry;
      offered = await this.page.locator('.action-widget .monaco-list-row').allInnerTexts();
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`the lightbulb's menu has no “${words}”; it has ${JSON.stringify(offered)}`);
  }

  /** Closes the page, the browser and the server, and removes the folder. */
  async dispose(): Promise<void> {
    await this.#browser.close();
    await this.server.stop();
    this.#removeFolder();
  }
}
