import { ThemeIcon, l10n } from 'vscode';
import type { MarkdownString } from 'vscode';
import type { Author, Sentence, Span } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { paragraphs } from '../markdown.js';
import { claimCount } from '../wording.js';
import { ClaimGroupNode } from './groupNodes.js';
import type { NodeFace } from './node.js';

/** Who writes a part of the text, with the claims made there. */
export class WriterNode extends ClaimGroupNode {
  /** @param author undefined where the text does not say who writes. */
  constructor(analyzed: AnalyzedDocument, readonly author: Author | undefined, claims: readonly Sentence[]) {
    super(analyzed, `writer:${author ? `${author.name}.${author.id}` : ''}`, claims);
  }

  get span(): Span | undefined {
    return this.author?.mentions[0];
  }

  get face(): NodeFace {
    return {
      label: this.author?.name ?? l10n.t('Author not named'),
      description: claimCount(this.claims.length),
      icon: new ThemeIcon(this.author?.role === 'speaker' ? 'megaphone' : 'account'),
      contextValue: this.author ? 'group.author' : 'group.nobody',
      expanded: true,
    };
  }

  override get tooltip(): MarkdownString {
    return this.author ? authorTooltip(this.author) : super.tooltip;
  }
}

export function authorTooltip(author: Author): MarkdownString {
  const about = author.biography ?? author.affiliations.join(', ');
  return about ? paragraphs(author.name, about) : paragraphs(author.name);
}
