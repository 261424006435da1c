import { readFileSync } from 'node:fs';
import { inProject } from '../../scripts/host/paths.js';
import { Workbench } from '../../scripts/host/workbench.js';

describe('Markdown that is read as a policy text', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({
      files: { 'letter.md': readFileSync(inProject('media', 'samples', 'letter.policy.txt'), 'utf8') },
      settings: { 'policyText.languages': ['markdown'] },
    });
    await workbench.page.locator('.statusbar-item', { hasText: /\d+ claims/ }).waitFor();
  });
  after(() => workbench.dispose());

  it('has the keys that go from claim to claim', async () => {
    await workbench.goTo(1, 1);
    await workbench.page.keyboard.press('Alt+.');
    await workbench.page.locator('.statusbar-item', { hasText: /Ln [2-9]\d*, Col \d+ \(\d+ selected\)/ }).waitFor();
  });
});
