import { readFileSync } from 'node:fs';
import { becomes } from '../../scripts/host/until.js';
import { Workbench } from '../../scripts/host/workbench.js';
import { sharedFile } from '../support/shared.js';

describe('a real exchange, pasted as it was, in the workbench', () => {
  let workbench: Workbench | undefined;
  before(async function () {
    const text = readFileSync(sharedFile(this, 'data', 'texts', 'should-asia-make-it-official.txt'), 'utf8');
    workbench = await Workbench.open({ files: { 'pasted.txt': text } });
  });
  after(() => workbench?.dispose());

  /** The labels of the rows of a view. */
  const rows = (view: string): Promise<string[]> =>
    workbench!.page.locator('.pane', { has: workbench!.page.locator(`.pane-header[aria-label^="${view}"]`) }).locator('.monaco-list-row[aria-level="1"] .label-name').allInnerTexts();

  it('is taken for a policy text though it is called .txt', async () => {
    await workbench!.page.locator('.statusbar-item', { hasText: 'Policy Text' }).first().waitFor();
  });

  it('has its two authors in the tree, and no other', async () => {
    await workbench!.showView('Policy Text');
    await becomes(async () => (await rows('Authors')).sort(), ['Ely Ratner', 'Ken Jimbo']);
  });

  it('has its seven countries in the tree, and the one organisation after them', async () => {
    await becomes(async () => {
      const labels = await rows('Countries');
      return [...labels.slice(0, -1).sort(), ...labels.slice(-1)];
    }, ['Australia', 'China', 'India', 'Japan', 'Philippines', 'South Korea', 'United States', 'NATO']);
  });

  it('brings the cursor to the claim whose row is clicked', async () => {
    const { page } = workbench!;
    const position = page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ }).first();
    const before = await position.innerText();
    const pane = page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Arguments"]') });
    await workbench!.clickUntil(pane.locator('.monaco-list-row[aria-level="2"]').first(), position.filter({ hasNotText: before }));
  });
});
