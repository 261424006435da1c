import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inProject } from '../../scripts/host/paths.js';
import { until } from '../../scripts/host/until.js';
import { Workbench } from '../../scripts/host/workbench.js';
import { sampleClaims } from '../support/sampleClaims.js';

const text = readFileSync(inProject('media', 'samples', 'exchange.policy.txt'), 'utf8');

/** Runs in the page: keeps every message of an empty view that is drawn in any frame from now on. */
const watchMessages = `
  globalThis.seen = [];
  (function look() {
    for (const message of document.querySelectorAll('.pane-body .welcome-view-content')) if (message.checkVisibility() && message.textContent !== '') globalThis.seen.push(message.textContent);
    requestAnimationFrame(look);
  })();`;

describe('everything by keyboard alone', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ files: { 'exchange.policy.txt': text } });
    await status(/\d+ claims/).waitFor();
  });
  after(() => workbench.dispose());

  const status = (words: RegExp): Locator => workbench.page.locator('.statusbar-item', { hasText: words }).first();
  const pane = (): Locator => workbench.page.locator('.pane', { has: workbench.page.locator('.pane-header[aria-label^="Arguments"]') });
  /** The row that has the keyboard, in the view of the arguments. */
  const focused = (): Locator => pane().locator('.monaco-list:focus-within .monaco-list-row.focused');
  const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
  /** Runs a command from the palette without the mouse. */
  const command = async (title: string): Promise<void> => {
    await press('F1');
    const input = workbench.page.locator('.quick-input-box input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await workbench.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor();
    await press('Enter');
  };

  it('says at no moment that nothing is found, while the views open', async () => {
    await workbench.page.evaluate(watchMessages);
    await command('Policy Text: Show Arguments');
    await pane().locator('.monaco-list-row[aria-level="2"]').first().waitFor();
    const seen = await workbench.page.evaluate<string[]>('[...new Set(globalThis.seen)]');
    assert.deepEqual(seen.filter((message) => /^(?:No authors|No claims|No countries|Open an essay)/.test(message)), []);
  });

  it('has the keyboard on a row of the arguments after the first “Show Arguments”', async () => {
    await focused().waitFor();
  });

  it('walks to a claim by arrows, and goes to its sentence by Enter', async () => {
    const first = sampleClaims()[0]!;
    await press('Home');
    const label = async (): Promise<string> => (await focused().getAttribute('aria-label').catch(() => null)) ?? '';
    await until('the first author has the keyboard', async () => (await label()).startsWith('Ingrid Solheim'));
    await press('ArrowDown');
    await until('the first claim has the keyboard', async () => (await label()).startsWith('Claim: '));
    await press('Enter');
    await status(new RegExp(`Ln ${first.line}, Col ${first.column} \\(\\d+ selected\\)`)).waitFor();
  });

  it('offers at a claim that begins with a name what is to be said of the sentence first', async () => {
    const { page } = workbench;
    const lines = text.split('\n');
    const named = sampleClaims().find(({ line, column }) => /^(?:\w+ )?(?:Solheim|Okafor)\b/.test(lines[line - 1]!.slice(column - 1)));
    assert.ok(named, 'no claim begins with a name');
    await command('View: Focus Active Editor Group');
    await workbench.goTo(named.line, named.column);
    await workbench.codeAction('Mark Sentence as No Argument');
    const entries = await page.locator('.action-widget .monaco-list-row.action').allInnerTexts();
    const [sentence, name] = [/^(?:Mark Sentence|Set |Relate)/, /^(?:Not |“)| Is (?:No|the) Author/].map((pattern) => entries.findIndex((entry) => pattern.test(entry.trim())));
    assert.ok(sentence! >= 0 && name! >= 0 && sentence! < name!, entries.join('\n'));
  });

  it('corrects it by Ctrl+., and takes that back in the same menu', async () => {
    const { page } = workbench;
    const count = sampleClaims().length;
    const choose = async (title: string): Promise<void> => {
      const chosen = page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
      for (let down = 0; down < 12 && (await chosen.count()) === 0; down++) await press('ArrowDown');
      assert.equal(await chosen.count(), 1, title);
      await press('Enter');
    };
    await choose('Mark Sentence as No Argument');
    await status(new RegExp(`^\\s*${count - 1} claims`)).waitFor();
    await workbench.codeAction('Take Back Correction: No argument');
    await choose('Take Back Correction: No argument');
    await status(new RegExp(`^\\s*${count} claims`)).waitFor();
  });

  it('leaves the countries folded and where they are on the way from claim to claim', async () => {
    const countries = workbench.page.locator('.pane', { has: workbench.page.locator('.pane-header[aria-label^="Countries"]') });
    const rows = countries.locator('.monaco-list-row');
    await rows.first().waitFor();
    const before = await rows.allInnerTexts();
    const isNamed = sampleClaims().filter(({ gist }) => /^(?:Denmark|Norway|Belgians)/.test(gist));
    assert.ok(isNamed.length > 0);
    await workbench.goTo(1, 1);
    for (const { line, column } of sampleClaims()) {
      await press('Alt+.');
      await status(new RegExp(`Ln ${line}, Col ${column} \\(\\d+ selected\\)`)).waitFor();
    }
    assert.deepEqual(await rows.allInnerTexts(), before);
    assert.equal(await countries.locator('.monaco-list-row.selected').count(), 0);
  });

  it('says what each related sentence does, and goes to one', async () => {
    const { page } = workbench;
    const line = text.split('\n').findIndex((one) => one.includes('The five countries should therefore')) + 1;
    await workbench.goTo(line, text.split('\n')[line - 1]!.indexOf('The five countries should') + 5);
    await command('Policy Text: Peek Related Sentences');
    const list = page.locator('.quick-input-widget');
    // The heads of the groups go as soon as something is typed.
    await list.getByText('Supported by').first().waitFor();
    assert.match((await list.locator('.monaco-list-row').first().getAttribute('aria-label')) ?? '', /Okafor|Solheim/);
    await page.keyboard.type('cables together');
    await list.locator('.monaco-list-row', { hasText: 'cables together' }).first().waitFor();
    await press('Enter');
    await status(new RegExp(`Ln ${line}, Col \\d+ \\(\\d+ selected\\)`)).waitFor();
  });

  it('has labels without names of icons in the filter and in the status bar', async () => {
    const { page } = workbench;
    const bar = page.locator('.statusbar-item[id*="policy-text"]');
    for (const item of await bar.all()) assert.doesNotMatch((await item.getAttribute('aria-label')) ?? '', /^(?:comment|discard)/);
    await command('Policy Text: Filter Arguments');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Norway' }).first().waitFor();
    for (const row of await rows.all()) assert.doesNotMatch((await row.getAttribute('aria-label')) ?? '', /^(?:account|globe|comment|search|clear-all) /);
    await press('Escape');
  });

  it('takes the arrows too after VS Code’s own “Focus on Arguments View” in a fresh window', async () => {
    await workbench.reopen();
    await status(/\d+ claims/).waitFor();
    await command('Policy Text: Focus on Arguments View');
    await pane().locator('.monaco-list-row[aria-level="2"]').first().waitFor();
    await press('ArrowDown');
    await focused().waitFor();
  });
});
