import { MarkdownString, ThemeIcon, l10n } from 'vscode';
import type { Author, Sentence, Span } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { claimCount } from '../wording.js';
import { ClaimNode } from './claimNode.js';
import { TreeNode } from './node.js';
import type { NodeFace } from './node.js';

/** Who writes a part of the text, with the claims made there. */
export class WriterNode extends TreeNode {
  /** @param author undefined where the text does not say who writes. */
  constructor(analyzed: AnalyzedDocument, readonly author: Author | undefined, readonly claims: readonly Sentence[]) {
    super(analyzed, undefined, `writer:${author?.name ?? ''}`);
  }

  get span(): Span | undefined {
    return this.author?.mentions[0];
  }

  get face(): NodeFace {
    return {
      label: this.author?.name ?? l10n.t('Author not named'),
      description: claimCount(this.claims.length),
      icon: new ThemeIcon(this.author?.role === 'speaker' ? 'megaphone' : 'account'),
      contextValue: this.author ? 'author' : 'author.unknown',
      expanded: true,
    };
  }

  get tooltip(): MarkdownString | undefined {
    return this.author && authorTooltip(this.author);
  }

  protected override makeChildren(): readonly TreeNode[] {
    return this.claims.map((claim) => new ClaimNode(this.analyzed, this, claim));
  }
}

export function authorTooltip(author: Author): MarkdownString {
  const tooltip = new MarkdownString().appendText(author.name);
  const about = author.biography ?? author.affiliations.join(', ');
  if (about) tooltip.appendMarkdown('\n\n').appendText(about.replace(/\s+/g, ' '));
  return tooltip;
}
