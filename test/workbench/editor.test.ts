import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inProject } from '../../scripts/host/paths.js';
import { Workbench } from '../../scripts/host/workbench.js';
import { sampleClaims } from '../support/sampleClaims.js';

/** Relative luminance contrast of two colours, as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What of the page's globals is used there; the tests themselves are compiled without the DOM's types. */
interface PageGlobals {
  readonly getComputedStyle: (element: unknown) => Readonly<Record<string, string>>;
}

/** A computed style property of the first element. */
function styleOf(locator: Locator, property: string): Promise<string> {
  return locator.first().evaluate((element: unknown, name) => (globalThis as unknown as PageGlobals).getComputedStyle(element)[name] ?? '', property);
}

describe('a policy text on the screen', () => {
  let workbench: Workbench;
  let rows: Locator;
  before(async () => {
    // Saved as plain text, as it would be after pasting: the extension has to find out by itself.
    workbench = await Workbench.open({ files: { 'pasted.txt': readFileSync(inProject('media', 'samples', 'exchange.policy.txt'), 'utf8') }, size: { width: 1400, height: 1000 } });
    await workbench.showView('Policy Text');
    rows = workbench.page.locator('.pane', { has: workbench.page.locator('[aria-label^="Arguments"]') }).locator('.monaco-list-row');
    await rows.first().waitFor({ timeout: 15_000 });
  });
  after(() => workbench.dispose());

  const colorOf = (word: string): Promise<string> =>
    styleOf(workbench.page.locator('.view-line span[class^="mtk"]', { hasText: new RegExp(`^${word}$`) }), 'color');

  it('lists the arguments under their authors, with labels for a screen reader', async () => {
    const labels = await Promise.all((await rows.all()).map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
    assert.match(labels[0] ?? '', /^Ingrid Solheim, \d+ claims/);
    assert.ok(labels.some((label) => label.startsWith('Claim: ')), labels.join('\n'));
  });

  it('goes from a claim in the tree to its sentence', async () => {
    await rows.filter({ hasText: 'plan jointly' }).first().click();
    await workbench.page.locator('.statusbar-item', { hasText: /Ln 23, Col \d+ \(\d+ selected\)/ }).waitFor({ timeout: 5000 });
  });

  it('reveals the claim under the cursor in the tree', async () => {
    await workbench.page.locator('.monaco-editor .view-line').nth(3).click();
    await workbench.goTo(23, 250);
    await workbench.page.locator('.monaco-list-row.selected', { hasText: 'plan jointly' }).waitFor({ timeout: 5000 });
  });

  it('keeps the tree as it was unfolded while somebody writes', async () => {
    const claim = rows.filter({ hasText: 'plan jointly' }).first();
    await claim.locator('.monaco-tl-twistie').click();
    const expanded = await claim.getAttribute('aria-expanded');
    await workbench.goTo(24, 1);
    await workbench.page.keyboard.type('Everybody should think twice. ');
    await rows.filter({ hasText: 'Everybody should think twice' }).waitFor({ timeout: 8000 });
    assert.equal(await claim.getAttribute('aria-expanded'), expanded);
    for (let i = 0; i < 40; i++) await workbench.page.keyboard.press('Control+z');
  });

  const lineStyles = (): Promise<string[]> =>
    workbench.page.locator('.view-overlays .cdr').evaluateAll((marks: unknown[]) => marks.map((mark) => (globalThis as unknown as PageGlobals).getComputedStyle(mark)['borderBottomStyle'] ?? ''));

  it('marks claims and premises each in a way of its own', async () => {
    const styles = await lineStyles();
    for (const style of ['solid', 'dotted']) assert.ok(styles.includes(style), `${style} lines`);
  });

  it('hides the marks and shows them again', async () => {
    for (const shown of [false, true]) {
      await workbench.runCommand('Policy Text: Show or Hide Claims');
      let dotted = !shown;
      for (const until = Date.now() + 5000; Date.now() < until && dotted !== shown;) dotted = (await lineStyles()).includes('dotted');
      assert.equal(dotted, shown);
    }
  });

  it('goes to the next claim by a key', async () => {
    await workbench.goTo(1, 1);
    await workbench.page.keyboard.press('Alt+.');
    await workbench.page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${sampleClaims()[0]!.line}, Col \\d+ \\(\\d+ selected\\)`) }).waitFor({ timeout: 5000 });
  });

  it('tells in a hover what a sentence is, and links to what it supports', async () => {
    assert.equal(await workbench.hover(23, 150), true);
    const hover = workbench.page.locator('.monaco-hover:visible', { hasText: /(?:Claim|Premise) · / });
    await hover.locator('a', { hasText: 'plan jointly' }).first().click();
    await workbench.page.locator('.statusbar-item', { hasText: /Ln 23, Col \d+ \(\d+ selected\)/ }).waitFor({ timeout: 5000 });
  });

  for (const theme of ['Dark Modern', 'Light Modern', 'Dark High Contrast', 'Light High Contrast', 'Monokai']) {
    it(`colors names visibly in ${theme}`, async () => {
      await workbench.runCommand('Preferences: Color Theme');
      const input = workbench.page.locator('.quick-input-box input');
      await input.fill(theme);
      await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: theme }).first().waitFor();
      await workbench.page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
      // The lines are drawn anew in the new theme's colors one after the other.
      let seen = '';
      for (const until = Date.now() + 5000; Date.now() < until && seen !== 'visible';) {
        const background = await styleOf(workbench.page.locator('.monaco-editor-background'), 'backgroundColor');
        const plain = await styleOf(workbench.page.locator('.view-lines'), 'color');
        const colors = await Promise.all(['Norwegians', 'Denmark'].map(colorOf));
        const visible = colors.every((color) => color !== plain && contrast(color, background) >= 4);
        seen = visible ? 'visible' : `${colors.join(' and ')} beside ${plain} on ${background}`;
      }
      assert.equal(seen, 'visible');
    });
  }

  it('goes back to plain text with one click', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'Recognized as Policy Text' }).click();
    await workbench.page.locator('.statusbar-item', { hasText: 'Plain Text' }).first().waitFor({ timeout: 5000 });
    await workbench.page.locator('.pane-body', { hasText: 'not read as a policy text' }).first().waitFor({ timeout: 5000 });
  });
});
