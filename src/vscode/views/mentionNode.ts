import { ThemeIcon, l10n } from 'vscode';
import type { MarkdownString } from 'vscode';
import type { PlaceMention, Span } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { paragraphs } from '../markdown.js';
import { sentenceTooltip } from './claimNode.js';
import { TreeNode } from './node.js';
import type { NodeFace } from './node.js';

/** How much of the text before a mention is shown with it, in UTF-16 code units. */
const lead = 24;
const longest = 100;

/** One mention of somebody or something, shown in the words around it. */
export class MentionNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, parent: TreeNode, readonly span: PlaceMention, name: string, readonly description = '') {
    super(analyzed, parent, name);
  }

  get face(): NodeFace {
    const { corrected } = this.span;
    return {
      label: snippet(this.analyzed, this.span),
      description: [this.description, corrected && l10n.t('corrected')].filter(Boolean).join(' · '),
      icon: new ThemeIcon(corrected ? 'verified' : 'dash'),
      contextValue: corrected ? 'mention.corrected' : 'mention',
    };
  }

  override get tooltip(): MarkdownString {
    const sentence = this.analyzed.index.sentenceAt(this.span.start);
    return sentence ? sentenceTooltip(this.analyzed, sentence) : paragraphs(this.analyzed.quote(this.span));
  }
}

/** A node for each mention, named by its sentence and its place among the mentions there, so that ids survive edits elsewhere. */
export function mentionNodes<T extends PlaceMention>(analyzed: AnalyzedDocument, parent: TreeNode, mentions: readonly T[], describe: (mention: T) => string = () => ''): MentionNode[] {
  const counts = new Map<string, number>();
  return mentions.map((mention) => {
    const sentence = analyzed.index.sentenceAt(mention.start);
    const place = sentence ? analyzed.key(sentence) : '';
    const ordinal = counts.get(place) ?? 0;
    counts.set(place, ordinal + 1);
    return new MentionNode(analyzed, parent, mention, `mention:${place}.${ordinal}`, describe(mention));
  });
}

/** The words around a mention on one line, from a little before it to the end of its sentence. */
function snippet(analyzed: AnalyzedDocument, span: Span): string {
  const around = analyzed.index.sentenceAt(span.start) ?? analyzed.index.blockAt(span.start) ?? span;
  const { text } = analyzed;
  let from = around.start;
  if (span.start - from > lead) {
    const space = text.indexOf(' ', span.start - lead);
    from = space >= 0 && space < span.start ? space + 1 : span.start;
  }
  const words = analyzed.quote({ start: from, end: Math.max(span.end, Math.min(around.end, from + longest)) });
  return `${from > around.start ? '…' : ''}${words}${from + longest < around.end ? '…' : ''}`;
}
