import { ThemeIcon, l10n } from 'vscode';
import type { MarkdownString } from 'vscode';
import type { Author, AuthorRole, Section, Span, Work } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { paragraphs } from '../markdown.js';
import { answeredNames, authorRoleName, claimCount, mentionCount } from '../wording.js';
import { mentionNodes } from './mentionNode.js';
import { TreeNode } from './node.js';
import type { NodeFace } from './node.js';
import { authorTooltip } from './writerNode.js';

/** Who writes or speaks, then whom the text argues with; under each biography, parts written, works and mentions. */
export function authorRoots(analyzed: AnalyzedDocument): TreeNode[] {
  const { authors } = analyzed.analysis;
  const named = new Map<string, number>();
  return [...authors.filter(({ role }) => role !== 'mentioned'), ...authors.filter(({ role }) => role === 'mentioned')].map((author) => {
    const ordinal = named.get(author.name) ?? 0;
    named.set(author.name, ordinal + 1);
    return new AuthorNode(analyzed, author, ordinal === 0 ? '' : `.${ordinal}`);
  });
}

export class AuthorNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, readonly author: Author, ordinal: string) {
    super(analyzed, undefined, `author:${author.name}${ordinal}`);
  }

  get span(): Span | undefined {
    return this.author.mentions[0];
  }

  get face(): NodeFace {
    const { author, analyzed } = this;
    const claims = analyzed.analysis.sentences.filter(({ role, authorId }) => role === 'claim' && authorId === author.id).length;
    const count = author.role === 'mentioned' ? mentionCount(author.mentions.length) : claimCount(claims);
    const answered = new Set(analyzed.analysis.sections.filter(({ authorIds }) => authorIds.includes(author.id)).map((section) => answeredNames(analyzed, section, (other) => analyzed.shortNames.of(other))).filter(Boolean));
    const answers = answered.size > 0 && l10n.t('answers {0}', [...answered].join(', '));
    // Whom they answer stands first: how many claims they make the Arguments view says too.
    const facts = [answers, count, author.corrected && l10n.t('corrected')].filter(Boolean);
    return {
      label: author.name,
      // The icon tells the role, and the row is short.
      description: facts.join(' · '),
      spoken: [author.name, authorRoleName(author.role), ...facts].join(', '),
      icon: new ThemeIcon(author.corrected ? 'verified' : roleIcon(author.role)),
      contextValue: `author.${author.role}${author.corrected ? '.corrected' : ''}`,
    };
  }

  override get tooltip(): MarkdownString {
    return authorTooltip(this.author);
  }

  protected override makeChildren(): readonly TreeNode[] {
    const { analyzed, author } = this;
    const { sections, works } = analyzed.analysis;
    return [
      ...(author.biography && author.biographySpan ? [new BiographyNode(analyzed, this, author.biography, author.biographySpan)] : []),
      ...sections.filter(({ authorIds }) => authorIds.includes(author.id)).map((section, i) => new SectionNode(analyzed, this, section, i)),
      ...works.filter(({ authorId }) => authorId === author.id).map((work) => new WorkNode(analyzed, this, work)),
      ...(author.mentions.length > 0 ? [new MentionsNode(analyzed, this, author.mentions)] : []),
    ];
  }
}

class BiographyNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, parent: TreeNode, readonly biography: string, readonly span: Span) {
    super(analyzed, parent, 'biography');
  }

  get face(): NodeFace {
    const text = this.biography.replace(/\s+/g, ' ');
    return { label: text, icon: new ThemeIcon('info'), spoken: l10n.t('Biography: {0}', text), contextValue: 'biography' };
  }

  override get tooltip(): MarkdownString {
    return paragraphs(this.biography);
  }
}

/** A part of the text that the author wrote. */
class SectionNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, parent: TreeNode, readonly section: Section, ordinal: number) {
    super(analyzed, parent, `section:${ordinal}`);
  }

  get span(): Span {
    const block = this.analyzed.index.blockAt(this.section.start);
    return block?.start === this.section.start ? block : { start: this.section.start, end: this.section.start };
  }

  get face(): NodeFace {
    const { heading } = this.section;
    const answers = answeredNames(this.analyzed, this.section);
    return { label: heading ?? l10n.t('Part without a heading'), description: answers && l10n.t('answers {0}', answers), icon: new ThemeIcon('list-tree'), contextValue: 'section' };
  }
}

/** A work of theirs that the text cites. */
class WorkNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, parent: TreeNode | undefined, readonly work: Work) {
    super(analyzed, parent, `work:${work.title}`);
  }

  get span(): Span | undefined {
    return this.work.mentions[0];
  }

  get face(): NodeFace {
    return { label: this.work.title, description: this.work.date ?? '', icon: new ThemeIcon('book'), contextValue: 'work' };
  }
}

class MentionsNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, parent: TreeNode, readonly mentions: readonly Span[]) {
    super(analyzed, parent, 'mentions');
  }

  get span(): undefined {
    return undefined;
  }

  get face(): NodeFace {
    return { label: mentionCount(this.mentions.length), icon: new ThemeIcon('list-flat'), contextValue: 'mentions' };
  }

  protected override makeChildren(): readonly TreeNode[] {
    return mentionNodes(this.analyzed, this, this.mentions);
  }
}

function roleIcon(role: AuthorRole): string {
  switch (role) {
    case 'author': return 'account';
    case 'speaker': return 'megaphone';
    case 'mentioned': return 'person';
  }
}
