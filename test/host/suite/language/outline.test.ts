import assert from 'node:assert/strict';
import { Position, commands } from 'vscode';
import type { DocumentSymbol, FoldingRange, SelectionRange, TextDocument } from 'vscode';
import { exchange } from '../../fixtures/exchange.js';
import { closeEditors, middleOf, openText, rangeOf } from '../../support/editor.js';

function flatten(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}

describe('outline and ranges', () => {
  let document: TextDocument;
  before(async () => {
    ({ document } = await openText(exchange));
  });
  after(closeEditors);

  it('has the title, under it the sections, under these their claims', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.equal(symbols.length, 1);
    assert.equal(symbols[0]!.name, 'One Canal, Two Countries');
    const reply = flatten(symbols).find(({ name }) => name === 'Okoro Replies');
    assert.equal(reply?.detail, 'Tomas Okoro');
    assert.ok(reply.children.length > 0, 'the reply has claims');
    const first = rangeOf(document, 'Egypt and Sudan should run the canal together.');
    assert.ok(flatten(symbols).some(({ range }) => range.isEqual(first)), 'the first claim is in the outline');
  });

  it('holds every symbol within its parent', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    for (const parent of flatten(symbols)) {
      assert.ok(parent.range.contains(parent.selectionRange));
      for (const child of parent.children) assert.ok(parent.range.contains(child.range), `${child.name} lies within ${parent.name}`);
    }
  });

  it('folds the reply', async () => {
    const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const head = rangeOf(document, 'Okoro Replies').start.line;
    assert.ok(folds.some(({ start, end }) => start === head && end > head + 3));
  });

  it('grows a selection from the sentence to the paragraph, the section and the text', async () => {
    const sentence = 'Both countries draw on the same river, and both lost a harvest to the last drought.';
    const [innermost] = await commands.executeCommand<SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [middleOf(document, sentence)]);
    const grown: string[] = [];
    for (let step = innermost; step; step = step.parent) grown.push(document.getText(step.range));
    assert.ok(grown.includes(sentence), 'the sentence');
    assert.ok(grown.some((text) => text.startsWith('Egypt and Sudan should') && text.endsWith('never trust it.')), 'the paragraph');
    assert.equal(grown.at(-1), document.getText());
    grown.reduce((inner, outer) => {
      assert.ok(outer.includes(inner) && outer.length > inner.length, 'each step is larger');
      return outer;
    });
  });

  it('grows from the very end of the text too', async () => {
    const end = new Position(document.lineCount - 1, 0);
    const ranges = await commands.executeCommand<SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [end]);
    assert.equal(ranges.length, 1);
  });
});
