import { ThemeIcon, l10n } from 'vscode';
import type { MarkdownString } from 'vscode';
import type { Span, Work } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { paragraphs } from '../markdown.js';
import { mentionCount } from '../wording.js';
import { mentionNodes } from './mentionNode.js';
import { TreeNode } from './node.js';
import type { NodeFace } from './node.js';

/** The works that the text cites, in the order in which it first names them; under each its mentions. */
export function sourceRoots(analyzed: AnalyzedDocument): TreeNode[] {
  return analyzed.analysis.works.map((work, i) => new SourceNode(analyzed, work, i));
}

class SourceNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, readonly work: Work, ordinal: number) {
    super(analyzed, undefined, `source:${work.title}.${ordinal}`);
  }

  get span(): Span | undefined {
    return this.work.mentions[0];
  }

  get face(): NodeFace {
    const { analyzed, work } = this;
    const answered = analyzed.analysis.sections.some(({ answers }) => answers.includes(work.id));
    const description = [analyzed.index.author(work.authorId)?.name, work.date, answered && l10n.t('answered here')].filter(Boolean).join(' · ');
    return { label: work.title, description, icon: new ThemeIcon('book'), contextValue: 'source' };
  }

  override get tooltip(): MarkdownString {
    return paragraphs(this.work.title, mentionCount(this.work.mentions.length));
  }

  protected override makeChildren(): readonly TreeNode[] {
    return mentionNodes(this.analyzed, this, this.work.mentions);
  }
}
