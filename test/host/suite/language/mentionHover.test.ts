import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, workspace } from 'vscode';
import type { Hover, MarkdownString, TextDocument } from 'vscode';
import { until } from '../../../../scripts/host/until.js';
import { closeEditors, middleOf, openText, policyText } from '../../support/editor.js';

const text = 'The Open Strait\n\nBy Ann Moe\n\nJapan should keep the strait open. The Japanese trade there, and Tokyo insists on it. The Quad and NATO should help, because Norway pays and the Japanese sail.\n';

describe('hovers for names', () => {
  let document: TextDocument;
  before(async () => { ({ document } = await openText(text)); });
  after(closeEditors);

  async function hoverText(words: string): Promise<string> {
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, middleOf(document, words));
    return hovers.flatMap(({ contents }) => contents).map((content) => (content as MarkdownString).value).join('\n').replace(/&nbsp;/g, ' ').replace(/\\/g, '');
  }

  it('tell a country’s flag, name, codes, region, capital and memberships, those of the text first', async () => {
    const hover = await hoverText('Japan');
    for (const part of ['**Japan** 🇯🇵 · JP, JPN · Eastern Asia · capital Tokyo', 'Member of Quad, UN, ']) assert.ok(hover.includes(part), `${part} in ${hover}`);
  });

  it('tell a country’s other names', async () => assert.match(await hoverText('Norway'), /Also .*Kingdom of Norway/));

  it('count its mentions by kind', async () => {
    const hover = await hoverText('Tokyo');
    assert.match(hover, /4 mentions: name 1, people or adjective 2, capital 1 · here by capital/);
  });

  it('tell an organisation’s members and when the list was so', async () => {
    assert.match(await hoverText('Quad'), /\*\*Quadrilateral Security Dialogue\*\*[^]*4 member countries \(as of 20\d\d-\d\d\) · 1 mention[^]*Members: Australia, India, Japan, United States/);
    assert.match(await hoverText('NATO'), /32 member countries[^]*Members in this text: Norway/);
  });

  it('know the reader’s own names, and draw no flag of a country of the reader’s own', async () => {
    const { countries } = (await (await policyText()).analyze(document))!;
    assert.ok(!countries.some(({ name }) => name === 'Noreg'));
    const settings = workspace.getConfiguration('policyText');
    const edits = { add: [{ name: 'Republic of the Strait', code: 'XF' }, { name: 'Ann Strait', code: 'XF' }, { name: 'Open Strait', code: 'XF' }], rename: { NO: 'Noreg' } };
    await settings.update('gazetteer', edits, ConfigurationTarget.Global);
    try {
      await until('the new names', async () => (await (await policyText()).analyze(document))!.countries.some(({ name }) => name === 'Noreg'));
      assert.match(await hoverText('NATO'), /Members in this text: Noreg/);
      assert.match(await hoverText('Norway'), /\*\*Noreg\*\* 🇳🇴[^]*Also .*Norway/);
      assert.match(await hoverText('Open Strait'), /\*\*Republic of the Strait\*\* · XF {2}\nAlso Open Strait, Ann Strait/);
    } finally {
      await settings.update('gazetteer', undefined, ConfigurationTarget.Global);
    }
  });
});
