import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { Workbench } from '../../scripts/host/workbench.js';

const appearsMs = 20_000;

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
    await row(claim).waitFor({ timeout: appearsMs });
  });
  after(() => workbench.dispose());

  /** The row of a claim in the view of the arguments. */
  const row = (words: string): Locator =>
    workbench.page.locator('.pane', { has: workbench.page.locator('.pane-header[aria-label^="Arguments"]') }).locator('.monaco-list-row', { hasText: words });
  const gone = (words: string): Promise<void> => row(words).first().waitFor({ state: 'detached', timeout: appearsMs });
  const annotations = (): string => {
    const path = join(workbench.folder, 'ferries.policy.txt.annotations.json');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };

  /** Picks an entry of the lightbulb's menu at the cursor. */
  const pickAction = async (title: string): Promise<void> => {
    const { page } = workbench;
    const entry = await workbench.codeAction(title);
    // The menu takes no click before the mouse has moved.
    for (const x of [4, 8]) await page.mouse.move(x, x);
    await entry.click();
  };

  const dropClaim = async (): Promise<void> => {
    await workbench.goTo(...placeOf(claim));
    await pickAction('Mark Sentence as No Argument');
    await gone(claim);
  };

  it('writes nothing as long as nothing is corrected', () => {
    assert.equal(annotations(), '');
  });

  it('takes a claim out of the tree that a reader marks as no argument in the lightbulb’s menu', dropClaim);

  it('says in the hover that a reader corrected it', async () => {
    assert.equal(await workbench.hover(...placeOf(claim)), true);
    await workbench.page.locator('.monaco-hover:visible', { hasText: 'No argument' }).filter({ hasText: 'corrected' }).waitFor({ timeout: appearsMs });
    await workbench.page.keyboard.press('Escape');
  });

  it('takes the correction back and has the claim again', async () => {
    await workbench.goTo(...placeOf(claim));
    await pickAction('Take Back Correction: No argument');
    await row(claim).waitFor({ timeout: appearsMs });
    assert.doesNotMatch(annotations(), /night boats/);
  });

  it('shows a sentence as a corrected claim that a reader marks as one in the palette', async () => {
    await gone(plain);
    await workbench.goTo(...placeOf(plain));
    await workbench.runCommand('Policy Text: Mark Sentence as Claim');
    await row(plain).waitFor({ timeout: appearsMs });
    assert.match((await row(plain).getAttribute('aria-label')) ?? '', /corrected/);
    await row(plain).locator('.codicon-verified').waitFor({ timeout: appearsMs });
  });

  it('keeps them beside the text as web annotations, anchored by quotation and by position', async () => {
    await dropClaim();
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
    await row(plain).waitFor({ timeout: appearsMs });
    assert.match((await row(plain).getAttribute('aria-label')) ?? '', /corrected/);
    await gone(claim);
  });

  it('lists what left no trace of its own, closed, at the end of the view, and takes it back with one click', async () => {
    const { page } = workbench;
    const list = row('Corrections');
    assert.equal(await list.getAttribute('aria-expanded'), 'false');
    await list.locator('.monaco-tl-twistie').click();
    const listed = row('No argument').filter({ hasText: claim });
    await listed.hover();
    await listed.locator('.action-label.codicon-discard').click();
    await listed.waitFor({ state: 'detached', timeout: appearsMs });
    await row(claim).waitFor({ timeout: appearsMs });
    assert.doesNotMatch(annotations(), /night boats/);
    await page.mouse.move(0, 0);
  });

  it('corrects a claim from the context menu of its row', async () => {
    const { page } = workbench;
    await row(claim).click({ button: 'right' });
    const entry = page.locator('.monaco-menu .action-item', { hasText: 'Mark Sentence as No Argument' });
    await entry.waitFor({ timeout: appearsMs });
    await entry.hover();
    await page.keyboard.press('Enter');
    await row('No argument').filter({ hasText: claim }).waitFor({ timeout: appearsMs });
  });

  it('colours words at once that a reader says name a country', async () => {
    const { page } = workbench;
    const token = (words: string): Locator => page.locator('.view-line span span').filter({ hasText: new RegExp(`^${words}$`) }).first();
    const colour = (words: string): Promise<string> => token(words).evaluate<string, unknown>('(element) => getComputedStyle(element).color');
    assert.equal(await token('Turku').count(), 0);
    await workbench.goTo(...placeOf('in Turku'));
    await workbench.runCommand('Policy Text: This Is a Country');
    const input = page.getByPlaceholder('Which country is “Turku”?');
    await input.waitFor({ timeout: appearsMs });
    await input.fill('Denmark');
    await page.keyboard.press('Enter');
    await page.locator('.monaco-list-row', { hasText: 'Denmark' }).filter({ hasText: 'corrected' }).waitFor({ timeout: appearsMs });
    await token('Turku').waitFor({ timeout: appearsMs });
    assert.equal(await colour('Turku'), await colour('Sweden'));
  });

  it('lists them, to take one back', async () => {
    const { page } = workbench;
    await workbench.runCommand('Policy Text: Show Corrections');
    const listed = page.locator('.quick-input-list .monaco-list-row', { hasText: claim });
    await listed.hover();
    await listed.locator('.codicon-discard').click();
    await row('No argument').waitFor({ state: 'detached', timeout: appearsMs });
    await page.keyboard.press('Escape');
    await row(claim).waitFor({ timeout: appearsMs });
    await row(plain).first().waitFor({ timeout: appearsMs });
  });

  it('takes them along to the file that a new text is saved to', async () => {
    const { page } = workbench;
    await workbench.runCommand('File: New Untitled Text File');
    await page.keyboard.insertText(`${text}\nOne more line.\n`);
    await workbench.runCommand('Policy Text: Read This File as Policy Text');
    await row(claim).first().waitFor({ timeout: appearsMs });
    await workbench.goTo(...placeOf(claim));
    await workbench.runCommand('Policy Text: Mark Sentence as No Argument');
    await row('Corrections').waitFor({ timeout: appearsMs });
    await page.keyboard.press('Control+s');
    const input = page.locator('.quick-input-box input');
    // The dialog fills in a path of its own once it knows the folder.
    for (const until = Date.now() + appearsMs; !(await input.inputValue()).startsWith(workbench.folder) && Date.now() < until;) await page.waitForTimeout(100);
    await input.fill(join(workbench.folder, 'saved.policy.txt'));
    await page.keyboard.press('Enter');
    const path = join(workbench.folder, 'saved.policy.txt.annotations.json');
    // The file is there a moment before what is written into it.
    const written = (): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    for (const until = Date.now() + appearsMs; written() === '' && Date.now() < until;) await page.waitForTimeout(100);
    assert.match(readFileSync(path, 'utf8'), /"source": "saved.policy.txt"/);
    await page.locator('.tab.active[aria-label^="saved.policy.txt"]').waitFor({ timeout: appearsMs });
    await row('Corrections').waitFor({ timeout: appearsMs });
    assert.equal(await row(claim).count(), 0);
  });
});

interface Annotation {
  readonly body: { readonly 'policyText:role': string };
  readonly target: { readonly selector: readonly { readonly type: string; readonly exact?: string; readonly start?: number; readonly end?: number }[] };
}
