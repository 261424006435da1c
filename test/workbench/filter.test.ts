import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inProject } from '../../scripts/host/paths.js';
import { becomes, until } from '../../scripts/host/until.js';
import { Workbench } from '../../scripts/host/workbench.js';
import { sampleClaims } from '../support/sampleClaims.js';

describe('the filter of the arguments', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ files: { 'exchange.policy.txt': readFileSync(inProject('media', 'samples', 'exchange.policy.txt'), 'utf8') } });
    await workbench.showView('Policy Text');
    await claims().first().waitFor();
  });
  after(() => workbench.dispose());

  const pane = (): Locator => workbench.page.locator('.pane', { has: workbench.page.locator('.pane-header[aria-label^="Arguments"]') });
  const claims = (): Locator => pane().locator('.monaco-list-row[aria-level="2"]');
  const described = (words: string): Promise<void> => pane().locator('.pane-header .description').getByText(words, { exact: true }).waitFor();
  /** Rows are drawn a moment after the title. */
  const onlyClaim = (label: string): Promise<void> => becomes(() => claims().locator('.label-name').allInnerTexts(), [label]);
  /** What the extension has stored with the workspace, as VS Code for a browser keeps it. */
  const stored = (): Promise<string> => workbench.page.evaluate<string>(`(async () => {
    const result = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
    const values = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await result(indexedDB.open(name));
      if (database.objectStoreNames.contains('ItemTable')) values.push(await result(database.transaction('ItemTable').objectStore('ItemTable').get('policy-text.policy-text')));
      database.close();
    }
    return values.join();
  })()`);
  const choose = async (item: string): Promise<void> => {
    await workbench.runCommand('Policy Text: Filter Arguments');
    await workbench.page.locator('.quick-input-widget input[placeholder^="Show only claims"]').waitFor();
    await workbench.pick(item);
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
    await workbench.page.locator('.quick-input-widget', { hasText: 'Words that the claim contains' }).waitFor();
    await workbench.page.keyboard.type('switch');
    await workbench.page.keyboard.press('Enter');
    await described('“switch”');
    await onlyClaim('Nor would Norway lose its hand on the switch');
  });

  it('is kept with the workspace when the window is loaded anew', async () => {
    await choose('Daniel Okafor');
    await described('Daniel Okafor · “switch”');
    // A browser writes its storage down a moment later.
    await until('the filter to be stored', async () => /Okafor.*switch|switch.*Okafor/.test(await stored()));
    await workbench.reload();
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
