import { languages } from 'vscode';
import type { CancellationToken, DefinitionLink, DefinitionProvider, Disposable, DocumentSelector, Position, TextDocument } from 'vscode';
import type { Author, Section, Sentence, Span } from '../../core/analysis.js';
import { contains } from '../../core/query/spans.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';

/**
 * Go to Definition: a surname goes to the byline (from there to the biography), a country or organisation to where it is first
 * named, the head of a reply to the work or part it answers, a premise to its claim, an answer to what it answers.
 */
export function registerDefinition(selector: DocumentSelector, analyses: AnalysisStore): Disposable {
  return languages.registerDefinitionProvider(selector, new PolicyTextDefinition(analyses));
}

/** From what to where. */
interface Jump {
  readonly from: Span;
  readonly to: readonly Span[];
}

class PolicyTextDefinition implements DefinitionProvider {
  readonly #analyses: AnalysisStore;

  constructor(analyses: AnalysisStore) {
    this.#analyses = analyses;
  }

  async provideDefinition(document: TextDocument, position: Position, token: CancellationToken): Promise<DefinitionLink[] | undefined> {
    const analyzed = await this.#analyses.of(document, token);
    if (!analyzed) return undefined;
    const jump = jumpFrom(analyzed, analyzed.offset(position));
    return jump?.to.map((to) => ({ originSelectionRange: analyzed.range(jump.from), targetUri: document.uri, targetRange: analyzed.range(to) }));
  }
}

function jumpFrom(analyzed: AnalyzedDocument, offset: number): Jump | undefined {
  const { index } = analyzed;
  const mention = index.mentionAt(offset);
  if (mention) {
    const to = mention.type === 'author' ? authorPlace(analyzed, mention.entity, mention.span) : mention.entity.mentions[0];
    return to && { from: mention.span, to: [to] };
  }
  const block = index.blockAt(offset);
  const section = index.sectionAt(offset);
  if (block && section && (block.kind === 'heading' || block.kind === 'byline')) {
    const to = answeredPlaces(analyzed, section);
    return to.length > 0 ? { from: block, to } : undefined;
  }
  const sentence = index.sentenceAt(offset);
  const to: Sentence[] = sentence ? index.actedOnBy(sentence.id, 'support', 'attack', 'concede', 'reply') : [];
  return sentence && to.length > 0 ? { from: sentence, to } : undefined;
}

/** Where a reader learns who an author is: the byline; asked from there, the biography. */
function authorPlace(analyzed: AnalyzedDocument, author: Author, asked: Span): Span | undefined {
  const bylines = analyzed.analysis.blocks.filter(({ kind }) => kind === 'byline');
  const signed = author.mentions.filter((mention) => bylines.some((block) => contains(block, mention)));
  const fromByline = signed.some(({ start }) => start === asked.start);
  return (fromByline ? author.biographySpan : signed.at(-1)) ?? author.biographySpan ?? signed.at(-1) ?? author.mentions[0];
}

/** Where the works and parts stand that a section says it answers. */
function answeredPlaces({ analysis, index }: AnalyzedDocument, section: Section): Span[] {
  return section.answers.flatMap((id): Span[] => {
    const work = analysis.works.find((one) => one.id === id)?.mentions[0];
    if (work) return [work];
    const answered = analysis.sections.find((one) => one.id === id);
    // Its heading or byline, for a preview to have something to show.
    return answered ? [index.blockAt(answered.start) ?? { start: answered.start, end: answered.start }] : [];
  });
}
