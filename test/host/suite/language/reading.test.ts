import assert from 'node:assert/strict';
import { ConfigurationTarget, Range, commands, workspace } from 'vscode';
import type { CallHierarchyIncomingCall, CallHierarchyItem, CodeLens, DocumentHighlight, Hover, InlayHint, Location, LocationLink, MarkdownString, TextDocument } from 'vscode';
import { until } from '../../../../scripts/host/until.js';
import { closeEditors, middleOf, openExchange, policyText, rangeOf } from '../../support/editor.js';

describe('reading aids', () => {
  let document: TextDocument;
  before(async () => {
    ({ document } = await openExchange());
  });
  after(closeEditors);

  async function hoverText(words: string): Promise<string> {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, middleOf(document, words));
    return hovers.flatMap(({ contents }) => contents).map((content) => (content as MarkdownString).value).join('\n');
  }

  it('tell who an author is', async () => {
    assert.match(await hoverText('Ingrid Solheim'), /Director of the Fjord Institute/);
  });

  it('tell which country a people is', async () => assert.match(await hoverText('Norwegians'), /\*\*Norway\*\* 🇳🇴 · NO/));

  it('tell what a claim is, how sure that is, and whose', async () => {
    const text = await hoverText('plan jointly and operate');
    assert.match(text, /\*\*Claim\*\*/);
    assert.match(text, /Ingrid Solheim/);
    assert.match(text, /Because it .*“should”/);
  });

  it('tell first what a claim is, and then in a few lines of a country that the mouse is on in it', async () => {
    const [claim, country] = (await hoverText('would Norway l')).split(/\n(?=\*\*Norway)/);
    assert.match(claim!, /^\*\*Claim\*\*/);
    assert.ok(country!.split('\n').length <= 4, country);
  });

  it('go from a surname to the byline', async () => {
    const found = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, rangeOf(document, 'Solheim claims that').start);
    const ranges = found.map((one) => ('targetRange' in one ? one.targetRange : one.range));
    assert.ok(ranges[0]?.isEqual(rangeOf(document, 'Ingrid Solheim\nDaniel').with({ end: rangeOf(document, '\nDaniel Okafor’s').start })));
  });

  it('go from the byline to the biography', async () => {
    const found = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, rangeOf(document, 'Ingrid Solheim\nDaniel').start);
    const [range] = found.map((one) => ('targetRange' in one ? one.targetRange : one.range));
    assert.match(document.getText(range), /Director of the Fjord Institute/);
  });

  it('go from the head of a reply to what it answers, a work or a section', async () => {
    const targetOf = async (words: string): Promise<string> => {
      const found = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, rangeOf(document, words).start.translate(0, 2));
      return found.map((one) => document.getText('targetRange' in one ? one.targetRange : one.range)).join('\n');
    };
    assert.match(await targetOf('Switch at Home\nIngrid Solheim'), /A Grid Without Borders/);
    assert.match(await targetOf('Replies\nIngrid'), /Keep the Switch at Home/);
  });

  it('find a country under all its names', async () => {
    const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, middleOf(document, 'Norwegians'));
    const words = new Set(found.map(({ range }) => document.getText(range)));
    for (const name of ['Norway', 'Norwegians']) assert.ok(words.has(name), name);
  });

  it('highlight the same country and no other', async () => {
    const found = await commands.executeCommand<DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, middleOf(document, 'Belgians'));
    const words = new Set(found.map(({ range }) => document.getText(range)));
    assert.ok(words.has('Belgians'));
    assert.ok(!words.has('Germans'));
  });

  it('count the claims above each section, and open them', async () => {
    const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
    const lens = lenses.find(({ range }) => range.start.line === rangeOf(document, 'Okafor Replies\nIngrid').start.line);
    assert.match(lens?.command?.title ?? '', /\d+ claims?/);
    await commands.executeCommand(lens!.command!.command, ...(lens!.command!.arguments as unknown[]));
    await commands.executeCommand('closeReferenceSearch');
  });

  it('give no inlay hints before they are asked for', async () => {
    const whole = new Range(0, 0, document.lineCount, 0);
    const hints = (): Thenable<InlayHint[]> => commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    assert.deepEqual(await hints(), []);
    const configuration = workspace.getConfiguration('policyText');
    await configuration.update('inlayHints', true, ConfigurationTarget.Global);
    try {
      await until('inlay hints', async () => (await hints()).length > 0);
    } finally {
      await configuration.update('inlayHints', undefined, ConfigurationTarget.Global);
    }
  });

  it('follow relations as calls', async () => {
    const analysis = await (await policyText()).analyze(document);
    const relation = analysis?.relations[0];
    assert.ok(analysis && relation, 'something is related');
    const to = analysis.sentences.find(({ id }) => id === relation.to)!;
    const from = analysis.sentences.find(({ id }) => id === relation.from)!;
    const [item] = await commands.executeCommand<CallHierarchyItem[]>('vscode.prepareCallHierarchy', document.uri, document.positionAt(to.start + 1));
    const calls = await commands.executeCommand<CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', item);
    assert.ok(calls.some((call) => document.offsetAt(call.from.range.start) === from.start));
  });
});
