import { Disposable, EventEmitter, FoldingRange, FoldingRangeKind, languages } from 'vscode';
import type { CancellationToken, DocumentSelector, FoldingRangeProvider, TextDocument } from 'vscode';
import type { BlockKind, Span } from '../../core/analysis.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';

/** What surrounds the argument without being part of it. */
const furniture: ReadonlySet<BlockKind> = new Set<BlockKind>(['boilerplate', 'contents', 'metadata', 'caption', 'credit']);

/** Folds sections, and runs of boilerplate (site navigation, captions, comment footers). */
export function registerFolding(selector: DocumentSelector, analyses: AnalysisStore): Disposable {
  const provider = new PolicyTextFolding(analyses);
  return Disposable.from(provider, languages.registerFoldingRangeProvider(selector, provider));
}

class PolicyTextFolding implements FoldingRangeProvider, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeFoldingRanges = this.#changed.event;
  readonly #analyses: AnalysisStore;
  readonly #subscription: Disposable;

  constructor(analyses: AnalysisStore) {
    this.#analyses = analyses;
    // Whom a reader says to be an author may open a section.
    this.#subscription = analyses.onDidReread(() => this.#changed.fire());
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  async provideFoldingRanges(document: TextDocument, _context: unknown, token: CancellationToken): Promise<FoldingRange[] | undefined> {
    const analyzed = await this.#analyses.of(document, token);
    if (!analyzed) return undefined;
    return [
      ...analyzed.analysis.sections.flatMap((section) => fold(analyzed, section, FoldingRangeKind.Region)),
      ...furnitureRuns(analyzed).flatMap((run) => fold(analyzed, run, FoldingRangeKind.Comment)),
    ];
  }
}

function furnitureRuns(analyzed: AnalyzedDocument): Span[] {
  const runs: Span[] = [];
  let current: Span | undefined;
  for (const block of analyzed.analysis.blocks) {
    if (furniture.has(block.kind)) {
      current = { start: current?.start ?? block.start, end: block.end };
    } else if (current) {
      runs.push(current);
      current = undefined;
    }
  }
  if (current) runs.push(current);
  return runs;
}

function fold(analyzed: AnalyzedDocument, span: Span, kind: FoldingRangeKind): FoldingRange[] {
  const trimmed = analyzed.text.slice(span.start, span.end).trimEnd().length;
  const { start, end } = analyzed.range({ start: span.start, end: span.start + trimmed });
  return end.line > start.line ? [new FoldingRange(start.line, end.line, kind)] : [];
}
