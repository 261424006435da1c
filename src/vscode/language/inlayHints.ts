import { Disposable, EventEmitter, InlayHint, l10n, languages, workspace } from 'vscode';
import type { CancellationToken, DocumentSelector, InlayHintsProvider, Range, TextDocument } from 'vscode';
import type { Sentence } from '../../core/analysis.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { answerCount, claimKindName, reportedHolder } from '../wording.js';

/** Behind claims their kind, holder and answers; behind premises which claim they support. Off unless the reader turns them on. */
export function registerInlayHints(selector: DocumentSelector, analyses: AnalysisStore): Disposable {
  const provider = new PolicyTextInlayHints(analyses);
  return Disposable.from(provider, languages.registerInlayHintsProvider(selector, provider));
}

class PolicyTextInlayHints implements InlayHintsProvider, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeInlayHints = this.#changed.event;
  readonly #analyses: AnalysisStore;
  readonly #subscription: Disposable;

  constructor(analyses: AnalysisStore) {
    this.#analyses = analyses;
    this.#subscription = Disposable.from(
      analyses.onDidReread(() => this.#changed.fire()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('policyText.inlayHints')) this.#changed.fire();
      }),
    );
  }

  async provideInlayHints(document: TextDocument, range: Range, token: CancellationToken): Promise<InlayHint[] | undefined> {
    if (!workspace.getConfiguration('policyText', document).get<boolean>('inlayHints', false)) return undefined;
    const analyzed = await this.#analyses.of(document, token);
    if (!analyzed) return undefined;
    const from = analyzed.offset(range.start);
    const to = analyzed.offset(range.end);
    return analyzed.analysis.sentences.filter(({ start, end }) => end >= from && start <= to).flatMap((sentence) => hintFor(analyzed, sentence) ?? []);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

function hintFor(analyzed: AnalyzedDocument, sentence: Sentence): InlayHint | undefined {
  const label = sentence.role === 'claim' ? claimLabel(analyzed, sentence) : sentence.role === 'premise' ? premiseLabel(analyzed, sentence) : '';
  if (label === '') return undefined;
  const hint = new InlayHint(analyzed.positions.position(sentence.end), label);
  hint.paddingLeft = true;
  return hint;
}

function claimLabel(analyzed: AnalyzedDocument, sentence: Sentence): string {
  const holder = reportedHolder(analyzed, sentence);
  const answers = analyzed.index.actingOn(sentence.id, 'attack', 'concede', 'reply').length;
  return [sentence.kind && claimKindName(sentence.kind), holder && l10n.t('of {0}', holder), answers > 0 && answerCount(answers)].filter(Boolean).join(' · ');
}

function premiseLabel(analyzed: AnalyzedDocument, sentence: Sentence): string {
  const claim = analyzed.index.actedOnBy(sentence.id, 'support')[0];
  return claim ? l10n.t('supports: {0}', claim.gist) : '';
}
