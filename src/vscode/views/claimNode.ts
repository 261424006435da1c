import { MarkdownString, ThemeColor, ThemeIcon, l10n } from 'vscode';
import type { RelationType, Sentence, Span } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { answerCount, claimKindName, relationName, reportedHolder, sentenceLabel, strengthName } from '../wording.js';
import { TreeNode } from './node.js';
import type { NodeFace } from './node.js';

/** A claim; under it, what supports it and what answers it. */
export class ClaimNode extends TreeNode {
  constructor(analyzed: AnalyzedDocument, parent: TreeNode | undefined, readonly sentence: Sentence) {
    super(analyzed, parent, `claim:${analyzed.key(sentence)}`);
  }

  get span(): Span {
    return this.sentence;
  }

  get face(): NodeFace {
    const { sentence, analyzed } = this;
    const holder = reportedHolder(analyzed, sentence);
    const answers = analyzed.index.actingOn(sentence.id, 'attack', 'concede', 'reply').length;
    const tentative = sentence.scores.claim < analyzed.levels.likely;
    const description = [holder && l10n.t('of {0}', holder), answers > 0 && answerCount(answers), tentative && strengthName(analyzed, sentence), sentence.corrected && l10n.t('corrected')].filter(Boolean).join(' · ');
    const kind = sentence.kind ? claimKindName(sentence.kind) : '';
    return {
      label: sentenceLabel(analyzed, sentence),
      description,
      icon: new ThemeIcon(sentence.corrected ? 'verified' : tentative ? 'comment-draft' : holder === undefined ? 'comment' : 'quote', tentative ? undefined : new ThemeColor('policyText.claimBorder')),
      spoken: [l10n.t('Claim: {0}', sentenceLabel(analyzed, sentence)), kind, description].filter(Boolean).join(', '),
      contextValue: `${holder === undefined ? 'claim' : 'claim.reported'}${sentence.corrected ? '.corrected' : ''}`,
    };
  }

  get tooltip(): MarkdownString {
    return sentenceTooltip(this.analyzed, this.sentence);
  }

  protected override makeChildren(): readonly TreeNode[] {
    const { index } = this.analyzed;
    const related = (...types: RelationType[]): Sentence[] => index.actingOn(this.sentence.id, ...types).filter(({ id }) => id !== this.sentence.id);
    const premises = related('support');
    const answers = related('attack', 'concede', 'reply').filter((sentence) => !premises.includes(sentence));
    return [...premises, ...answers].map((sentence) => new RelatedNode(this.analyzed, this, sentence, this.sentence));
  }
}

/** A sentence that acts on a claim: supports, attacks or concedes it, or replies to it. */
export class RelatedNode extends TreeNode {
  readonly relation: RelationType;
  /** Whether a reader related the two, or said what the sentence is. */
  readonly corrected: boolean;

  constructor(analyzed: AnalyzedDocument, parent: TreeNode, readonly sentence: Sentence, readonly claim: Sentence) {
    super(analyzed, parent, `on:${analyzed.key(sentence)}`);
    const relation = analyzed.index.relationsTo(claim.id).find(({ from }) => from === sentence.id);
    this.relation = relation?.type ?? 'support';
    this.corrected = (sentence.corrected ?? relation?.corrected) === true;
  }

  get span(): Span {
    return this.sentence;
  }

  get face(): NodeFace {
    const { sentence, analyzed, relation, claim, corrected } = this;
    const writer = sentence.authorId === claim.authorId ? undefined : analyzed.index.author(sentence.authorId)?.name;
    const label = sentenceLabel(analyzed, sentence);
    const how = relationName(relation);
    return {
      label,
      description: [how, writer, corrected && l10n.t('corrected')].filter(Boolean).join(' · '),
      icon: relationIcon(relation),
      spoken: [`${how}: ${label}`, writer, corrected && l10n.t('corrected')].filter(Boolean).join(', '),
      contextValue: `related.${relation}${sentence.role === 'claim' ? '.claim' : ''}${corrected ? '.corrected' : ''}`,
    };
  }

  get tooltip(): MarkdownString {
    return sentenceTooltip(this.analyzed, this.sentence);
  }
}

function relationIcon(relation: RelationType): ThemeIcon {
  switch (relation) {
    case 'support': return new ThemeIcon('arrow-small-right', new ThemeColor('policyText.premiseBorder'));
    case 'attack': return new ThemeIcon('arrow-swap');
    case 'concede': return new ThemeIcon('check');
    case 'reply': return new ThemeIcon('reply');
  }
}

/** The whole sentence, and under it its kind, strength and holder. */
export function sentenceTooltip(analyzed: AnalyzedDocument, sentence: Sentence): MarkdownString {
  const tooltip = new MarkdownString().appendText(analyzed.quote(sentence));
  const holder = reportedHolder(analyzed, sentence);
  const facts = [
    sentence.kind && claimKindName(sentence.kind),
    sentence.corrected ? l10n.t('corrected') : sentence.role === 'claim' ? strengthName(analyzed, sentence) : undefined,
    holder && l10n.t('view of {0}', holder),
  ].filter((fact) => fact !== undefined && fact !== null && fact !== '');
  if (facts.length > 0) tooltip.appendMarkdown('\n\n').appendText(facts.join(' · '));
  return tooltip;
}
