import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { OnigScanner, OnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';

const grammarFile = join(__dirname, '../../syntaxes/policytext.tmLanguage.json');

/** Loads the grammar into the engine that VS Code uses. */
export async function loadGrammar(): Promise<IGrammar> {
  const wasm = readFileSync(createRequire(__filename).resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(wasm);
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner: (sources) => new OnigScanner(sources), createOnigString: (text) => new OnigString(text) }),
    loadGrammar: (scopeName) => Promise.resolve(scopeName === 'text.policytext' ? parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile) : null),
  });
  const grammar = await registry.loadGrammar('text.policytext');
  if (!grammar) throw new Error(`no grammar in ${grammarFile}`);
  return grammar;
}

export interface ScopedText {
  readonly text: string;
  /** Scopes joined by spaces, without `text.policytext` and the suffix `.policytext`. */
  readonly scopes: string;
}

/** The coloured stretches of a text, in order; neighbours of the same scopes are one, plain text is left out. */
export function colour(grammar: IGrammar, text: string): ScopedText[] {
  const stretches: ScopedText[] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    let joins = false;
    for (const token of tokens) {
      const scopes = token.scopes.slice(1).map((scope) => scope.replace(/\.policytext$/, '')).join(' ');
      const last = stretches.at(-1);
      const piece = line.slice(token.startIndex, Math.min(token.endIndex, line.length));
      if (joins && last?.scopes === scopes) stretches[stretches.length - 1] = { text: last.text + piece, scopes };
      else if (scopes !== '' && piece !== '') stretches.push({ text: piece, scopes });
      joins = scopes !== '';
    }
  }
  return stretches;
}
