import { MarkdownString, ThemeIcon, l10n } from 'vscode';
import type { Country, Organization, Span } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { mentionCount, mentionKindName } from '../wording.js';
import { mentionNodes } from './mentionNode.js';
import { TreeNode } from './node.js';
import type { NodeFace } from './node.js';

/** Countries, most mentioned first, then organisations; under each its mentions in text order. */
export function countryRoots(analyzed: AnalyzedDocument): TreeNode[] {
  const { countries, organizations } = analyzed.analysis;
  const mostFirst = (a: Country | Organization, b: Country | Organization): number => b.mentions.length - a.mentions.length || a.name.localeCompare(b.name, 'en');
  return [
    ...[...countries].sort(mostFirst).map((country) => new CountryNode(analyzed, country)),
    ...[...organizations].sort(mostFirst).map((organization) => new OrganizationNode(analyzed, organization)),
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
    const { name, code, mentions } = this.country;
    return { label: name, description: `${code} · ${mentions.length}`, icon: new ThemeIcon('globe'), spoken: `${name}, ${mentionCount(mentions.length)}`, contextValue: 'country' };
  }

  get tooltip(): MarkdownString {
    const forms = new Set(this.country.mentions.map((mention) => this.analyzed.quote(mention)));
    return new MarkdownString().appendText(`${this.country.name} (${this.country.code})`)
      .appendMarkdown('\n\n').appendText(l10n.t('Named here as: {0}', [...forms].join(', ')));
  }

  protected override makeChildren(): readonly TreeNode[] {
    return mentionNodes(this.analyzed, this, this.country.mentions, ({ kind }) => mentionKindName(kind));
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
    const { id, name, mentions } = this.organization;
    return { label: id, description: name === id ? String(mentions.length) : `${name} · ${mentions.length}`, icon: new ThemeIcon('organization'), spoken: `${name}, ${mentionCount(mentions.length)}`, contextValue: 'organization' };
  }

  get tooltip(): MarkdownString {
    const { name, members } = this.organization;
    const tooltip = new MarkdownString().appendText(name);
    if (members.length > 0) tooltip.appendMarkdown('\n\n').appendText(l10n.t('{0} member countries', members.length));
    return tooltip;
  }

  protected override makeChildren(): readonly TreeNode[] {
    return mentionNodes(this.analyzed, this, this.organization.mentions);
  }
}
