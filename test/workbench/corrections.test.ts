import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { becomes, comesToPass, until } from '../../scripts/host/until.js';
import { Workbench } from '../../scripts/host/workbench.js';
import { styleOf } from '../support/styles.js';

const text = `Keep the Ferries Running
By Marta Lindqvist

The ferries between Sweden and Finland carry two million people a year. Both governments must pay for the night boats. The crossing takes eleven hours in calm weather.

Critics say that planes are faster. But planes cannot carry trucks, and Finland must not depend on a single airport. The new harbor in Turku opened in May.
`;
const lines = text.split('\n');
const claim = 'Both governments must pay for the night boats';
const plain = 'The new harbor in Turku opened in May';

/** Where some words of the text stand: line and column from 1, a little inside. */
function placeOf(words: string): readonly [number, number] {
  const line = lines.findIndex((one) => one.includes(words));
  assert.ok(line >= 0, words);
  return [line + 1, lines[line]!.indexOf(words) + 6];
}

describe('corrections of a text in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ files: { 'ferries.policy.txt': text } });
    await workbench.showView('Policy Text');
    await row(claim).waitFor();
  });
  after(() => workbench.dispose());

  /** The row of a claim in the view of the arguments. */
  const row = (words: string): Locator =>
    workbench.page.locator('.pane', { has: workbench.page.locator('.pane-header[aria-label^="Arguments"]') }).locator('.monaco-list-row', { hasText: words });
  const correctedRow = (words: string): Locator => row(words).and(workbench.page.locator('[aria-label*="corrected"]'));
  const gone = (words: string): Promise<void> => row(words).first().waitFor({ state: 'detached' });
  const language = (name: string): Promise<void> => workbench.page.locator('.statusbar-item', { hasText: new RegExp(`^(?:\\{\\}\\s*)?${name}$`) }).first().waitFor();
  const annotations = (): string => {
    const path = join(workbench.folder, 'ferries.policy.txt.annotations.json');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };

  const dropClaim = async (): Promise<void> => {
    await workbench.goTo(...placeOf(claim));
    await workbench.pickCodeAction('Mark Sentence as No Argument');
    await gone(claim);
  };

  it('writes nothing as long as nothing is corrected', () => {
    assert.equal(annotations(), '');
  });

  it('takes a claim out of the tree that a reader marks as no argument in the lightbulb’s menu', dropClaim);

  it('says in the hover that a reader corrected it', async () => {
    assert.equal(await workbench.hover(...placeOf(claim), /No argument.*corrected|corrected.*No argument/), true);
    await workbench.page.keyboard.press('Escape');
  });

  it('takes the correction back and has the claim again', async () => {
    await workbench.goTo(...placeOf(claim));
    await workbench.pickCodeAction('Take Back Correction: No argument');
    await row(claim).waitFor();
    await until('the correction to go from the file', () => !annotations().includes('night boats'));
  });

  it('shows a sentence as a corrected claim that a reader marks as one in the palette', async () => {
    await gone(plain);
    await workbench.goTo(...placeOf(plain));
    await workbench.runCommand('Policy Text: Mark Sentence as Claim');
    await correctedRow(plain).waitFor();
    await row(plain).locator('.codicon-verified').waitFor();
  });

  it('keeps them beside the text as web annotations, anchored by quotation and by position', async () => {
    await dropClaim();
    // The file is there a moment before all that is written into it.
    await until('both corrections in the file', () => [claim, plain].every((words) => annotations().includes(words)) && annotations().trimEnd().endsWith('}'));
    const page = JSON.parse(annotations()) as { readonly '@context': readonly unknown[]; readonly items: readonly Annotation[] };
    assert.equal(page['@context'][0], 'http://www.w3.org/ns/anno.jsonld');
    const quoted = page.items.map(({ body, target }) => {
      const position = target.selector.find(({ type }) => type === 'TextPositionSelector');
      const quotation = target.selector.find(({ type }) => type === 'TextQuoteSelector');
      assert.equal(text.slice(position?.start, position?.end), quotation?.exact);
      return `${body['policyText:role']}: ${quotation?.exact}`;
    });
    assert.deepEqual(quoted.sort(), [`claim: ${plain}.`, `none: ${claim}.`]);
    assert.equal(readFileSync(join(workbench.folder, 'ferries.policy.txt'), 'utf8'), text);
  });

  it('finds both again in a new window', async () => {
    await workbench.reopen();
    await workbench.showView('Policy Text');
    await correctedRow(plain).waitFor();
    await gone(claim);
  });

  it('lists what left no trace of its own, closed, at the end of the view, and takes it back with one click', async () => {
    const { page } = workbench;
    const list = row('Corrections');
    const listed = row('No argument').filter({ hasText: claim });
    assert.equal(await list.getAttribute('aria-expanded'), 'false');
    await workbench.clickUntil(list.locator('.monaco-tl-twistie'), listed);
    await listed.hover();
    await listed.locator('.action-label.codicon-discard').click();
    await listed.waitFor({ state: 'detached' });
    await row(claim).waitFor();
    await until('the correction to go from the file', () => !annotations().includes('night boats'));
    await page.mouse.move(0, 0);
  });

  it('corrects a claim from the context menu of its row', async () => {
    const { page } = workbench;
    await row(claim).click({ button: 'right' });
    const entry = page.locator('.monaco-menu .action-item', { hasText: 'Mark Sentence as No Argument' });
    await entry.hover();
    await page.locator('.monaco-menu .action-item.focused', { hasText: 'Mark Sentence as No Argument' }).waitFor();
    await page.keyboard.press('Enter');
    await row('No argument').filter({ hasText: claim }).waitFor();
  });

  it('colours words at once that a reader says name a country', async () => {
    const { page } = workbench;
    const token = (words: string): Locator => page.locator('.view-line span span').filter({ hasText: new RegExp(`^${words}$`) }).first();
    const colour = (words: string): Promise<string | undefined> => styleOf(token(words), 'color');
    await token('Sweden').waitFor();
    assert.equal(await token('Turku').count(), 0);
    await workbench.goTo(...placeOf('in Turku'));
    await workbench.runCommand('Policy Text: This Is a Country');
    await page.getByPlaceholder('Which country is “Turku”?').waitFor();
    await workbench.pick('Denmark');
    await page.locator('.monaco-list-row', { hasText: 'Denmark' }).filter({ hasText: 'corrected' }).waitFor();
    await token('Turku').waitFor();
    await until('the colour of a country', async () => {
      const [named, known] = [await colour('Turku'), await colour('Sweden')];
      return known !== undefined && named === known;
    });
  });

  it('lists them, to take one back', async () => {
    const { page } = workbench;
    await workbench.runCommand('Policy Text: Show Corrections');
    const listed = page.locator('.quick-input-list .monaco-list-row', { hasText: claim });
    await listed.hover();
    await listed.locator('.codicon-discard').click();
    await row('No argument').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await row(claim).waitFor();
    await row(plain).first().waitFor();
  });

  it('takes them along to the file that a new text is saved to', async () => {
    const { page } = workbench;
    await workbench.runCommand('File: New Untitled Text File');
    await page.locator('.tab.active[aria-label^="Untitled"]').waitFor();
    await language('Plain Text');
    await page.keyboard.insertText(`${text}\nOne more line.\n`);
    await workbench.runCommand('Policy Text: Read This File as Policy Text');
    await language('Policy Text');
    await row(claim).first().waitFor();
    await workbench.goTo(...placeOf(claim));
    await workbench.runCommand('Policy Text: Mark Sentence as No Argument');
    await row('Corrections').waitFor();
    await page.keyboard.press('Control+s');
    const input = page.locator('.quick-input-box input');
    // The dialog fills in a path of its own once it knows the folder.
    await until('the dialog', async () => (await input.inputValue()).startsWith(workbench.folder));
    await input.fill(join(workbench.folder, 'saved.policy.txt'));
    // While the dialog looks into the folder it takes no key.
    await until('the dialog to close', async () => {
      await page.keyboard.press('Enter');
      return comesToPass(input.waitFor({ state: 'hidden', timeout: 5_000 }));
    });
    const path = join(workbench.folder, 'saved.policy.txt.annotations.json');
    // The file is there a moment before what is written into it.
    const written = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    await until('the corrections beside the file', () => written().includes('"source": "saved.policy.txt"'));
    await page.locator('.tab.active[aria-label^="saved.policy.txt"]').waitFor();
    await row('Corrections').waitFor();
    await becomes(() => row(claim).count(), 0);
  });
});

interface Annotation {
  readonly body: { readonly 'policyText:role': string };
  readonly target: { readonly selector: readonly { readonly type: string; readonly exact?: string; readonly start?: number; readonly end?: number }[] };
}
