import { ThemeIcon, l10n } from 'vscode';
import type { Country, RelationType, Section, Sentence, Span } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { answeredNames, authorNames, claimCount, relatedByName } from '../wording.js';
import { ClaimNode } from './claimNode.js';
import { TreeNode } from './node.js';
import type { NodeFace } from './node.js';

/** A group of claims at the top of the Arguments view. */
export abstract class ClaimGroupNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, name: string, readonly claims: readonly Sentence[]) {
    super(analyzed, undefined, name);
  }

  protected override makeChildren(): readonly TreeNode[] {
    return this.claims.map((claim) => new ClaimNode(this.analyzed, this, claim));
  }
}

/** A section's claims. */
export class SectionGroupNode extends ClaimGroupNode {
  /** @param section undefined for what stands before or between the sections. */
  constructor(analyzed: AnalyzedDocument, readonly section: Section | undefined, ordinal: number, claims: readonly Sentence[]) {
    super(analyzed, `section:${section?.heading ?? ''}.${ordinal}`, claims);
  }

  get span(): Span | undefined {
    return this.section && { start: this.section.start, end: this.section.start };
  }

  get face(): NodeFace {
    const { section, analyzed } = this;
    const writers = section ? authorNames(analyzed, section.authorIds) : '';
    const answered = section ? answeredNames(analyzed, section, (author) => analyzed.shortNames.of(author)) : '';
    const description = [claimCount(this.claims.length), answered && l10n.t('answers {0}', answered), section?.heading == null ? '' : writers].filter(Boolean).join(' · ');
    const label = section?.heading ?? (writers || l10n.t('Outside any section'));
    return { label, description, icon: new ThemeIcon('list-tree'), contextValue: 'group.section', expanded: true };
  }
}

/** The claims that name a country. */
export class CountryGroupNode extends ClaimGroupNode {
  /** @param country undefined for claims that name none. */
  constructor(analyzed: AnalyzedDocument, readonly country: Country | undefined, claims: readonly Sentence[]) {
    super(analyzed, `country:${country?.code ?? ''}`, claims);
  }

  get span(): undefined {
    return undefined;
  }

  get face(): NodeFace {
    return { label: this.country?.name ?? l10n.t('No country named'), description: claimCount(this.claims.length), icon: new ThemeIcon('globe'), contextValue: 'group.country' };
  }
}

/** The claims that others act on in one way. */
export class RelationGroupNode extends ClaimGroupNode {
  /** @param relation undefined for claims that stand alone. */
  constructor(analyzed: AnalyzedDocument, readonly relation: RelationType | undefined, claims: readonly Sentence[]) {
    super(analyzed, `relation:${relation ?? ''}`, claims);
  }

  get span(): undefined {
    return undefined;
  }

  get face(): NodeFace {
    const label = this.relation ? relatedByName(this.relation) : l10n.t('Standing alone');
    return { label, description: claimCount(this.claims.length), icon: new ThemeIcon('git-compare'), contextValue: 'group.relation', expanded: true };
  }
}
