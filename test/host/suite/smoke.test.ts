import assert from 'node:assert/strict';
import { extensions, workspace } from 'vscode';

const id = 'policy-text.policy-text';

describe('the extension in its host', () => {
  it('is found and activates', async () => {
    const extension = extensions.getExtension(id);
    assert.ok(extension, `${id} is not among the extensions`);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('has the samples as its workspace', async () => {
    const entries = await workspace.fs.readDirectory(workspace.workspaceFolders![0]!.uri);
    assert.ok(entries.some(([name]) => name.endsWith('.policy.txt')));
  });
});
