import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { becomes, until } from '../../scripts/host/until.js';
import { Workbench } from '../../scripts/host/workbench.js';
import { stylesOf } from '../support/styles.js';

const text = `Keep the Ferries Running
By Marta Lindqvist

The Boats

The ferries between Sweden and Finland carry two million people a year. Both governments must pay for the night boats. Sweden should buy two more boats.

The Airport

Planes cannot carry trucks, and Finland must not depend on a single airport. The new harbor in Turku opened in May. Freedonia should build a second one.
`;
const claim = 'Both governments must pay for the night boats';

/** The editor asks its providers anew after an edit; here nothing is edited, and everything has to change all the same. */
describe('what is shown after a text is read differently without an edit', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({
      files: { 'ferries.policy.txt': text, '.vscode/settings.json': '{}' },
      settings: { 'policyText.inlayHints': true, 'editor.inlayHints.enabled': 'on', 'outline.collapseItems': 'alwaysExpand' },
      size: { width: 1400, height: 1000 },
    });
    await lens('claim').first().waitFor();
  });
  after(() => workbench.dispose());

  const lens = (words: string): Locator => workbench.page.locator('.codelens-decoration a', { hasText: words });
  const lenses = async (): Promise<string[]> => (await workbench.page.locator('.codelens-decoration a').allInnerTexts()).map((one) => one.trim());
  const inlay = (words: string): Locator => workbench.page.locator('.view-line span[class*="dyn-rule"]', { hasText: words });
  /** How many claims say what kind they are, and whether premises say what they support: how many do is the model's affair. */
  const hints = async (): Promise<[number, boolean]> => [await inlay('recommendation').count(), (await inlay('supports').count()) > 0];
  const outline = (words: string): Locator => workbench.page.locator('.outline-tree .monaco-list-row', { hasText: words });
  const coloured = (word: string): Locator => workbench.page.locator('.view-line span span').filter({ hasText: new RegExp(`^${word}$`) });
  const appear = (locator: Locator): Promise<void> => locator.first().waitFor();
  const gone = (locator: Locator): Promise<void> => locator.first().waitFor({ state: 'detached' });
  const goToWords = (words: string): Promise<void> => {
    const line = text.split('\n').findIndex((one) => one.includes(words));
    return workbench.goTo(line + 1, text.split('\n')[line]!.indexOf(words) + 4);
  };

  it('shows lenses, inlay hints and the outline first', async () => {
    await workbench.runCommand('Explorer: Focus on Outline View');
    await appear(outline('Both governments'));
    // One behind each claim and one behind each premise: VS Code by itself cuts what stands in one line after 43 characters, and paragraphs are one line.
    await becomes(hints, [4, true]);
    // VS Code drops its question for lenses where the editor loses the focus meanwhile, as it did to the outline, and asks anew when it has it again.
    await goToWords(claim);
    await becomes(lenses, ['2 claims', '2 claims']);
  });

  it('takes a claim that a reader corrects out of the lens, the inlay hints and the outline', async () => {
    await goToWords(claim);
    await workbench.runCommand('Policy Text: Mark Sentence as No Argument');
    await gone(outline('Both governments'));
    await becomes(lenses, ['1 claim', '2 claims']);
    await becomes(hints, [3, true]);
  });

  it('has all of them again when the correction is taken back', async () => {
    await goToWords(claim);
    await workbench.runCommand('Policy Text: Take Back Correction');
    await appear(outline('Both governments'));
    await becomes(lenses, ['2 claims', '2 claims']);
  });

  it('colours a name at once that the gazetteer setting adds', async () => {
    await appear(coloured('Finland'));
    assert.equal(await coloured('Freedonia').count(), 0);
    const settings = join(workbench.folder, '.vscode', 'settings.json');
    writeFileSync(settings, JSON.stringify({ 'policyText.gazetteer': { add: [{ name: 'Freedonia', code: 'XF' }] } }));
    await appear(coloured('Freedonia'));
    writeFileSync(settings, '{}');
    await gone(coloured('Freedonia'));
    assert.equal(readFileSync(join(workbench.folder, 'ferries.policy.txt'), 'utf8'), text);
  });

  it('shows nothing of all that as plain text, and all of it again', async () => {
    const dotted = async (): Promise<boolean> => (await stylesOf(workbench.page.locator('.view-overlays .cdr'), 'borderBottomStyle')).includes('solid');
    await until('marks', dotted);
    await workbench.runCommand('Policy Text: Read This File as Plain Text');
    await gone(lens('claim'));
    await gone(inlay('recommendation'));
    await until('no marks', async () => !(await dotted()));
    await workbench.runCommand('Policy Text: Read This File as Policy Text');
    await appear(lens('claim'));
    await appear(inlay('recommendation'));
    await until('marks again', dotted);
  });
});
