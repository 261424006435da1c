import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { becomes, comesToPass, until } from '../../scripts/host/until.js';
import { Workbench } from '../../scripts/host/workbench.js';
import { sampleClaims } from '../support/sampleClaims.js';

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
  const place = (pattern: RegExp): Promise<void> => workbench.page.locator('.statusbar-item', { hasText: pattern }).first().waitFor();

  /** Opens a step of the walkthrough, which is brought to the front, and presses its button. */
  const press = async (step: string, button: string): Promise<void> => {
    await workbench.page.locator('.tab', { hasText: 'Walkthrough' }).click();
    const row = walkthrough().locator('.getting-started-step', { hasText: step });
    await row.waitFor();
    const pressed = row.locator('.monaco-button', { hasText: button });
    if ((await row.getAttribute('aria-expanded')) !== 'true') await workbench.clickUntil(row, pressed);
    await pressed.click();
  };
  const isDone = (step: string): Promise<void> =>
    walkthrough().locator('.getting-started-step', { hasText: step }).locator('.getting-started-checkmark.complete, .codicon-getting-started-step-checked').first().waitFor({ state: 'attached' });

  it('finds the walkthrough in the command palette', async () => {
    await workbench.runCommand('Welcome: Open Walkthrough...');
    await workbench.pick('Get Started with Policy Text');
    await walkthrough().getByText('Get Started with Policy Text').first().waitFor();
  });

  it('opens a copy of a sample', async () => {
    await press('Open a text', 'Open a Sample');
    await sampleTab().waitFor();
    await workbench.page.locator('.view-line', { hasText: 'THE HARBOR REVIEW' }).first().waitFor();
  });

  it('lists its arguments while the walkthrough is still in front', async () => {
    await press('See who argues what', 'Show Arguments');
    await claims().filter({ hasText: 'plan jointly' }).or(claims().filter({ hasText: 'The five countries' })).first().waitFor();
    await becomes(() => view('Authors').locator('.monaco-list-row[aria-level="1"] .label-name').allInnerTexts(), ['Ingrid Solheim', 'Daniel Okafor']);
    await isDone('Open a text');
  });

  it('goes to a claim that is selected there', async () => {
    const there = workbench.page.locator('.statusbar-item', { hasText: /Ln 23, Col \d+ \(\d+ selected\)/ });
    await workbench.clickUntil(claims().filter({ hasText: 'The five countries' }).first(), there);
  });

  it('goes on to the next claim from the walkthrough', async () => {
    await press('Read on in the text', 'Go to Next Claim');
    const listed = sampleClaims();
    const next = listed[listed.findIndex(({ gist }) => gist.startsWith('The five countries')) + 1]!;
    await place(new RegExp(`Ln ${next.line}, Col ${next.column} \\(\\d+ selected\\)`));
  });

  it('tells in a hover what a sentence is', async () => {
    assert.equal(await workbench.hover(24, 20, 'Claim · Ingrid Solheim'), true);
    await workbench.page.keyboard.press('Escape');
  });

  it('peeks what the text says about a claim', async () => {
    const { page } = workbench;
    // The claim that the author of the reply takes up: its row can be unfolded.
    await workbench.goTo(28, 100);
    await workbench.runCommand('Policy Text: Peek Related Sentences');
    const related = page.locator('.quick-input-widget', { has: page.getByPlaceholder('Related sentences') });
    // A row tells why the two are thought to be related.
    await related.locator('.monaco-list-row', { hasText: /no likelier sentence|looks like a premise|takes a stand/ }).first().waitFor();
    // The key goes to the list once it has the focus.
    await until('the list to close', async () => {
      await page.keyboard.press('Escape');
      return comesToPass(related.waitFor({ state: 'hidden', timeout: 2_000 }));
    });
  });

  it('is led to a claim, where the lightbulb corrects the reading', async () => {
    const { page } = workbench;
    await press('Correct a reading', 'Go to Next Claim');
    await place(/Ln \d+, Col \d+ \(\d+ selected\)/);
    await workbench.pickCodeAction('Mark Sentence as No Argument');
    await page.locator('.statusbar-item', { hasText: new RegExp(`^\\s*${sampleClaims().length - 1} claims`) }).waitFor();
    await page.locator('.tab', { hasText: 'Walkthrough' }).click();
    await isDone('Correct a reading');
  });
});
