import { Disposable, EventEmitter, SemanticTokensBuilder, SemanticTokensLegend, languages } from 'vscode';
import type { CancellationToken, DocumentSelector, DocumentSemanticTokensProvider, SemanticTokens, TextDocument } from 'vscode';
import type { CountryMentionKind, Span } from '../../core/analysis.js';
import { cueSpans } from '../../core/query/cueSpans.js';
import { contains } from '../../core/query/spans.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';

const types = ['author', 'country', 'organization', 'cue'] as const;
const modifiers = ['byline', 'mention', 'demonym', 'metonym', 'historical'] as const;
type TokenType = (typeof types)[number];
type TokenModifier = (typeof modifiers)[number];

const semanticTokensLegend = new SemanticTokensLegend([...types], [...modifiers]);

interface Token {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** Colours authors, countries, organisations and the cue words that decided a role. */
export function registerSemanticTokens(selector: DocumentSelector, analyses: AnalysisStore): Disposable {
  const provider = new PolicyTextSemanticTokens(analyses);
  return Disposable.from(provider, languages.registerDocumentSemanticTokensProvider(selector, provider, semanticTokensLegend));
}

class PolicyTextSemanticTokens implements DocumentSemanticTokensProvider {
  readonly #analyses: AnalysisStore;
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeSemanticTokens = this.#changed.event;
  readonly #subscription: Disposable;

  constructor(analyses: AnalysisStore) {
    this.#analyses = analyses;
    this.#subscription = Disposable.from(this.#changed, analyses.onDidReread(() => this.#changed.fire()));
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async provideDocumentSemanticTokens(document: TextDocument, token: CancellationToken): Promise<SemanticTokens | undefined> {
    const analyzed = await this.#analyses.of(document, token);
    if (!analyzed) return undefined;
    const builder = new SemanticTokensBuilder(semanticTokensLegend);
    for (const { span, type, modifiers } of tokensOf(analyzed)) {
      // A token may not reach over a line break: a name across hard-wrapped lines is two.
      for (const range of analyzed.positions.lineParts(span)) builder.push(range, type, [...modifiers]);
    }
    return builder.build();
  }
}

/** Every token in text order; where two overlap, the one that starts first (then the longer) stands. */
function tokensOf(analyzed: AnalyzedDocument): Token[] {
  const { analysis } = analyzed;
  const bylines = analysis.blocks.filter(({ kind }) => kind === 'byline');
  const all: Token[] = [
    ...analysis.authors.flatMap(({ mentions }) => mentions.map((span): Token => ({ span, type: 'author', modifiers: [bylines.some((block) => contains(block, span)) ? 'byline' : 'mention'] }))),
    ...analysis.countries.flatMap(({ mentions }) => mentions.map((span): Token => ({ span, type: 'country', modifiers: countryModifiers(span.kind) }))),
    ...analysis.organizations.flatMap(({ mentions }) => mentions.map((span): Token => ({ span, type: 'organization', modifiers: [] }))),
    ...analysis.sentences.flatMap((sentence) => cueSpans(analyzed.text, sentence).map((span): Token => ({ span, type: 'cue', modifiers: [] }))),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = -1;
  return all.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function countryModifiers(kind: CountryMentionKind): readonly TokenModifier[] {
  return kind === 'demonym' || kind === 'metonym' || kind === 'historical' ? [kind] : [];
}
