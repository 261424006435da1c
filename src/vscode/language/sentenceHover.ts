import { l10n } from 'vscode';
import type { MarkdownString } from 'vscode';
import type { Sentence } from '../../core/analysis.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { escapeMarkdown, linkingMarkdown, sentenceLink } from '../markdown.js';
import { reasonsOf } from '../reasons.js';
import { claimKindName, relatedByName, relatesToName, reportedHolder, roleName, strengthName } from '../wording.js';

/** Longer lists end in “and N more”. */
const most = 5;

/** What a sentence is, how sure that is and why, what supports and answers it, and what it supports and answers. */
export function sentenceHover(analyzed: AnalyzedDocument, sentence: Sentence): MarkdownString {
  const { index } = analyzed;
  const markdown = linkingMarkdown();
  const percent = Math.round(sentence.scores[sentence.role] * 100);
  const holder = reportedHolder(analyzed, sentence);
  const writer = index.author(sentence.authorId)?.name;
  const head = [
    `**${escapeMarkdown(roleName(sentence.role))}**`,
    holder === undefined && writer !== undefined && escapeMarkdown(writer),
    sentence.kind && escapeMarkdown(claimKindName(sentence.kind)),
    escapeMarkdown(sentence.corrected ? l10n.t('corrected') : sentence.role === 'claim' ? l10n.t('{0} ({1}%)', strengthName(analyzed, sentence), percent) : l10n.t('{0}%', percent)),
  ];
  markdown.appendMarkdown(head.filter(Boolean).join(' · '));

  if (holder !== undefined) {
    const reported = writer === undefined ? l10n.t('A view of {0}, reported here', holder) : l10n.t('A view of {0}, reported by {1}', holder, writer);
    markdown.appendMarkdown(`\n\n${escapeMarkdown(reported)}`);
  }

  const reasons = reasonsOf(sentence);
  if (reasons.length > 0) markdown.appendMarkdown(`\n\n${escapeMarkdown(l10n.t('Because it {0}', reasons.join('; ')))}`);

  addRelations(markdown, analyzed, sentence, 'from');
  addRelations(markdown, analyzed, sentence, 'to');
  return markdown;
}

/** Lists the sentences at the other ends, one list for each type of relation. */
function addRelations(markdown: MarkdownString, analyzed: AnalyzedDocument, sentence: Sentence, end: 'from' | 'to'): void {
  const relations = end === 'from' ? analyzed.index.relationsTo(sentence.id) : analyzed.index.relationsFrom(sentence.id);
  for (const type of ['support', 'attack', 'concede', 'reply'] as const) {
    const ends = new Set(relations.filter((relation) => relation.type === type).map((relation) => relation[end]));
    const sentences = [...ends].flatMap((id) => analyzed.index.sentence(id) ?? []);
    if (sentences.length === 0) continue;
    const name = end === 'from' ? relatedByName(type) : relatesToName(type);
    const lines = sentences.slice(0, most).map((other) => `- ${linkFrom(analyzed, other, sentence)}`);
    if (sentences.length > most) lines.push(`- ${escapeMarkdown(l10n.t('and {0} more', sentences.length - most))}`);
    markdown.appendMarkdown(`\n\n${escapeMarkdown(name)}\n${lines.join('\n')}`);
  }
}

/** A link to the other sentence, with who says it in front where that is somebody else. */
function linkFrom(analyzed: AnalyzedDocument, other: Sentence, sentence: Sentence): string {
  const writer = other.authorId === sentence.authorId ? undefined : analyzed.index.author(other.authorId);
  const link = sentenceLink(analyzed, other);
  return writer ? l10n.t('{0}: {1}', escapeMarkdown(analyzed.shortNames.of(writer)), link) : link;
}
