import { CodeLens, Disposable, EventEmitter, Location, Uri, commands, l10n, languages, workspace } from 'vscode';
import type { CancellationToken, CodeLensProvider, DocumentSelector, TextDocument } from 'vscode';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { answeredNames, claimCount } from '../wording.js';

/** A line above each section: how many claims it makes, and whom it answers. */
export function registerCodeLenses(selector: DocumentSelector, analyses: AnalysisStore): Disposable {
  const provider = new PolicyTextCodeLenses(analyses);
  return Disposable.from(provider, languages.registerCodeLensProvider(selector, provider));
}

/** `policyText.peekClaims(uri, sectionId)` lists a section's claims in a peek window. */
export function registerPeekClaims(analyses: AnalysisStore): Disposable {
  return commands.registerCommand('policyText.peekClaims', async (uri: string, sectionId: string) => {
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const analyzed = await analyses.of(document);
    const section = analyzed?.analysis.sections.find(({ id }) => id === sectionId);
    if (!analyzed || !section) return;
    const locations = claimsOf(analyzed, sectionId).map((claim) => new Location(document.uri, analyzed.range(claim)));
    await commands.executeCommand('editor.action.peekLocations', document.uri, analyzed.positions.position(section.start), locations, 'peek');
  });
}

class PolicyTextCodeLenses implements CodeLensProvider, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changed.event;
  readonly #analyses: AnalysisStore;
  readonly #subscription: Disposable;

  constructor(analyses: AnalysisStore) {
    this.#analyses = analyses;
    this.#subscription = Disposable.from(
      analyses.onDidReread(() => this.#changed.fire()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('policyText.codeLens')) this.#changed.fire();
      }),
    );
  }

  async provideCodeLenses(document: TextDocument, token: CancellationToken): Promise<CodeLens[] | undefined> {
    if (!workspace.getConfiguration('policyText', document).get<boolean>('codeLens', true)) return undefined;
    const analyzed = await this.#analyses.of(document, token);
    return analyzed?.analysis.sections.flatMap((section) => {
      const count = claimsOf(analyzed, section.id).length;
      const answered = answeredNames(analyzed, section);
      if (count === 0 && answered === '') return [];
      const title = answered === '' ? claimCount(count) : l10n.t('{0} · answers {1}', claimCount(count), answered);
      return [new CodeLens(analyzed.range({ start: section.start, end: section.start }), { title, command: 'policyText.peekClaims', arguments: [document.uri.toString(), section.id] })];
    });
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

/** The claims of a section, those of the sections inside it included. */
function claimsOf({ analysis }: AnalyzedDocument, sectionId: string): AnalyzedDocument['analysis']['sentences'] {
  const section = analysis.sections.find(({ id }) => id === sectionId);
  return section ? analysis.sentences.filter(({ role, start }) => role === 'claim' && start >= section.start && start < section.end) : [];
}
