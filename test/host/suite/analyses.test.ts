import assert from 'node:assert/strict';
import { languages, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { becomes, until } from '../../../scripts/host/until.js';
import { analyze } from '../../../src/core/analyze.js';
import { AnalysisStore } from '../../../src/vscode/analyses.js';
import { LanguageScope } from '../../../src/vscode/languageScope.js';
import type { Reading } from '../../../src/vscode/reading.js';

const text = 'A Pact\n\nBy Ann Moe\n\nNorway should join the pact. Sweden must not wait.\n';
const reading = (title: string): Reading =>
  ({ analysis: { ...analyze(text), title }, levels: { likely: 0.5, strong: 0.9 }, corrections: { found: [], orphans: [] }, countryName: (code) => code });
/** For what must not come, once all has come that must. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

describe('the store of analyses', () => {
  const scope = new LanguageScope();
  let store: AnalysisStore;
  /** Ends the readings that were begun, in order, each with an analysis of that title. */
  let ends: ((title: string) => void)[];
  let document: TextDocument;

  beforeEach(async () => {
    ends = [];
    store = new AnalysisStore(scope, () => new Promise((resolve) => ends.push((title) => resolve(reading(title)))), (message) => assert.fail(message));
    document = await workspace.openTextDocument({ content: text, language: 'policytext' });
  });
  const begun = (count: number): Promise<void> => until(`reading ${count}`, () => ends.length === count);
  afterEach(() => store.dispose());
  after(() => scope.dispose());

  it('gives no analysis that a correction has overtaken while it was made', async () => {
    const asked = store.of(document);
    await begun(1);
    store.refresh(document);
    const askedAfter = store.of(document);
    ends[0]!('before');
    await begun(2);
    ends[1]!('after');
    assert.deepEqual([(await asked)?.analysis.title, (await askedAfter)?.analysis.title], ['after', 'after']);
  });

  it('lets the later of two that overlap count, whichever ends first', async () => {
    const asked = store.of(document);
    await begun(1);
    store.refresh(document);
    await begun(2);
    ends[1]!('after');
    await moment();
    ends[0]!('before');
    await moment();
    assert.equal((await asked)?.analysis.title, 'after');
    assert.equal(store.latest(document)?.analysis.title, 'after');
  });

  it('tells of a text that is read anew without an edit, and of no other', async () => {
    const reread: (string | null)[] = [];
    store.onDidReread(({ analysis }) => reread.push(analysis.title));
    const first = store.of(document);
    await begun(1);
    ends[0]!('first');
    await first;
    assert.deepEqual(reread, []);
    store.refresh(document);
    await begun(2);
    ends[1]!('second');
    await becomes(() => reread, ['second']);
  });

  it('reads no text that has another language now, also where somebody asks while it changes', async () => {
    const first = store.of(document);
    await begun(1);
    ends[0]!('first');
    await first;
    const changed: unknown[] = [];
    store.onDidChangeAnalysis((one) => changed.push(one));
    // The views look around for another text to show, and find the same one, which is being closed under its old language.
    store.onDidForget((one) => void store.of(one));
    await languages.setTextDocumentLanguage(document, 'plaintext');
    await moment();
    ends.slice(1).forEach((end) => end('late'));
    await moment();
    assert.deepEqual(changed, []);
    assert.equal(store.latest(document), undefined);
  });
});
