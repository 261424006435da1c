import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inProject } from '../../scripts/host/paths.js';
import { Workbench } from '../../scripts/host/workbench.js';

const appearsMs = 15_000;
const exchange = readFileSync(inProject('media', 'samples', 'exchange.policy.txt'), 'utf8');
const letter = readFileSync(inProject('media', 'samples', 'letter.policy.txt'), 'utf8');

/** What of the page's globals is used there; the tests themselves are compiled without the DOM's types. */
interface PageGlobals {
  readonly getComputedStyle: (element: unknown) => Readonly<Record<string, string>>;
}

function colorOf(locator: Locator): Promise<string> {
  return locator.first().evaluate((element: unknown) => (globalThis as unknown as PageGlobals).getComputedStyle(element)['color'] ?? '');
}

describe('detection on the screen', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({
      files: { 'list.txt': 'Milk, bread, two lemons.\n', 'exchange.txt': exchange, 'letter.txt': letter },
      theme: 'Default High Contrast Light',
      settings: { 'policyText.detect': 'ask' },
    });
    await workbench.showView('Policy Text');
  });
  after(() => workbench.dispose());

  const language = (name: string): Promise<void> => workbench.page.locator('.statusbar-item', { hasText: new RegExp(`^(?:\\{\\}\\s*)?${name}$`) }).first().waitFor({ timeout: appearsMs });
  const question = (): Locator => workbench.page.locator('.notification-toast', { hasText: 'looks like a policy text' });
  const openFile = async (name: string): Promise<void> => {
    await workbench.showView('Explorer');
    await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await workbench.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: appearsMs });
  };

  it('offers in the empty view to read a text that was not recognized, or a sample', async () => {
    const body = workbench.page.locator('.pane-body', { hasText: 'not read as a policy text' });
    await body.locator('.monaco-button', { hasText: 'Open a Sample' }).waitFor({ timeout: appearsMs });
    await body.locator('.monaco-button', { hasText: 'Read It as Policy Text' }).click();
    await language('Policy Text');
  });

  it('asks before it reads a text, where it is told to', async () => {
    await openFile('exchange.txt');
    await question().locator('.monaco-button', { hasText: 'Read as Policy Text' }).click();
    await language('Policy Text');
  });

  it('colors surnames then, in a theme without semantic colors of its own too', async () => {
    await workbench.goTo(23, 1);
    const name = workbench.page.locator('.view-line span[class^="mtk"]', { hasText: /^Okafor$/ });
    const plain = await colorOf(workbench.page.locator('.view-lines'));
    let color = plain;
    for (const until = Date.now() + appearsMs; Date.now() < until && color === plain;) if ((await name.count()) > 0) color = await colorOf(name);
    assert.notEqual(color, plain);
  });

  it('leaves a text alone for good where the answer is no', async () => {
    await openFile('letter.txt');
    await question().locator('.monaco-button', { hasText: 'Not This File' }).click();
    await question().waitFor({ state: 'hidden', timeout: appearsMs });
    await language('Plain Text');
    await workbench.runCommand('View: Close Editor');
    await openFile('letter.txt');
    await language('Plain Text');
    await workbench.showView('Policy Text');
    await workbench.page.locator('.pane-body', { hasText: 'not read as a policy text' }).first().waitFor({ timeout: appearsMs });
    assert.equal(await question().count(), 0);
  });
});
