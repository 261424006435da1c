import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { SemanticTokens, SemanticTokensLegend, TextDocument } from 'vscode';
import { closeEditors, openExchange, openText } from '../../support/editor.js';

interface Token {
  readonly words: string;
  readonly type: string;
  readonly modifiers: readonly string[];
  readonly line: number;
}

async function tokensOf(document: TextDocument): Promise<Token[]> {
  const legend = await commands.executeCommand<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
  const { data } = await commands.executeCommand<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  const tokens: Token[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
    line += data[i]!;
    tokens.push({
      words: document.lineAt(line).text.slice(character, character + data[i + 2]!),
      type: legend.tokenTypes[data[i + 3]!]!,
      modifiers: legend.tokenModifiers.filter((_, bit) => (data[i + 4]! & (1 << bit)) !== 0),
      line,
    });
  }
  return tokens;
}

describe('semantic tokens', () => {
  let tokens: Token[];
  before(async () => {
    tokens = await tokensOf((await openExchange()).document);
  });
  after(closeEditors);

  const wordsOf = (type: string): string[] => tokens.filter((token) => token.type === type).map(({ words }) => words);

  it('mark authors in byline and text', () => {
    assert.ok(tokens.some(({ words, type, modifiers }) => type === 'author' && words === 'Ingrid Solheim' && modifiers.includes('byline')));
    assert.ok(tokens.some(({ words, type, modifiers }) => type === 'author' && words === 'Solheim' && modifiers.includes('mention')));
  });

  it('mark countries by name and by people', () => {
    assert.ok(wordsOf('country').includes('Norway'));
    assert.ok(tokens.some(({ words, type, modifiers }) => type === 'country' && words === 'Norwegians' && modifiers.includes('demonym')));
  });

  it('mark organisations', () => assert.ok(wordsOf('organization').includes('European Commission')));

  it('mark the words that decided, not every small word', () => {
    assert.ok(wordsOf('cue').includes('should'));
    assert.ok(!wordsOf('cue').some((words) => /^(?:is|it|that|have|did)$/i.test(words)), wordsOf('cue').join('|'));
  });

  it('cut a name that runs over a line break into two, none of them empty', async () => {
    const hardWrapped = await tokensOf((await openText('A Line\n\nBy Ann Moe\n\nThe people of the United\nStates should vote. It must be so.\n')).document);
    assert.deepEqual(hardWrapped.filter(({ type }) => type === 'country').map(({ words, line }) => `${line}:${words}`), ['4:United', '5:States']);
  });
});
