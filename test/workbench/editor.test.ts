import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inProject } from '../../scripts/host/paths.js';
import { becomes, until } from '../../scripts/host/until.js';
import { Workbench } from '../../scripts/host/workbench.js';
import { sampleClaims } from '../support/sampleClaims.js';
import { styleOf, stylesOf } from '../support/styles.js';

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

describe('a policy text on the screen', () => {
  let workbench: Workbench;
  let rows: Locator;
  before(async () => {
    // Saved as plain text, as it would be after pasting: the extension has to find out by itself.
    workbench = await Workbench.open({ files: { 'pasted.txt': readFileSync(inProject('media', 'samples', 'exchange.policy.txt'), 'utf8') }, size: { width: 1400, height: 1000 } });
    await workbench.showView('Policy Text');
    rows = workbench.page.locator('.pane', { has: workbench.page.locator('[aria-label^="Arguments"]') }).locator('.monaco-list-row');
    await rows.first().waitFor();
  });
  after(() => workbench.dispose());

  const colorOf = (word: string): Promise<string | undefined> =>
    styleOf(workbench.page.locator('.view-line span[class^="mtk"]', { hasText: new RegExp(`^${word}$`) }), 'color');

  it('lists the arguments under their authors, with labels for a screen reader', async () => {
    await until('an author with claims', async () => /^Ingrid Solheim, \d+ claims/.test((await rows.first().getAttribute('aria-label')) ?? ''));
    await workbench.page.locator('.monaco-list-row[aria-label^="Claim: "]').first().waitFor();
  });

  it('goes from a claim in the tree to its sentence', async () => {
    await workbench.clickUntil(rows.filter({ hasText: 'plan jointly' }).first(), workbench.page.locator('.statusbar-item', { hasText: /Ln 23, Col \d+ \(\d+ selected\)/ }));
  });

  it('reveals the claim under the cursor in the tree', async () => {
    await workbench.page.locator('.monaco-editor .view-line').nth(3).click();
    await workbench.goTo(23, 250);
    await workbench.page.locator('.monaco-list-row.selected', { hasText: 'plan jointly' }).waitFor();
  });

  it('keeps the tree as it was unfolded while somebody writes', async () => {
    const claim = rows.filter({ hasText: 'plan jointly' }).first();
    const folded = await claim.getAttribute('aria-expanded');
    assert.match(folded ?? '', /^(?:true|false)$/);
    const turned = folded === 'true' ? 'false' : 'true';
    await claim.locator('.monaco-tl-twistie').click();
    await becomes(() => claim.getAttribute('aria-expanded'), turned);
    await workbench.goTo(24, 1);
    await workbench.page.keyboard.type('Everybody should think twice. ');
    const written = rows.filter({ hasText: 'Everybody should think twice' });
    await written.waitFor();
    await becomes(() => claim.getAttribute('aria-expanded'), turned);
    for (let i = 0; i < 40; i++) await workbench.page.keyboard.press('Control+z');
    await written.waitFor({ state: 'detached' });
  });

  const lineStyles = (): Promise<string[]> => stylesOf(workbench.page.locator('.view-overlays .cdr'), 'borderBottomStyle');

  it('marks claims and premises each in a way of its own', async () => {
    for (const style of ['solid', 'dotted']) await until(`${style} lines`, async () => (await lineStyles()).includes(style));
  });

  it('hides the marks and shows them again', async () => {
    for (const shown of [false, true]) {
      await workbench.runCommand('Policy Text: Show or Hide Claims');
      await until(shown ? 'dotted lines' : 'no dotted line', async () => (await lineStyles()).includes('dotted') === shown);
    }
  });

  it('goes to the next claim by a key', async () => {
    await workbench.goTo(1, 1);
    await workbench.page.keyboard.press('Alt+.');
    await workbench.page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${sampleClaims()[0]!.line}, Col \\d+ \\(\\d+ selected\\)`) }).waitFor();
  });

  it('tells in a hover what a sentence is, and links to what it supports', async () => {
    const kind = /(?:Claim|Premise) · /;
    assert.equal(await workbench.hover(23, 150, kind), true);
    await workbench.page.locator('.monaco-hover:visible', { hasText: kind }).locator('a', { hasText: 'plan jointly' }).first().click();
    await workbench.page.locator('.statusbar-item', { hasText: /Ln 23, Col \d+ \(\d+ selected\)/ }).waitFor();
  });

  for (const theme of ['Dark Modern', 'Light Modern', 'Dark High Contrast', 'Light High Contrast', 'Monokai']) {
    it(`colors names visibly in ${theme}`, async () => {
      await workbench.runCommand('Preferences: Color Theme');
      await workbench.pick(theme);
      await workbench.page.locator('.quick-input-box input').waitFor({ state: 'hidden' });
      // The lines are drawn anew in the new theme's colors one after the other.
      await becomes(async () => {
        const background = await styleOf(workbench.page.locator('.monaco-editor-background'), 'backgroundColor');
        const plain = await styleOf(workbench.page.locator('.view-lines'), 'color');
        const colors = await Promise.all(['Norwegians', 'Denmark'].map(colorOf));
        const visible = background !== undefined && plain !== undefined && colors.every((color) => color !== undefined && color !== plain && contrast(color, background) >= 4);
        return visible ? 'visible' : `${colors.join(' and ')} beside ${plain} on ${background}`;
      }, 'visible');
    });
  }

  it('goes back to plain text with one click', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'Not a policy text?' }).click();
    await workbench.page.locator('.statusbar-item', { hasText: 'Plain Text' }).first().waitFor();
    await workbench.page.locator('.pane-body', { hasText: 'not read as a policy text' }).first().waitFor();
  });
});
