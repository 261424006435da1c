import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { Hover, MarkdownString } from 'vscode';
import { closeEditors, middleOf, openText } from '../../support/editor.js';

describe('the hover of a view that nobody is named for', () => {
  after(closeEditors);

  it('tells that it is not the writer’s', async () => {
    const text = 'Keep the Lock Open\nBy Marta Lindqvist\n\nSweden must keep the lock open all year. It is often argued that Sweden must close the canal in winter and should sell the barges. That would be a dangerous mistake for both countries.\n';
    const { document } = await openText(text);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, middleOf(document, 'close the canal in winter'));
    const shown = hovers.flatMap(({ contents }) => contents).map((content) => (content as MarkdownString).value).join('\n');
    assert.match(shown, /A view of somebody unnamed, reported by Marta Lindqvist/);
    assert.doesNotMatch(shown, /\*\*Claim\*\* · Marta Lindqvist/);
  });
});
