import assert from 'node:assert/strict';
import { commands, extensions, window } from 'vscode';
import { until } from '../../../../scripts/host/until.js';
import type { PolicyTextApi, TreeSnapshot } from '../../../../src/vscode/api.js';
import { Correcting } from '../../support/correcting.js';
import { closeEditors, openText, policyText } from '../../support/editor.js';

const views = ['policyText.arguments', 'policyText.authors', 'policyText.countries', 'policyText.sources'];
const groupings = ['author', 'section', 'country', 'relation'];

/** Argues with somebody who has written no part of it. */
const answer = `Keep the Port

By Jane Roe

In “Sell the Port,” Alan Smithson argues that Malta should sell its harbor. Smithson is wrong, because the navy needs it. Smithson overlooks that Malta has no other.
`;

/** Turns against itself; the reader says where. */
const objection = `Keep the Port

By Jane Roe

The government must sell the harbor at once. But Malta should not sell its harbor, because the navy needs it.
`;

interface MenuItem {
  readonly command: string;
  readonly when?: string;
}

function all(nodes: readonly TreeSnapshot[]): TreeSnapshot[] {
  return nodes.flatMap((node) => [node, ...all(node.children)]);
}

function itemMenu(): readonly MenuItem[] {
  const manifest = extensions.getExtension('policy-text.policy-text')!.packageJSON as { contributes: { menus: Record<string, readonly MenuItem[]> } };
  return manifest.contributes.menus['view/item/context']!;
}

/** Says that the second claim of {@link objection} objects to the first: the model finds none in the samples. */
async function object(at: Correcting): Promise<void> {
  const { id } = await at.sentence('The government must');
  assert.equal(await at.run('addRelation', { ...at.place('But Malta should not'), to: id, relation: 'attack' }), true);
}

describe('every row of every tree', () => {
  let api: PolicyTextApi;
  /** The rows of all samples, in all groupings, with where they come from. */
  const rows: { readonly where: string; readonly view: string; readonly node: TreeSnapshot }[] = [];
  before(async () => {
    api = await policyText();
    for (const sample of ['exchange', 'speech', 'letter', 'answer', 'objection']) {
      if (sample === 'answer') await openText(answer);
      else if (sample === 'objection') await object(new Correcting(await openText(objection)));
      else await commands.executeCommand('policyText.openSample', sample);
      await until('the sample in front', () => window.activeTextEditor?.document.languageId === 'policytext');
      await api.analyze(window.activeTextEditor!.document);
      for (const grouping of groupings) {
        await commands.executeCommand('policyText.groupArguments', grouping);
        for (const view of views) for (const node of all(api.tree(view))) rows.push({ where: `${sample}, ${view} by ${grouping}: ${node.id}`, view, node });
      }
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });
  after(async () => {
    await commands.executeCommand('policyText.groupArguments', 'author');
    await closeEditors();
  });

  const lacking = (holds: (node: TreeSnapshot) => boolean): string[] => rows.filter(({ node }) => !holds(node)).map(({ where }) => where);

  it('is there', () => {
    for (const view of views) assert.ok(rows.some((row) => row.view === view), view);
  });

  it('has a label on one line', () => assert.deepEqual(lacking(({ label }) => label.trim() !== '' && !label.includes('\n')), []));
  it('has a tooltip', () => assert.deepEqual(lacking(({ tooltip }) => tooltip.trim() !== ''), []));
  it('has an icon, so that kinds are told apart without color', () => assert.deepEqual(lacking(({ icon }) => icon !== ''), []));
  it('has a kind that menus know', () => assert.deepEqual(lacking(({ contextValue }) => contextValue !== ''), []));

  it('says to a screen reader what it shows', () => {
    assert.deepEqual(lacking(({ label, spoken, contextValue }) => spoken.includes(contextValue === 'organization' ? '' : label) && spoken !== ''), []);
  });

  it('tells by icon or words, not by color, how sure a claim is and whose it is', () => {
    const claims = rows.map(({ node }) => node).filter(({ contextValue }) => contextValue.startsWith('claim'));
    for (const { icon, spoken } of claims) assert.equal(icon === 'comment-draft', spoken.includes('tentative'), spoken);
    assert.ok(new Set(claims.map(({ icon }) => icon)).size > 1);
    for (const relation of ['related.attack', 'related.support']) assert.ok(rows.some(({ node }) => node.contextValue.startsWith(relation)), relation);
    for (const { icon, spoken, contextValue } of rows.map(({ node }) => node)) {
      if (contextValue.startsWith('related.attack')) assert.ok(icon === (contextValue.endsWith('.corrected') ? 'verified' : 'arrow-swap') && /objects: /i.test(spoken), spoken);
      if (contextValue.startsWith('related.support')) assert.ok(icon === 'arrow-small-right' && spoken.startsWith('supports: '), spoken);
    }
  });

  it('goes to the text, where it is not a mere group', () => {
    const groups = /^(?:group\.(?:nobody|country|relation|section)|opinion|mentions|corrections)$/;
    assert.deepEqual(lacking(({ goesTo, contextValue }) => goesTo || groups.test(contextValue)), []);
  });

  it('is known to every command of the menu', () => {
    for (const { command, when = '' } of itemMenu()) {
      const pattern = /viewItem =~ \/(.+?)\/(?: |$)/.exec(when)?.[1] ?? `^${/viewItem == (\S+)/.exec(when)![1]!.replaceAll('.', '\\.')}$`;
      const view = /view == (\S+)/.exec(when)?.[1];
      const applies = new RegExp(pattern.replaceAll('\\\\', '\\'));
      // Corrected rows come only with corrections, of which the samples have few.
      const known = rows.some((row) => (view === undefined || row.view === view) && applies.test(command === 'policyText.undoCorrection' ? `${row.node.contextValue}.corrected` : row.node.contextValue));
      assert.ok(known, `${command} when ${when}`);
    }
  });
});
