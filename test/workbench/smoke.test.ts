import assert from 'node:assert/strict';
import { Workbench } from '../../scripts/host/workbench.js';

describe('the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ files: { 'note.policy.txt': 'A Title\n\nBy Jane Roe\n\nJapan should act.\n' } });
  });
  after(() => workbench.dispose());

  it('shows the text and knows its language', async () => {
    assert.match(await workbench.page.locator('.view-lines').innerText(), /Jane\sRoe/);
    await workbench.page.locator('.statusbar-item', { hasText: 'Policy Text' }).first().waitFor({ timeout: 10_000 });
  });

  it('runs commands from the palette', async () => {
    await workbench.runCommand('View: Toggle Panel Visibility');
    await workbench.page.locator('.part.panel').waitFor();
  });
});
