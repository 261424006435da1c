import { DocumentHighlight, DocumentHighlightKind, Location, languages } from 'vscode';
import type { CancellationToken, DocumentHighlightProvider, DocumentSelector, Position, ReferenceContext, ReferenceProvider, TextDocument } from 'vscode';
import { Disposable } from 'vscode';
import type { Span } from '../../core/analysis.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';

/** Find All References and the highlighting of occurrences: a country in all its names, an author by name and surname, a claim in all that acts on it. */
export function registerReferences(selector: DocumentSelector, analyses: AnalysisStore): Disposable {
  const provider = new PolicyTextReferences(analyses);
  return Disposable.from(languages.registerReferenceProvider(selector, provider), languages.registerDocumentHighlightProvider(selector, provider));
}

class PolicyTextReferences implements ReferenceProvider, DocumentHighlightProvider {
  readonly #analyses: AnalysisStore;

  constructor(analyses: AnalysisStore) {
    this.#analyses = analyses;
  }

  async provideReferences(document: TextDocument, position: Position, context: ReferenceContext, token: CancellationToken): Promise<Location[] | undefined> {
    const analyzed = await this.#analyses.of(document, token);
    if (!analyzed) return undefined;
    const offset = analyzed.offset(position);
    const spans = occurrences(analyzed, offset) ?? around(analyzed, offset, context.includeDeclaration);
    return spans?.map((span) => new Location(document.uri, analyzed.range(span)));
  }

  async provideDocumentHighlights(document: TextDocument, position: Position, token: CancellationToken): Promise<DocumentHighlight[] | undefined> {
    const analyzed = await this.#analyses.of(document, token);
    // Elsewhere than on a name VS Code's own highlighting of equal words stands.
    return analyzed && occurrences(analyzed, analyzed.offset(position))?.map((span) => new DocumentHighlight(analyzed.range(span), DocumentHighlightKind.Text));
  }
}

function occurrences({ index }: AnalyzedDocument, offset: number): readonly Span[] | undefined {
  return index.mentionAt(offset)?.entity.mentions;
}

/** The sentences that act on the one at an offset, with that itself where asked for. */
function around({ index }: AnalyzedDocument, offset: number, withItself: boolean): Span[] | undefined {
  const sentence = index.sentenceAt(offset);
  if (!sentence || sentence.role === 'none') return undefined;
  return [...(withItself ? [sentence] : []), ...index.actingOn(sentence.id, 'support', 'attack', 'concede', 'reply')];
}
