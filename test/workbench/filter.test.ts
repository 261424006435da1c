import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inProject } from '../../scripts/host/paths.js';
import { Workbench } from '../../scripts/host/workbench.js';
import { sampleClaims } from '../support/sampleClaims.js';

const appearsMs = 20_000;

describe('the filter of the arguments', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ files: { 'exchange.policy.txt': readFileSync(inProject('media', 'samples', 'exchange.policy.txt'), 'utf8') } });
    await workbench.showView('Policy Text');
    await claims().first().waitFor({ timeout: appearsMs });
  });
  after(() => workbench.dispose());

  const pane = (): Locator => workbench.page.locator('.pane', { has: workbench.page.locator('.pane-header[aria-label^="Arguments"]') });
  const claims = (): Locator => pane().locator('.monaco-list-row[aria-level="2"]');
  const described = (words: string): Promise<void> => pane().locator('.pane-header .description').getByText(words, { exact: true }).waitFor({ timeout: appearsMs });
  /** Rows are drawn a moment after the title. */
  const onlyClaim = async (label: string): Promise<void> => {
    let seen: string[] = [];
    for (const until = Date.now() + appearsMs; Date.now() < until && seen.join('\n') !== label;) seen = await claims().locator('.label-name').allInnerTexts();
    assert.deepEqual(seen, [label]);
  };
  const choose = async (item: string): Promise<void> => {
    const { page } = workbench;
    await workbench.runCommand('Policy Text: Filter Arguments');
    await page.locator('.quick-input-widget input[placeholder^="Show only claims"]').waitFor({ timeout: appearsMs });
    await page.keyboard.type(item);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: item }).first().waitFor({ timeout: appearsMs });
    await page.keyboard.press('Enter');
  };

  it('is chosen from a list by author, country and kind, by keyboard, and is told beside the title', async () => {
    await choose('Daniel Okafor');
    await described('Daniel Okafor');
    await choose('Norway');
    await described('Daniel Okafor · Norway');
    await choose('prediction');
    await described('Daniel Okafor · Norway · prediction');
  });

  it('takes words too', async () => {
    await workbench.runCommand('Policy Text: Show All Arguments');
    await choose('Words');
    await workbench.page.locator('.quick-input-widget', { hasText: 'Words that the claim contains' }).waitFor({ timeout: appearsMs });
    await workbench.page.keyboard.type('switch');
    await workbench.page.keyboard.press('Enter');
    await described('“switch”');
    await onlyClaim('Nor would Norway lose its hand on the switch');
  });

  it('is kept with the workspace when the window is loaded anew', async () => {
    await choose('Daniel Okafor');
    await described('Daniel Okafor · “switch”');
    // A browser writes its storage down a moment later.
    await workbench.page.waitForTimeout(3_000);
    await workbench.page.reload();
    await workbench.page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
    await workbench.showView('Policy Text');
    await described('Daniel Okafor · “switch”');
    await onlyClaim('Nor would Norway lose its hand on the switch');
  });

  it('is taken back from the title of the view', async () => {
    await pane().locator('.pane-header').hover();
    await pane().locator('.pane-header .action-label[aria-label^="Show All Arguments"]').click();
    await described(`${sampleClaims().length} claims`);
  });
});
