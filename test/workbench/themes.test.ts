import assert from 'node:assert/strict';
import { Workbench } from '../../scripts/host/workbench.js';

/** What tells the theme that a window is in. */
const themes: readonly (readonly [string, RegExp])[] = [
  ['Default Dark Modern', /\bvs-dark\b.*\bdark_modern\b/],
  ['Default High Contrast Light', /\bhc-light\b/],
];

/** The workbench's own themes lie inside the checkout: VS Code must not take them for those of the extension in development. */
describe('the theme of the settings', () => {
  for (const [theme, classes] of themes) {
    it(`is the one in the window: ${theme}`, async () => {
      const workbench = await Workbench.open({ files: { 'note.policy.txt': 'A Title\n\nBy Jane Roe\n\nJapan should act.\n' }, theme });
      try {
        // The themes of extensions in development are looked for as the extension host comes up: by then the text has been read.
        await workbench.page.locator('.statusbar-item', { hasText: /\d+ claim/ }).first().waitFor();
        assert.match((await workbench.page.locator('.monaco-workbench').getAttribute('class')) ?? '', classes);
      } finally {
        await workbench.dispose();
      }
    });
  }
});
