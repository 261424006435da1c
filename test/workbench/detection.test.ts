import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inProject } from '../../scripts/host/paths.js';
import { becomes, comesToPass, until } from '../../scripts/host/until.js';
import { Workbench } from '../../scripts/host/workbench.js';
import { styleOf } from '../support/styles.js';

const exchange = readFileSync(inProject('media', 'samples', 'exchange.policy.txt'), 'utf8');
const letter = readFileSync(inProject('media', 'samples', 'letter.policy.txt'), 'utf8');

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

  const language = (name: string): Promise<void> => workbench.page.locator('.statusbar-item', { hasText: new RegExp(`^(?:\\{\\}\\s*)?${name}$`) }).first().waitFor();
  const question = (): Locator => workbench.page.locator('.notification-toast', { hasText: 'looks like a policy text' });
  const openFile = async (name: string): Promise<void> => {
    await workbench.showView('Explorer');
    await until(`the tab of ${name}`, async () => {
      await workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
      return comesToPass(workbench.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: 5_000 }));
    });
  };

  it('offers in the empty view to read a text that was not recognized, or a sample', async () => {
    const body = workbench.page.locator('.pane-body', { hasText: 'not read as a policy text' });
    await body.locator('.monaco-button', { hasText: 'Open a Sample' }).waitFor();
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
    const plain = await styleOf(workbench.page.locator('.view-lines'), 'color');
    assert.ok(plain);
    await until('a surname in color', async () => ![undefined, plain].includes(await styleOf(name, 'color')));
  });

  it('leaves a text alone for good where the answer is no', async () => {
    await openFile('letter.txt');
    await question().locator('.monaco-button', { hasText: 'Not This File' }).click();
    await question().waitFor({ state: 'hidden' });
    await language('Plain Text');
    await workbench.runCommand('View: Close Editor');
    await openFile('letter.txt');
    await language('Plain Text');
    await workbench.showView('Policy Text');
    await workbench.page.locator('.pane-body', { hasText: 'not read as a policy text' }).first().waitFor();
    await becomes(() => question().count(), 0);
  });
});
