import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { Hover, MarkdownString, TextDocument } from 'vscode';
import { closeEditors, middleOf, openText } from '../../support/editor.js';

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
});
