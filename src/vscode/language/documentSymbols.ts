import { Disposable, DocumentSymbol, SymbolKind, languages } from 'vscode';
import type { CancellationToken, DocumentSelector, DocumentSymbolProvider, TextDocument } from 'vscode';
import type { Section, Sentence, Span } from '../../core/analysis.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { authorNames, rowLabel } from '../wording.js';

/** Outline, breadcrumbs, sticky scroll and Go to Symbol: the title, under it the sections by author, under these their claims. */
export function registerDocumentSymbols(selector: DocumentSelector, analyses: AnalysisStore): Disposable {
  const provider = new PolicyTextSymbols(analyses);
  const register = (): Disposable => languages.registerDocumentSymbolProvider(selector, provider, { label: 'Policy Text' });
  let registered = register();
  // These providers cannot tell of a change. Of providers that come and go the editor knows, and asks for the outline anew.
  const subscription = analyses.onDidReread(() => {
    registered.dispose();
    registered = register();
  });
  return new Disposable(() => {
    subscription.dispose();
    registered.dispose();
  });
}

class PolicyTextSymbols implements DocumentSymbolProvider {
  readonly #analyses: AnalysisStore;

  constructor(analyses: AnalysisStore) {
    this.#analyses = analyses;
  }

  async provideDocumentSymbols(document: TextDocument, token: CancellationToken): Promise<DocumentSymbol[] | undefined> {
    const analyzed = await this.#analyses.of(document, token);
    return analyzed && outlineOf(analyzed);
  }
}

function outlineOf(analyzed: AnalyzedDocument): DocumentSymbol[] {
  const { analysis, text } = analyzed;
  const roots: DocumentSymbol[] = [];
  const open: { readonly section: Section; readonly symbol: DocumentSymbol }[] = [];
  const whole: Span = { start: analysis.titleSpan?.start ?? 0, end: text.trimEnd().length };
  const title = analysis.title && analysis.titleSpan ? symbolFor(analyzed, analysis.title, '', SymbolKind.File, whole, analysis.titleSpan) : undefined;
  if (title) roots.push(title);
  // Asked in text order only, so that a section once left is left for good.
  const innermost = (offset: number): DocumentSymbol[] => {
    while (open.length > 0 && offset >= open.at(-1)!.section.end) open.pop();
    const holder = open.at(-1)?.symbol;
    if (holder) return holder.children;
    return title && offset >= whole.start ? title.children : roots;
  };

  let next = 0;
  for (const section of analysis.sections) {
    next = addClaims(analyzed, next, section.start, innermost);
    const name = section.heading ?? authorNames(analyzed, section.authorIds);
    if (name === '') continue;
    const detail = section.heading === null ? '' : authorNames(analyzed, section.authorIds);
    const symbol = symbolFor(analyzed, name, detail, SymbolKind.Package, section, headOf(analyzed, section));
    innermost(section.start).push(symbol);
    open.push({ section, symbol });
  }
  addClaims(analyzed, next, Number.POSITIVE_INFINITY, innermost);
  return roots;
}

/** Adds the claims before an offset to the parts they stand in; returns the place of the first sentence after. */
function addClaims(analyzed: AnalyzedDocument, from: number, before: number, innermost: (offset: number) => DocumentSymbol[]): number {
  const { sentences } = analyzed.analysis;
  let i = from;
  for (; i < sentences.length && sentences[i]!.start < before; i++) {
    const sentence = sentences[i]!;
    if (sentence.role === 'claim') innermost(sentence.start).push(claimSymbol(analyzed, sentence));
  }
  return i;
}

function claimSymbol(analyzed: AnalyzedDocument, sentence: Sentence): DocumentSymbol {
  return symbolFor(analyzed, rowLabel(analyzed, sentence), '', SymbolKind.String, sentence, sentence);
}

/** The line a section begins with: its heading or byline. */
function headOf(analyzed: AnalyzedDocument, section: Section): Span {
  const block = analyzed.index.blockAt(section.start);
  return block && block.start >= section.start && block.end <= section.end ? block : { start: section.start, end: section.start };
}

function symbolFor(analyzed: AnalyzedDocument, name: string, detail: string, kind: SymbolKind, whole: Span, head: Span): DocumentSymbol {
  const end = Math.max(whole.end, head.end);
  return new DocumentSymbol(name, detail, kind, analyzed.range({ start: Math.min(whole.start, head.start), end }), analyzed.range(head));
}
