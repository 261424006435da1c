import assert from 'node:assert/strict';
import { ConfigurationTarget, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { until } from '../../../scripts/host/until.js';
import { closeEditors, openText, policyText } from '../support/editor.js';

const text = 'The Open Strait\n\nBy Ann Moe\n\nFreedonia should keep the strait open. Burma and Jordan should help it, because both trade there.\n';

describe('the gazetteer setting', () => {
  afterEach(async () => {
    await workspace.getConfiguration('policyText').update('gazetteer', undefined, ConfigurationTarget.Global);
    await closeEditors();
  });

  async function set(value: unknown): Promise<void> {
    await workspace.getConfiguration('policyText').update('gazetteer', value, ConfigurationTarget.Global);
  }
  async function countries(document: TextDocument): Promise<string[]> {
    return (await (await policyText()).analyze(document))!.countries.map(({ code, name }) => `${code} ${name}`).sort();
  }

  it('adds, removes and renames countries at once, in the analysis and in the view', async () => {
    const { document } = await openText(text);
    assert.deepEqual(await countries(document), ['JO Jordan', 'MM Myanmar']);
    await set({ add: [{ name: 'Freedonia', code: 'XF' }], remove: ['Jordan'], rename: { MM: 'Burma' } });
    await until('the new names', async () => (await countries(document)).join() === 'MM Burma,XF Freedonia');
    const api = await policyText();
    await until('the view', () => api.tree('policyText.countries').some(({ label }) => label === 'Freedonia'));
    await set(undefined);
    await until('the old names', async () => (await countries(document)).join() === 'JO Jordan,MM Myanmar');
  });

  it('goes on with the entries that make sense', async () => {
    const { document } = await openText(text);
    await set({ add: [{ name: 'Freedonia', code: 'XF' }, { name: 'Nowhere', code: 'nowhere' }], rename: 'Burma' });
    await until('the new name', async () => (await countries(document)).includes('XF Freedonia'));
  });
});
