import assert from 'node:assert/strict';
import { FoldingRangeKind, Position, Range, commands } from 'vscode';
import type { DocumentSymbol, FoldingRange, SelectionRange, TextDocument } from 'vscode';
import { closeEditors, middleOf, openExchange, policyText, rangeOf } from '../../support/editor.js';

function flatten(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}

describe('outline and ranges', () => {
  let document: TextDocument;
  before(async () => {
    ({ document } = await openExchange());
  });
  after(closeEditors);

  it('has the title, under it the sections, under these their claims', async () => {
    const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.equal(symbols.length, 1);
    assert.equal(symbols[0]!.name, 'Should the North Sea Have One Grid?');
    const reply = flatten(symbols).find(({ name }) => name === 'Okafor Replies');
    assert.equal(reply?.detail, 'Daniel Okafor');
    assert.ok(reply.children.length > 0, 'the reply has claims');
    const analysis = await (await policyText()).analyze(document);
    const claims = analysis!.sentences.filter(({ role }) => role === 'claim');
    const starts = new Set(flatten(symbols).map(({ range }) => document.offsetAt(range.start)));
    assert.deepEqual(claims.filter(({ start }) => !starts.has(start)), [], 'every claim is in the outline');
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
    const head = rangeOf(document, 'Okafor Replies\nIngrid').start.line;
    assert.ok(folds.some(({ start, end }) => start === head && end > head + 3));
  });

  it('folds what stands around the argument: the lists above it, the comments below', async () => {
    const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const furniture = folds.filter(({ kind }) => kind === FoldingRangeKind.Comment).map(({ start, end }) => document.getText(new Range(start, 0, end + 1, 0)));
    assert.ok(furniture.some((text) => text.includes('In This Exchange') && text.includes('In Response To')), furniture.join('\n---\n'));
    assert.ok(furniture.some((text) => text.includes('2 comments')), furniture.join('\n---\n'));
    for (const text of furniture) assert.doesNotMatch(text, /Norwegians have lived/);
  });

  it('grows a selection from the sentence to the paragraph, the section and the text', async () => {
    const sentence = 'The five countries should therefore plan jointly and operate separately.';
    const [innermost] = await commands.executeCommand<SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [middleOf(document, sentence)]);
    const grown: string[] = [];
    for (let step = innermost; step; step = step.parent) grown.push(document.getText(step.range));
    assert.ok(grown.includes(sentence), 'the sentence');
    assert.ok(grown.some((text) => text.startsWith('Okafor argues that') && text.endsWith('turned off the lights.')), 'the paragraph');
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
