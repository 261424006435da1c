import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { Workbench } from '../../scripts/host/workbench.js';
import { sampleClaims } from '../support/sampleClaims.js';

const appearsMs = 20_000;

describe('the first minutes, from the walkthrough alone', () => {
  let workbench: Workbench;
  before(async () => {
    // Somebody with a folder of something else, who has heard the name of the extension.
    workbench = await Workbench.open({ files: { 'shopping.md': 'Milk, bread, two lemons.\n' } });
  });
  after(() => workbench.dispose());

  const walkthrough = (): Locator => workbench.page.locator('.gettingStartedContainer');
  const view = (name: string): Locator => workbench.page.locator('.pane', { has: workbench.page.locator(`.pane-header[aria-label^="${name}"]`) });
  const claims = (): Locator => view('Arguments').locator('.monaco-list-row[aria-level="2"]');
  const sampleTab = (): Locator => workbench.page.locator('.tab', { hasText: 'THE HARBOR REVIEW' });
  const place = (pattern: RegExp): Promise<void> => workbench.page.locator('.statusbar-item', { hasText: pattern }).first().waitFor({ timeout: appearsMs });

  /** Opens a step of the walkthrough, which is brought to the front, and presses its button. */
  const press = async (step: string, button: string): Promise<void> => {
    await workbench.page.locator('.tab', { hasText: 'Walkthrough' }).click();
    const row = walkthrough().locator('.getting-started-step', { hasText: step });
    await row.waitFor({ timeout: appearsMs });
    if ((await row.getAttribute('aria-expanded')) !== 'true') await row.click();
    await row.locator('.monaco-button', { hasText: button }).click();
  };
  const isDone = (step: string): Promise<void> =>
    walkthrough().locator('.getting-started-step', { hasText: step }).locator('.getting-started-checkmark.complete, .codicon-getting-started-step-checked').first().waitFor({ state: 'attached', timeout: appearsMs });

  it('finds the walkthrough in the command palette', async () => {
    const { page } = workbench;
    await workbench.runCommand('Welcome: Open Walkthrough...');
    await page.locator('.quick-input-box input').fill('Policy Text');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Get Started with Policy Text' }).click();
    await walkthrough().getByText('Get Started with Policy Text').first().waitFor({ timeout: appearsMs });
  });

  it('opens a copy of a sample', async () => {
    await press('Open a text', 'Open a Sample');
    await sampleTab().waitFor({ timeout: appearsMs });
    await workbench.page.locator('.view-line', { hasText: 'THE HARBOR REVIEW' }).first().waitFor({ timeout: appearsMs });
  });

  it('lists its arguments while the walkthrough is still in front', async () => {
    await press('See who argues what', 'Show Arguments');
    await claims().filter({ hasText: 'plan jointly' }).or(claims().filter({ hasText: 'The five countries' })).first().waitFor({ timeout: appearsMs });
    assert.deepEqual(await view('Authors').locator('.monaco-list-row[aria-level="1"] .label-name').allInnerTexts(), ['Ingrid Solheim', 'Daniel Okafor']);
    await isDone('Open a text');
  });

  it('goes to a claim that is selected there', async () => {
    const there = workbench.page.locator('.statusbar-item', { hasText: /Ln 23, Col \d+ \(\d+ selected\)/ });
    // Rows still move while the tree fills, and a click may land on the one that was there before.
    for (let tries = 0; tries < 4 && (await there.count()) === 0; tries++) {
      await claims().filter({ hasText: 'The five countries' }).first().click();
      await there.first().waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    assert.equal(await there.count(), 1);
  });

  it('goes on to the next claim from the walkthrough', async () => {
    await press('Read on in the text', 'Go to Next Claim');
    const listed = sampleClaims();
    const next = listed[listed.findIndex(({ gist }) => gist.startsWith('The five countries')) + 1]!;
    await place(new RegExp(`Ln ${next.line}, Col ${next.column} \\(\\d+ selected\\)`));
  });

  it('tells in a hover what a sentence is', async () => {
    assert.equal(await workbench.hover(24, 20), true);
    await workbench.page.locator('.monaco-hover:visible', { hasText: 'Claim · Ingrid Solheim' }).waitFor({ timeout: appearsMs });
    await workbench.page.keyboard.press('Escape');
  });

  it('peeks what the text says about a claim', async () => {
    const { page } = workbench;
    // The claim that the author of the reply takes up: its row can be unfolded.
    await workbench.goTo(28, 100);
    await workbench.runCommand('Policy Text: Peek Related Sentences');
    await page.locator('.peekview-widget .ref-tree .monaco-list-row').first().waitFor({ timeout: appearsMs });
    await page.keyboard.press('Escape');
    await page.locator('.peekview-widget').waitFor({ state: 'detached', timeout: appearsMs });
  });

  it('is led to a claim, where the lightbulb corrects the reading', async () => {
    const { page } = workbench;
    await press('Correct a reading', 'Go to Next Claim');
    await place(/Ln \d+, Col \d+ \(\d+ selected\)/);
    await workbench.codeAction('Mark Sentence as No Argument');
    const chosen = page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Mark Sentence as No Argument' });
    for (let down = 0; down < 10 && (await chosen.count()) === 0; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: new RegExp(`^\\s*${sampleClaims().length - 1} claims`) }).waitFor({ timeout: appearsMs });
    await page.locator('.tab', { hasText: 'Walkthrough' }).click();
    await isDone('Correct a reading');
  });
});
