import { SelectionRange, languages } from 'vscode';
import type { CancellationToken, Disposable, DocumentSelector, Position, SelectionRangeProvider, TextDocument } from 'vscode';
import type { Sentence, Span } from '../../core/analysis.js';
import { contains } from '../../core/query/spans.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';

/** Expand Selection: clause, sentence, argument (a claim with the premises beside it), paragraph, section. */
export function registerSelectionRanges(selector: DocumentSelector, analyses: AnalysisStore): Disposable {
  return languages.registerSelectionRangeProvider(selector, new PolicyTextSelectionRanges(analyses));
}

class PolicyTextSelectionRanges implements SelectionRangeProvider {
  readonly #analyses: AnalysisStore;

  constructor(analyses: AnalysisStore) {
    this.#analyses = analyses;
  }

  async provideSelectionRanges(document: TextDocument, positions: readonly Position[], token: CancellationToken): Promise<SelectionRange[] | undefined> {
    const analyzed = await this.#analyses.of(document, token);
    return analyzed && positions.map((position) => growingSelection(analyzed, position));
  }
}

function growingSelection(analyzed: AnalyzedDocument, position: Position): SelectionRange {
  const offset = analyzed.offset(position);
  const { index, analysis, text } = analyzed;
  const sentence = index.sentenceAt(offset);
  const sections = analysis.sections.filter((section) => section.start <= offset && offset <= section.end).reverse();
  const mention = index.mentionAt(offset)?.span;
  const steps: (Span | null | undefined)[] = [mention, sentence?.clause, sentence, sentence && argumentAround(analyzed, sentence), index.blockAt(offset), ...sections, { start: 0, end: text.length }];
  let grown: Span = { start: offset, end: offset };
  const growing: Span[] = [];
  for (const step of steps) {
    if (!step || !contains(step, grown) || (step.start === grown.start && step.end === grown.end)) continue;
    grown = step;
    growing.push(step);
  }
  let selection: SelectionRange | undefined;
  for (const step of growing.reverse()) selection = new SelectionRange(analyzed.range(step), selection);
  return selection ?? new SelectionRange(analyzed.range(grown));
}

/** The sentences of the same paragraph that belong to one claim with this one, as one stretch without a gap. */
function argumentAround(analyzed: AnalyzedDocument, sentence: Sentence): Span | undefined {
  const { index } = analyzed;
  const claims = sentence.role === 'claim' ? [sentence] : index.actedOnBy(sentence.id, 'support');
  const members = new Set(claims.flatMap((claim) => [claim, ...index.actingOn(claim.id, 'support')]).filter(({ blockIndex }) => blockIndex === sentence.blockIndex));
  const all = analyzed.analysis.sentences;
  const place = all.indexOf(sentence);
  let first = place;
  while (first > 0 && members.has(all[first - 1]!)) first--;
  let last = place;
  while (last < all.length - 1 && members.has(all[last + 1]!)) last++;
  return last > first ? { start: all[first]!.start, end: all[last]!.end } : undefined;
}
