import { l10n } from 'vscode';
import type { ClaimKind, RelationType, Sentence } from '../core/analysis.js';
import type { AnalyzedDocument } from './analyzedDocument.js';

/** Names of authors in order, joined as in running text. */
export function authorNames(analyzed: AnalyzedDocument, ids: readonly string[]): string {
  return ids.flatMap((id) => analyzed.index.author(id)?.name ?? []).join(', ');
}

/** Whose claim a sentence makes where that is not its writer; undefined where it is. */
export function reportedHolder(analyzed: AnalyzedDocument, sentence: Sentence): string | undefined {
  if (sentence.holderId !== null && sentence.holderId !== sentence.authorId) return analyzed.index.author(sentence.holderId)?.name;
  return sentence.holderName ?? undefined;
}

export function claimKindName(kind: ClaimKind): string {
  switch (kind) {
    case 'policy': return l10n.t('what should be done');
    case 'value': return l10n.t('judgement');
    case 'fact': return l10n.t('statement of fact');
    case 'prediction': return l10n.t('prediction');
    case 'causal': return l10n.t('cause and effect');
  }
}

/** How sure the analysis is, in words. The steps are those at which four in five, two in three and one in two are right. */
export function strengthName(score: number): string {
  if (score >= 0.8) return l10n.t('strong');
  if (score >= 0.65) return l10n.t('likely');
  return l10n.t('tentative');
}

/** How one sentence acts on another, as a label beside it. */
export function relationName(relation: RelationType): string {
  switch (relation) {
    case 'support': return l10n.t('supports');
    case 'attack': return l10n.t('objects');
    case 'concede': return l10n.t('concedes');
    case 'reply': return l10n.t('replies');
  }
}

export function claimCount(count: number): string {
  return count === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', count);
}

export function mentionCount(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}

export function answerCount(count: number): string {
  return count === 1 ? l10n.t('1 answer') : l10n.t('{0} answers', count);
}
