import assert from 'node:assert/strict';
import { Uri, WorkspaceEdit, commands, window, workspace } from 'vscode';
import { becomes, until } from '../../../../scripts/host/until.js';
import { Correcting, besideOf, fileText } from '../../support/correcting.js';
import { closeEditors, openText, show } from '../../support/editor.js';

const text = `Keep the Night Boats
By Marta Lindqvist

Sweden must pay for the night boats. The crossing takes eleven hours in calm weather.
`;
const words = 'The crossing takes eleven hours';

describe('corrections that move with their text', () => {
  afterEach(async () => {
    await workspace.getConfiguration('policyText').update('corrections.location', undefined, true);
    await closeEditors();
  });

  const isCorrected = async (at: Correcting): Promise<boolean> => {
    const { role, corrected } = await at.sentence(words);
    return role === 'claim' && corrected === true;
  };
  const open = async (uri: Uri): Promise<Correcting> => new Correcting(await show(await workspace.openTextDocument(uri)));
  /** The annotations beside a file, none while they are being written. */
  const items = async (file: Uri): Promise<readonly { readonly target: unknown }[]> => {
    try {
      return (JSON.parse((await fileText(besideOf(file))) ?? '') as { items: { target: unknown }[] }).items;
    } catch {
      return [];
    }
  };
  const fresh = (): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, `saved-${crypto.randomUUID()}.policy.txt`);

  /** An untitled text that will be saved to a file, with a correction. */
  const untitled = async (file: Uri): Promise<Correcting> => {
    const at = await open(file.with({ scheme: 'untitled' }));
    await at.editor.edit((edit) => edit.insert(at.editor.document.positionAt(0), text));
    assert.equal(await at.run('markClaim', at.place(words)), true);
    assert.equal(at.editor.document.isUntitled, true);
    assert.equal(await isCorrected(at), true);
    return at;
  };

  describe('when an untitled one is saved', () => {
    it('are there in the file, and are about it', async () => {
      const file = fresh();
      await (await untitled(file)).editor.document.save();
      const at = await open(file);
      assert.equal(at.editor.document.isUntitled, false);
      await until('the correction to come along', () => isCorrected(at));
      await becomes(async () => (await items(file)).map(({ target }) => (target as { source: string }).source), [file.path.slice(file.path.lastIndexOf('/') + 1)]);
    });

    it('are there also where saving trims the ends of lines', async () => {
      const settings = workspace.getConfiguration('files');
      await settings.update('trimTrailingWhitespace', true, true);
      try {
        const file = fresh();
        const draft = await untitled(file);
        await draft.editor.edit((edit) => edit.insert(draft.editor.document.lineAt(0).range.end, '  \t'));
        await draft.editor.document.save();
        await until('the correction to come along', async () => isCorrected(await open(file)));
        await becomes(() => fileText(file), text);
      } finally {
        await settings.update('trimTrailingWhitespace', undefined, true);
      }
    });

    it('are no longer those of a new untitled text of that name', async () => {
      const file = fresh();
      await (await untitled(file)).editor.document.save();
      await until('the correction to come along', async () => isCorrected(await open(file)));
      await closeEditors();
      for (const one of [file, besideOf(file)]) await workspace.fs.delete(one);
      const again = await open(file.with({ scheme: 'untitled' }));
      await again.editor.edit((edit) => edit.insert(again.editor.document.positionAt(0), text));
      await until('the old correction to be gone', async () => (await again.sentence(words)).corrected === undefined);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    });

    it('join those that are there, and leave alone a file that is not ours', async () => {
      const [joined, foreign] = [fresh(), fresh()];
      const other = { type: 'Annotation', id: 'urn:x-test:1', motivation: 'commenting', target: 'else.txt' };
      const page = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items: [other] };
      await workspace.fs.writeFile(besideOf(joined), new TextEncoder().encode(JSON.stringify(page)));
      await (await untitled(joined)).editor.document.save();
      await until('the correction to come along', async () => isCorrected(await open(joined)));
      await becomes(async () => {
        const { length, 0: first } = await items(joined);
        return [length, first];
      }, [2, other]);

      await workspace.fs.writeFile(besideOf(foreign), new TextEncoder().encode('{"mine": true}'));
      const at = await untitled(foreign);
      await at.editor.document.save();
      const saved = await open(foreign);
      await saved.analysis();
      assert.equal(await fileText(besideOf(foreign)), '{"mine": true}');
    });
  });

  describe('when the setting says another place', () => {
    const keepIn = (place: 'beside' | 'workspace'): Thenable<void> => workspace.getConfiguration('policyText').update('corrections.location', place, true);

    /** Answers the messages that come up while something runs. */
    const telling = async (answer: 'Move' | 'Leave', during: () => PromiseLike<unknown>): Promise<string[]> => {
      const { showInformationMessage } = window;
      const told: string[] = [];
      Object.assign(window, { showInformationMessage: (message: string) => { told.push(message); return Promise.resolve(answer); } });
      try {
        await during();
        await until('the offer', () => told.length > 0);
      } finally {
        Object.assign(window, { showInformationMessage });
      }
      return told;
    };

    const corrected = async (): Promise<Correcting> => {
      const at = new Correcting(await openText(text));
      assert.equal(await at.run('markClaim', at.place(words)), true);
      return at;
    };

    it('are moved there and back, where the reader wants it', async () => {
      const at = await corrected();
      const before = await fileText(at.beside);
      const told = await telling('Move', () => keepIn('workspace'));
      assert.ok(told[0]?.includes(at.editor.document.uri.path.slice(at.editor.document.uri.path.lastIndexOf('/') + 1)));
      await becomes(() => fileText(at.beside), null);
      await until('the correction to show', () => isCorrected(at));

      await telling('Move', () => keepIn('beside'));
      await becomes(() => fileText(at.beside), before);
      await until('the correction to show', () => isCorrected(at));
    });

    it('stay where they are, and show again with the old setting, where the reader does not', async () => {
      const at = await corrected();
      const before = await fileText(at.beside);
      await telling('Leave', () => keepIn('workspace'));
      await until('the correction to stay behind', async () => !(await isCorrected(at)));
      assert.equal(await fileText(at.beside), before);
      await keepIn('beside');
      await until('the correction to show', () => isCorrected(at));
    });

    it('are never written over a file that is not ours, nor lost', async () => {
      await keepIn('workspace');
      const at = await corrected();
      await workspace.fs.writeFile(at.beside, new TextEncoder().encode('{"mine": '));
      await telling('Move', () => keepIn('beside'));
      await until('the correction to stay behind', async () => !(await isCorrected(at)));
      assert.equal(await fileText(at.beside), '{"mine": ');
      await keepIn('workspace');
      await until('the correction to show', () => isCorrected(at));
    });

    it('go with a text that is renamed', async () => {
      await keepIn('workspace');
      const at = await corrected();
      const renamed = fresh();
      const edit = new WorkspaceEdit();
      edit.renameFile(at.editor.document.uri, renamed);
      assert.equal(await workspace.applyEdit(edit), true);
      await until('the correction to come along', async () => isCorrected(await open(renamed)));
    });
  });
});
