import { MarkdownString } from 'vscode';
import type { Uri } from 'vscode';
import type { Sentence, Span } from '../core/analysis.js';
import type { AnalyzedDocument } from './analyzedDocument.js';
import { sentenceLabel } from './wording.js';

/** The commands that links in our hovers and tooltips may run; no other link in them does anything. */
const linkedCommands = ['policyText.reveal'] as const;

export function linkingMarkdown(): MarkdownString {
  const markdown = new MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: [...linkedCommands] };
  return markdown;
}

/** Text as Markdown that shows it as it is: nothing in it is taken for a link, an image, HTML or formatting. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!~<>&|$^]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`));
}

/**
 * Paragraphs that show text as it is. VS Code's own `appendText` ties all words together by spaces that do not break, and so breaks lines within words.
 */
export function paragraphs(...texts: readonly string[]): MarkdownString {
  return new MarkdownString(texts.map(escapeMarkdown).join('\n\n'));
}

/** A link that goes to a stretch of a document. */
export function revealLink(uri: Uri, { start, end }: Span, label: string): string {
  const args = encodeURIComponent(JSON.stringify([{ uri: uri.toString(), start, end }]));
  return `[${escapeMarkdown(label)}](command:policyText.reveal?${args})`;
}

export function sentenceLink(analyzed: AnalyzedDocument, sentence: Sentence): string {
  return revealLink(analyzed.uri, sentence, sentenceLabel(analyzed, sentence));
}
