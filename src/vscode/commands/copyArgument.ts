import { Disposable, Uri, commands, env, l10n, window, workspace } from 'vscode';
import type { Sentence } from '../../core/analysis.js';
import { formatCitation, formatMarkdown, formatQuotation } from '../../core/query/quotation.js';
import type { QuotedSentence } from '../../core/query/quotation.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import { ClaimNode, RelatedNode } from '../views/claimNode.js';
import { ClaimGroupNode } from '../views/groupNodes.js';
import { MentionNode } from '../views/mentionNode.js';
import { TreeNode } from '../views/node.js';
import type { PolicyTextViews } from '../views/views.js';

/** A sentence given as an argument: by document and sentence id. */
export interface SentenceTarget {
  readonly uri?: string;
  readonly sentence: string;
}

interface Chosen {
  readonly analyzed: AnalyzedDocument;
  readonly sentences: readonly Sentence[];
}

/**
 * Commands that copy what a tree node, a given sentence (`{ uri, sentence }`) or the sentence at the cursor says: as its words,
 * as a quotation with its source, or as Markdown.
 */
export function registerCopyArgument(analyses: AnalysisStore, views: PolicyTextViews): Disposable {
  const register = (command: string, format: (quoted: readonly QuotedSentence[]) => string): Disposable =>
    commands.registerCommand(command, async (asked?: unknown) => {
      const chosen = await chosenSentences(asked, analyses, views);
      if (!chosen || chosen.sentences.length === 0) {
        void window.showInformationMessage(l10n.t('Put the cursor into a sentence, or choose a claim in the Arguments view, to copy it.'));
        return;
      }
      await env.clipboard.writeText(format(chosen.sentences.map((sentence) => quoted(chosen.analyzed, sentence))));
    });
  return Disposable.from(
    register('policyText.copyText', (all) => all.map(({ words }) => words).join('\n')),
    register('policyText.copyQuotation', (all) => all.map((one) => `${formatQuotation(one)} (${formatCitation(one)})`).join('\n')),
    register('policyText.copyMarkdown', formatMarkdown),
  );
}

async function chosenSentences(asked: unknown, analyses: AnalysisStore, views: PolicyTextViews): Promise<Chosen | undefined> {
  if (asked instanceof TreeNode) {
    const node = views.upToDate(asked);
    return { analyzed: node.analyzed, sentences: sentencesOf(node) };
  }
  const target = isTarget(asked) ? asked : undefined;
  const editor = window.activeTextEditor;
  const document = target?.uri === undefined ? editor?.document : await workspace.openTextDocument(Uri.parse(target.uri));
  const analyzed = document && (await analyses.of(document));
  if (!analyzed) return undefined;
  const sentence = target ? analyzed.index.sentence(target.sentence) : editor && analyzed.index.sentenceAt(analyzed.offset(editor.selection.active));
  return { analyzed, sentences: sentence ? [sentence] : [] };
}

function sentencesOf(node: TreeNode): readonly Sentence[] {
  if (node instanceof ClaimNode || node instanceof RelatedNode) return [node.sentence];
  if (node instanceof ClaimGroupNode) return node.claims;
  if (node instanceof MentionNode) return [node.analyzed.index.sentenceAt(node.span.start) ?? []].flat();
  return node.children.flatMap(sentencesOf);
}

function quoted(analyzed: AnalyzedDocument, sentence: Sentence): QuotedSentence {
  return {
    words: analyzed.quote(sentence),
    writer: analyzed.index.author(sentence.authorId)?.name ?? null,
    title: analyzed.analysis.title ?? analyzed.uri.path.slice(analyzed.uri.path.lastIndexOf('/') + 1),
    heading: analyzed.index.sectionAt(sentence.start)?.heading ?? null,
  };
}

function isTarget(value: unknown): value is SentenceTarget {
  return typeof value === 'object' && value !== null && 'sentence' in value && typeof value.sentence === 'string';
}
