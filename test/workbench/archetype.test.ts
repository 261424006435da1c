import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Workbench } from '../../scripts/host/workbench.js';
import { sharedFile } from '../support/shared.js';

const appearsMs = 20_000;

describe('a real exchange, pasted as it was, in the workbench', () => {
  let workbench: Workbench | undefined;
  before(async function () {
    const text = readFileSync(sharedFile(this, 'data', 'texts', 'should-asia-make-it-official.txt'), 'utf8');
    workbench = await Workbench.open({ files: { 'pasted.txt': text } });
  });
  after(() => workbench?.dispose());

  /** The labels of the rows of a view, once it has the row named. */
  const rows = async (view: string, awaited: string): Promise<string[]> => {
    const pane = workbench!.page.locator('.pane', { has: workbench!.page.locator(`.pane-header[aria-label^="${view}"]`) });
    await pane.locator('.monaco-list-row', { hasText: awaited }).first().waitFor({ timeout: appearsMs });
    return pane.locator('.monaco-list-row[aria-level="1"] .label-name').allInnerTexts();
  };

  it('is taken for a policy text though it is called .txt', async () => {
    await workbench!.page.locator('.statusbar-item', { hasText: 'Policy Text' }).first().waitFor({ timeout: appearsMs });
  });

  it('has its two authors in the tree, and no other', async () => {
    await workbench!.showView('Policy Text');
    assert.deepEqual((await rows('Authors', 'Ratner')).sort(), ['Ely Ratner', 'Ken Jimbo']);
  });

  it('has its seven countries in the tree, and the one organisation after them', async () => {
    const labels = await rows('Countries', 'Japan');
    assert.equal(labels.pop(), 'NATO');
    assert.deepEqual(labels.sort(), ['Australia', 'China', 'India', 'Japan', 'Philippines', 'South Korea', 'United States']);
  });

  it('brings the cursor to the claim whose row is clicked', async () => {
    const { page } = workbench!;
    const position = page.locator('.statusbar-item', { hasText: /^Ln \d+, Col \d+/ }).first();
    const before = await position.innerText();
    const pane = page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Arguments"]') });
    const claim = pane.locator('.monaco-list-row[aria-level="2"]').first();
    await claim.waitFor({ timeout: appearsMs });
    await claim.click();
    await position.filter({ hasNotText: before }).waitFor({ timeout: appearsMs });
  });
});
