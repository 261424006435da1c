import assert from 'node:assert/strict';
import { Position, commands, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { becomes, until } from '../../../../scripts/host/until.js';
import type { PolicyTextApi, TreeSnapshot } from '../../../../src/vscode/api.js';
import { closeEditors, openExchange, openText, policyText } from '../../support/editor.js';

function all(nodes: readonly TreeSnapshot[]): TreeSnapshot[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}

function ids(nodes: readonly TreeSnapshot[]): string[] {
  return nodes.flatMap(({ id, children }) => [id, ...ids(children)]);
}

describe('the trees', () => {
  let api: PolicyTextApi;
  let editor: TextEditor;
  before(async () => {
    api = await policyText();
    await commands.executeCommand('policyText.arguments.focus');
  });
  beforeEach(async () => {
    editor = await openExchange();
    await api.analyze(editor.document);
  });
  afterEach(async () => {
    await commands.executeCommand('policyText.clearArgumentFilter');
    await commands.executeCommand('policyText.groupArguments', 'author');
    await commands.executeCommand('policyText.sortArguments', 'place');
    await closeEditors();
  });

  it('list claims under their authors in text order', () => {
    const roots = api.tree('policyText.arguments');
    assert.deepEqual(roots.map(({ label }) => label), ['Ingrid Solheim', 'Daniel Okafor']);
    for (const root of roots) assert.ok(root.children.length > 0, `${root.label} claims something`);
  });

  it('say first in a row what would be lost where it is cut: who holds the claim, who answers, and that it concedes', () => {
    const rows = all(api.tree('policyText.arguments'));
    const labels = rows.map(({ label }) => label);
    for (const beginning of ['Solheim: voters will not forgive', 'Okafor concedes: electricity is political', 'Concedes: electricity is political', 'Okafor: A single operator', 'Solheim: electricity is political']) {
      assert.ok(labels.some((label) => label.startsWith(beginning)), `${beginning} among ${labels.join('\n')}`);
    }
    const reported = rows.find(({ contextValue, label }) => contextValue.startsWith('claim.reported') && label.startsWith('Solheim: voters'))!;
    assert.match(reported.tooltip, /view of Ingrid Solheim/);
  });

  it('tell in the tooltip what a row is cut of: the whole sentence, and what it does to which claim', () => {
    const related = all(api.tree('policyText.arguments')).filter(({ contextValue }) => contextValue.startsWith('related'));
    assert.ok(related.length > 0);
    for (const { label, tooltip } of related) assert.match(tooltip, /^(?:Supports|Objects to|Concedes|Answers): \S/m, `${label}: ${tooltip}`);
    const concession = related.find(({ label }) => label.startsWith('Okafor concedes: '))!;
    // Spaces that do not break would have the lines of a tooltip broken within words.
    assert.match(concession.tooltip, /Ingrid Solheim rightly reminds us that electricity is political/);
  });

  it('list authors with biography, and countries with counts', () => {
    const authors = api.tree('policyText.authors').map(({ label }) => label);
    assert.deepEqual(authors.slice(0, 2), ['Ingrid Solheim', 'Daniel Okafor']);
    assert.match(api.tree('policyText.authors')[1]!.description, /^answers Solheim · \d+ claims$/);
    const egypt = api.tree('policyText.countries').find(({ label }) => label === 'Norway');
    assert.match(egypt?.description ?? '', /^NO · \d+$/);
  });

  it('have no two nodes of one id', () => {
    for (const view of ['arguments', 'authors', 'countries', 'sources']) {
      const all = ids(api.tree(`policyText.${view}`));
      assert.equal(new Set(all).size, all.length, view);
    }
  });

  it('keep their ids when text is added in front', async () => {
    const before = all(api.tree('policyText.arguments'));
    const start = editor.document.positionAt(editor.document.getText().indexOf('Norwegians have lived'));
    await editor.edit((edit) => edit.insert(start, 'It rained in the spring. '));
    await api.analyze(editor.document);
    const after = all(api.tree('policyText.arguments'));
    // A sentence more may change what a borderline sentence is taken for; what stays keeps its id, by which the view knows what is unfolded.
    const label = (node: TreeSnapshot): string => `${node.contextValue} ${node.label} ${node.tooltip}`;
    const stayed = before.filter((node) => after.some((other) => label(other) === label(node)));
    assert.ok(stayed.length > 0.7 * before.length, `${stayed.length} of ${before.length}`);
    const known = new Set(after.map(({ id }) => id));
    assert.deepEqual(stayed.filter(({ id }) => !known.has(id)), []);
  });

  it('group by section, country and relation', async () => {
    await commands.executeCommand('policyText.groupArguments', 'section');
    assert.ok(api.tree('policyText.arguments').some(({ label }) => label === 'Okafor Replies'));
    await commands.executeCommand('policyText.groupArguments', 'country');
    assert.ok(api.tree('policyText.arguments').some(({ label }) => label === 'Norway'));
    await commands.executeCommand('policyText.groupArguments', 'relation');
    assert.ok(api.tree('policyText.arguments').length > 0);
  });

  it('sort by strength without losing a claim', async () => {
    const count = (): number => api.tree('policyText.arguments').reduce((sum, { children }) => sum + children.length, 0);
    const before = count();
    await commands.executeCommand('policyText.sortArguments', 'strength');
    assert.equal(count(), before);
  });

  it('filter by author, country and words, and show all again', async () => {
    const all = ids(api.tree('policyText.arguments')).length;
    await commands.executeCommand('policyText.filterArguments', { author: 'Ingrid Solheim' });
    // Hers are those she makes and those that are reported as hers.
    const { authors, sentences } = (await api.analyze(editor.document))!;
    const { id } = authors.find(({ name }) => name === 'Ingrid Solheim')!;
    const hers = sentences.filter(({ role, authorId, holderId }) => role === 'claim' && (authorId === id || holderId === id));
    assert.equal(api.tree('policyText.arguments')[0]!.label, 'Ingrid Solheim');
    assert.equal(api.tree('policyText.arguments').flatMap(({ children }) => children).length, hers.length);
    await commands.executeCommand('policyText.filterArguments', { text: 'plan jointly' });
    assert.equal(api.tree('policyText.arguments').flatMap(({ children }) => children).length, 1);
    await commands.executeCommand('policyText.filterArguments', { country: 'DK' });
    assert.ok(ids(api.tree('policyText.arguments')).length < all);
    await commands.executeCommand('policyText.clearArgumentFilter');
    assert.equal(ids(api.tree('policyText.arguments')).length, all);
  });

  it('go to a node’s text, as it is now', async () => {
    const claim = api.tree('policyText.arguments')[0]!.children[0]!;
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'New first line\n'));
    await api.analyze(editor.document);
    await commands.executeCommand('policyText.revealNode', 'policyText.arguments', claim.id);
    const analysis = await api.analyze(editor.document);
    const first = analysis!.sentences.find(({ role }) => role === 'claim')!;
    await becomes(() => editor.document.offsetAt(editor.selection.start), first.start);
  });

  it('are empty for a text of another language, and follow back', async () => {
    await openText('# Notes', '.md');
    await until('empty trees', () => api.tree('policyText.arguments').length === 0);
    await window.showTextDocument(editor.document);
    await until('the trees of the text', () => api.tree('policyText.arguments').length === 2);
  });
});
