import { Disposable, commands, env, l10n, window } from 'vscode';
import type { Sentence } from '../../core/analysis.js';
import { formatCitation, formatMarkdown, formatQuotation } from '../../core/query/quotation.js';
import type { QuotedSentence } from '../../core/query/quotation.js';
import type { AnalysisStore } from '../analyses.js';
import type { AnalyzedDocument } from '../analyzedDocument.js';
import type { PolicyTextViews } from '../views/views.js';
import { chooseSentences } from './sentenceChoice.js';

/**
 * Commands that copy what a tree node, a given sentence (`{ uri, sentence }`) or the sentence at the cursor says: as its words,
 * as a quotation with its source, or as Markdown.
 */
export function registerCopyArgument(analyses: AnalysisStore, views: PolicyTextViews): Disposable {
  const register = (command: string, format: (quoted: readonly QuotedSentence[]) => string): Disposable =>
    commands.registerCommand(command, async (asked?: unknown) => {
      const chosen = await chooseSentences(asked, analyses, views);
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

function quoted(analyzed: AnalyzedDocument, sentence: Sentence): QuotedSentence {
  return {
    words: analyzed.quote(sentence),
    writer: analyzed.index.author(sentence.authorId)?.name ?? null,
    title: analyzed.analysis.title ?? analyzed.uri.path.slice(analyzed.uri.path.lastIndexOf('/') + 1),
    heading: analyzed.index.sectionAt(sentence.start)?.heading ?? null,
  };
}
