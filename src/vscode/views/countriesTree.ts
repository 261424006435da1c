import { ThemeIcon, l10n } from 'vscode';
import type { MarkdownString } from 'vscode';
import type { Author, Country, Organization, Sentence, Span } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { paragraphs } from '../markdown.js';
import { claimCount, mentionCount, mentionKindName } from '../wording.js';
import { ClaimNode } from './claimNode.js';
import type { CountryOrder } from './countriesOrder.js';
import { mentionNodes } from './mentionNode.js';
import { TreeNode } from './node.js';
import type { NodeFace } from './node.js';

/** Countries in the order asked for, then organisations; under each country who makes claims about it, and its mentions in text order. */
export function countryRoots(analyzed: AnalyzedDocument, order: CountryOrder): TreeNode[] {
  const { countries, organizations } = analyzed.analysis;
  const byName = (a: Country | Organization, b: Country | Organization): number => a.name.localeCompare(b.name, 'en');
  const mostFirst = (a: Country | Organization, b: Country | Organization): number => b.mentions.length - a.mentions.length || byName(a, b);
  const byCode = (a: Country, b: Country): number => (a.code < b.code ? -1 : 1);
  return [
    ...[...countries].sort(order === 'count' ? mostFirst : order === 'code' ? byCode : byName).map((country) => new CountryNode(analyzed, country)),
    ...[...organizations].sort(order === 'count' ? mostFirst : byName).map((organization) => new OrganizationNode(analyzed, organization)),
  ];
}

export class CountryNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, readonly country: Country) {
    super(analyzed, undefined, `country:${country.code}`);
  }

  get span(): Span | undefined {
    return this.country.mentions[0];
  }

  get face(): NodeFace {
    const { name, code, mentions, corrected } = this.country;
    return { label: name, ...placeFace('country', 'globe', corrected, `${code} · ${mentions.length}`, `${name}, ${mentionCount(mentions.length)}`) };
  }

  override get tooltip(): MarkdownString {
    const forms = new Set(this.country.mentions.map((mention) => this.analyzed.quote(mention)));
    return paragraphs(`${this.country.name} (${this.country.code})`, l10n.t('Named here as: {0}', [...forms].join(', ')));
  }

  protected override makeChildren(): readonly TreeNode[] {
    const { analyzed, country } = this;
    const { sentences } = analyzed.analysis;
    const about = sentences.filter((sentence) => sentence.role === 'claim' && analyzed.index.countriesIn(sentence).has(country.code));
    const writers = [...new Set(about.map(({ authorId }) => authorId))];
    return [
      ...writers.map((id) => new OpinionNode(analyzed, this, analyzed.index.author(id), about.filter(({ authorId }) => authorId === id))),
      ...mentionNodes(analyzed, this, country.mentions, ({ kind }) => mentionKindName(kind)),
    ];
  }
}

/** What one author claims about a country. */
class OpinionNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, parent: TreeNode, readonly author: Author | undefined, readonly claims: readonly Sentence[]) {
    super(analyzed, parent, `writer:${author?.id ?? ''}`);
  }

  get span(): undefined {
    return undefined;
  }

  get face(): NodeFace {
    return { label: this.author?.name ?? l10n.t('Author not named'), description: claimCount(this.claims.length), icon: new ThemeIcon('comment-discussion'), contextValue: 'opinion' };
  }

  protected override makeChildren(): readonly TreeNode[] {
    return this.claims.map((claim) => new ClaimNode(this.analyzed, this, claim));
  }
}

export class OrganizationNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, readonly organization: Organization) {
    super(analyzed, undefined, `organization:${organization.id}`);
  }

  get span(): Span | undefined {
    return this.organization.mentions[0];
  }

  get face(): NodeFace {
    const { id, name, mentions, corrected } = this.organization;
    const description = name === id ? String(mentions.length) : `${mentions.length} · ${name}`;
    return { label: id, ...placeFace('organization', 'organization', corrected, description, `${name}, ${mentionCount(mentions.length)}`) };
  }

  override get tooltip(): MarkdownString {
    const { name, members } = this.organization;
    return members.length > 0 ? paragraphs(name, l10n.t('{0} member countries', members.length)) : paragraphs(name);
  }

  protected override makeChildren(): readonly TreeNode[] {
    return mentionNodes(this.analyzed, this, this.organization.mentions);
  }
}

/** How a country's or organisation's row looks; one that a reader corrected says so, and can be taken back. */
function placeFace(kind: string, icon: string, corrected: true | undefined, description: string, spoken: string): Omit<NodeFace, 'label'> {
  if (!corrected) return { description, icon: new ThemeIcon(icon), spoken, contextValue: kind };
  const word = l10n.t('corrected');
  return { description: `${description} · ${word}`, icon: new ThemeIcon('verified'), spoken: `${spoken}, ${word}`, contextValue: `${kind}.corrected` };
}
