import assert from 'node:assert/strict';
import { EventEmitter, commands } from 'vscode';
import type { TextDocument } from 'vscode';
import { until } from '../../../scripts/host/until.js';
import { analyze } from '../../../src/core/analyze.js';
import { AnalysisStore } from '../../../src/vscode/analyses.js';
import { CurrentDocument } from '../../../src/vscode/currentDocument.js';
import { LanguageScope } from '../../../src/vscode/languageScope.js';
import type { Reading } from '../../../src/vscode/reading.js';
import { closeEditors, openText } from '../support/editor.js';

const text = 'A Pact\n\nBy Ann Moe\n\nNorway should join the pact. Sweden must not wait.\n';

describe('what the views have to show', () => {
  const scope = new LanguageScope();
  const decided = new EventEmitter<TextDocument>();
  let deciding = false;
  let end: (() => void) | undefined;
  let store: AnalysisStore;
  let current: CurrentDocument;
  const follow = (): void => {
    store = new AnalysisStore(scope, (read) => new Promise<Reading>((resolve) => {
      end = () => resolve({ analysis: analyze(read), levels: { likely: 0.5, strong: 0.9 }, corrections: { found: [], orphans: [] }, countryName: (code) => code });
    }), (message) => assert.fail(message));
    current = new CurrentDocument(store, { isDeciding: () => deciding, onDidDecide: decided.event, dispose: () => undefined });
  };
  afterEach(async () => {
    current.dispose();
    store.dispose();
    await closeEditors();
  });
  after(async () => {
    decided.dispose();
    scope.dispose();
    await commands.executeCommand('setContext', 'policyText.state', 'none');
  });

  it('is not that a text is none before that is known', async () => {
    const { document } = await openText('Milk, bread, two lemons.\n', '.md');
    deciding = true;
    follow();
    assert.equal(current.state, 'reading');
    deciding = false;
    decided.fire(document);
    assert.equal(current.state, 'plain');
  });

  it('is not that nothing was found before a text is read', async () => {
    await openText(text);
    follow();
    assert.equal(current.state, 'reading');
    await until('the reading', () => end !== undefined);
    end?.();
    await until('what was found', () => current.state === 'found');
  });
});
