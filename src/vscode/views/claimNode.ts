import { MarkdownString, ThemeColor, ThemeIcon, l10n } from 'vscode';
import type { RelationType, Sentence, Span } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { escapeMarkdown, paragraphs } from '../markdown.js';
import { answerCount, claimKindName, relatesToName, relationName, reportedHolder, rowLabel, saidBy, sentenceLabel, strengthName } from '../wording.js';
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
    const answers = answersTo(analyzed, sentence);
    const tentative = sentence.scores.claim < analyzed.levels.likely;
    const description = [tentative && strengthName(analyzed, sentence), sentence.corrected && l10n.t('corrected')].filter(Boolean).join(' · ');
    const kind = sentence.kind ? claimKindName(sentence.kind) : '';
    const label = rowLabel(analyzed, sentence);
    return {
      label,
      description,
      icon: new ThemeIcon(sentence.corrected ? 'verified' : tentative ? 'comment-draft' : holder === undefined ? 'comment' : 'quote', tentative ? undefined : new ThemeColor('policyText.claimBorder')),
      answers,
      spoken: [l10n.t('Claim: {0}', label), kind, answers > 0 && answerCount(answers), description].filter(Boolean).join(', '),
      contextValue: `${holder === undefined ? 'claim' : 'claim.reported'}${sentence.corrected ? '.corrected' : ''}`,
    };
  }

  override get tooltip(): MarkdownString {
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
    const act = relation === 'attack' || relation === 'concede' ? relationName(relation) : '';
    const writer = sentence.authorId === claim.authorId ? undefined : analyzed.index.author(sentence.authorId);
    // What a cut row must not lose comes first: who speaks where it is another writer, and that an objection or a concession is one.
    const who = [writer && analyzed.shortNames.of(writer), act].filter(Boolean).join(' ');
    // What is reported is said to be another's, but where the writer gives it: “Okafor concedes: P”.
    const isReported = reportedHolder(analyzed, sentence) !== undefined && relation !== 'concede';
    const label = who === '' || isReported ? rowLabel(analyzed, sentence) : saidBy(who, analyzed, sentence);
    const how = relationName(relation);
    return {
      label,
      description: [how, corrected && l10n.t('corrected')].filter(Boolean).join(' · '),
      icon: corrected ? new ThemeIcon('verified') : relationIcon(relation),
      spoken: [act === '' || isReported ? `${how}: ${label}` : label, corrected && l10n.t('corrected')].filter(Boolean).join(', '),
      contextValue: `related.${relation}${sentence.role === 'claim' ? '.claim' : ''}${corrected ? '.corrected' : ''}`,
    };
  }

  override get tooltip(): MarkdownString {
    const acts = `${relatesToName(this.relation)}: ${sentenceLabel(this.analyzed, this.claim)}`;
    return sentenceTooltip(this.analyzed, this.sentence, acts);
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

/** From so many UTF-16 code units more than its gist on, a sentence takes reading. */
const muchLonger = 40;

function answersTo({ index }: AnalyzedDocument, { id }: Sentence): number {
  return index.actingOn(id, 'attack', 'concede', 'reply').length;
}

/** The gist in full where it is not the sentence itself, the whole sentence, and under it its kind, strength, holder and answers, and what else is to be told. */
export function sentenceTooltip(analyzed: AnalyzedDocument, sentence: Sentence, ...more: readonly string[]): MarkdownString {
  const words = analyzed.quote(sentence);
  const label = sentenceLabel(analyzed, sentence);
  // Of a short sentence the gist says nothing more.
  const gist = words.length > label.length + muchLonger ? `**${escapeMarkdown(label)}**\n\n` : '';
  const holder = reportedHolder(analyzed, sentence);
  const answers = answersTo(analyzed, sentence);
  const facts = [
    sentence.kind && claimKindName(sentence.kind),
    sentence.corrected ? l10n.t('corrected') : sentence.role === 'claim' ? strengthName(analyzed, sentence) : undefined,
    holder && l10n.t('view of {0}', holder),
    answers > 0 && answerCount(answers),
  ].filter(Boolean);
  return new MarkdownString(gist).appendMarkdown(paragraphs(...[words, facts.join(' · '), ...more].filter((one) => one !== '')).value);
}
