import { Workbench } from '../../scripts/host/workbench.js';

describe('the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ files: { 'note.policy.txt': 'A Title\n\nBy Jane Roe\n\nJapan should act.\n' } });
  });
  after(() => workbench.dispose());

  it('shows the text and knows its language', async () => {
    await workbench.page.locator('.view-lines', { hasText: /Jane\sRoe/ }).waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: 'Policy Text' }).first().waitFor();
  });

  it('runs commands from the palette', async () => {
    await workbench.runCommand('View: Toggle Panel Visibility');
    await workbench.page.locator('.part.panel').waitFor();
  });
});
