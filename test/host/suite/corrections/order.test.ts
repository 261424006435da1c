import assert from 'node:assert/strict';
import { Range, Selection, commands } from 'vscode';
import type { CodeAction } from 'vscode';
import { Correcting } from '../../support/correcting.js';
import { closeEditors, openText, rangeOf } from '../../support/editor.js';

const text = `Keep the Strait Open
By Ann Moe

Norway should therefore keep the strait open, because nobody else can. In the paper that Rob Dole wrote for the council, ships are counted twice. Norway must not wait.
`;
const claim = 'Norway should therefore keep the strait open, because nobody else can.';

describe('the lightbulb’s menu', () => {
  let at: Correcting;
  beforeEach(async () => {
    at = new Correcting(await openText(text));
    await at.analysis();
  });
  afterEach(closeEditors);

  const offered = async (range: Range): Promise<string[]> => {
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', at.editor.document.uri, range, 'refactor.policyText');
    return actions.map(({ title }) => title);
  };
  const isOfSentence = (title: string | undefined): boolean => /^(?:Mark Sentence|Set |Relate Sentence)/.test(title ?? '');

  it('begins with the sentence where a claim is selected that begins with a country', async () => {
    const titles = await offered(rangeOf(at.editor.document, claim));
    assert.ok(isOfSentence(titles[0]), titles.join('\n'));
    assert.ok(titles.indexOf('Not Norway Here') > titles.indexOf('Relate Sentence to Another…'), titles.join('\n'));
    assert.ok(!titles.some((title) => title.includes('Is a Country')), titles.join('\n'));
  });

  it('begins with the sentence at the cursor, even within a name', async () => {
    const { start } = rangeOf(at.editor.document, claim);
    for (const cursor of [start, start.translate(0, 3)]) assert.ok(isOfSentence((await offered(new Range(cursor, cursor)))[0]));
  });

  it('begins with the name where exactly that is selected', async () => {
    assert.equal((await offered(rangeOf(at.editor.document, 'Norway')))[0], 'Not Norway Here');
    assert.equal((await offered(rangeOf(at.editor.document, 'Rob Dole')))[0], '“Rob Dole” Is a Country…');
  });

  it('offers to make an author of the name at the cursor', async () => {
    const cursor = rangeOf(at.editor.document, 'Dole').start;
    assert.equal((await offered(new Range(cursor, cursor))).at(-1), 'Rob Dole Is the Author');
  });
});

describe('“This Is the Author” and “Not an Author”', () => {
  let at: Correcting;
  beforeEach(async () => {
    at = new Correcting(await openText(text));
    await at.analysis();
  });
  afterEach(closeEditors);

  const authors = async (): Promise<string[]> => (await at.analysis()).authors.map(({ name }) => name);
  const select = (words: string, isCursor: boolean): void => {
    const { start, end } = rangeOf(at.editor.document, words);
    at.editor.selection = isCursor ? new Selection(start.translate(0, 1), start.translate(0, 1)) : new Selection(start, end);
  };

  for (const isCursor of [true, false]) {
    it(`work from ${isCursor ? 'the cursor on a name' : 'a selection'}`, async () => {
      select(isCursor ? 'Dole' : ' Rob Dole ', isCursor);
      assert.equal(await at.run('isAuthor'), true);
      assert.deepEqual((await authors()).sort(), ['Ann Moe', 'Rob Dole']);
      select(isCursor ? 'Moe' : 'By Ann Moe', isCursor);
      assert.equal(await at.run('notAuthor'), true);
      assert.deepEqual(await authors(), ['Rob Dole']);
    });
  }
});
