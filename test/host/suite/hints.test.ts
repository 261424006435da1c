import assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, commands, languages, workspace } from 'vscode';
import type { CodeAction, Diagnostic, TextDocument } from 'vscode';
import { until } from '../../../scripts/host/until.js';
import { closeEditors, openText, policyText, rangeOf } from '../support/editor.js';

const text = 'The Eastern Ports\n\nBy Ann Moe\n\nMyanmar should open its ports, because nobody else will do it, and because its people need what the ships bring.\n\nThe ships waited. “There is no good road home from here,” and so it was.\n\nFew ships sail from Burma now, and fewer come back. Myanmar should change that.\n';

describe('hints', () => {
  afterEach(async () => {
    for (const name of ['twoNames', 'unsourcedQuotations']) await workspace.getConfiguration('policyText.hints').update(name, undefined, ConfigurationTarget.Global);
    await closeEditors();
  });

  const hints = ({ uri }: TextDocument): Diagnostic[] => languages.getDiagnostics(uri).filter(({ source }) => source === 'Policy Text');
  const codes = (document: TextDocument): string => hints(document).map(({ code }) => (typeof code === 'string' ? code : '')).sort().join();

  async function open(): Promise<TextDocument> {
    await policyText();
    const { document } = await openText(text);
    await until('two hints', () => codes(document) === 'twoNames,unsourcedQuotation');
    return document;
  }
  async function fixes(document: TextDocument, words: string): Promise<CodeAction[]> {
    return commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, rangeOf(document, words));
  }
  async function apply(document: TextDocument, words: string, title: string): Promise<void> {
    const action = (await fixes(document, words)).find((one) => one.title === title);
    assert.ok(action, `no fix “${title}”`);
    if (action.edit) assert.ok(await workspace.applyEdit(action.edit));
    if (action.command) await commands.executeCommand(action.command.command, ...(action.command.arguments as unknown[] | undefined) ?? []);
  }

  it('are quiet, and stand at the words they are about', async () => {
    const document = await open();
    assert.deepEqual(hints(document).map(({ range, severity }) => [document.getText(range), severity]).sort(), [['Burma', DiagnosticSeverity.Hint], ['“There is no good road home from here,”', DiagnosticSeverity.Hint]]);
  });

  it('are mended by one name for both', async () => {
    const document = await open();
    await apply(document, 'Burma', 'Write “Burma” Throughout');
    assert.equal(document.getText(), text.replaceAll('Myanmar', 'Burma'));
    await until('one hint less', () => codes(document) === 'unsourcedQuotation');
  });

  it('are mended by a place for the source', async () => {
    const document = await open();
    await apply(document, 'no good road', 'Add a Source');
    assert.equal(document.getText(), text.replace('here,”', 'here,” (source: )'));
    await until('one hint less', () => codes(document) === 'twoNames');
  });

  it('are turned off one kind at a time, and on again', async () => {
    const document = await open();
    await apply(document, 'Burma', 'Turn Off Hints of This Kind');
    await until('one hint less', () => codes(document) === 'unsourcedQuotation');
    await workspace.getConfiguration('policyText.hints').update('twoNames', true, ConfigurationTarget.Global);
    await until('both hints', () => codes(document) === 'twoNames,unsourcedQuotation');
  });

  it('go with the text', async () => {
    const document = await open();
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await until('no hints', () => hints(document).length === 0);
  });
});
