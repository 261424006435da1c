import assert from 'node:assert/strict';
import { workspace } from 'vscode';
import { TextPositions } from '../../../src/vscode/textPositions.js';

const texts = ['', 'one line', 'a\nbc\n\nd', 'a\r\nbc\r\n', '\n', 'lone\rreturn', 'İstanbul\n🇹🇷 Türkiye\n'];

describe('positions in a text', () => {
  for (const content of texts) {
    it(`are those of the document: ${JSON.stringify(content)}`, async () => {
      const document = await workspace.openTextDocument({ content });
      const text = document.getText();
      const positions = new TextPositions(text);
      for (let offset = 0; offset <= text.length; offset++) {
        const position = positions.position(offset);
        assert.deepEqual(position, document.positionAt(offset), `position of ${offset}`);
        assert.equal(positions.offset(position), document.offsetAt(position), `offset of ${position.line}:${position.character}`);
      }
    });
  }

  it('are cut at the end of line and text', async () => {
    const document = await workspace.openTextDocument({ content: 'ab\ncd' });
    const positions = new TextPositions(document.getText());
    const { end } = document.lineAt(0).range;
    assert.equal(positions.offset(end.translate(0, 9)), 2);
    assert.equal(positions.offset(end.translate(9, 0)), 5);
  });

  it('part a span by lines and leave out empty ones', () => {
    const parts = new TextPositions('ab\n\ncd').lineParts({ start: 1, end: 5 });
    assert.deepEqual(parts.map(({ start, end }) => [start.line, start.character, end.character]), [[0, 1, 2], [2, 0, 1]]);
  });
});
