import { commands, l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { AnalysisStore } from '../analyses.js';
import type { PolicyTextViews } from '../views/views.js';
import { peekRelated, relatedItems } from './relatedPick.js';
import { chooseSentences } from './sentenceChoice.js';

/**
 * `policyText.peekAnswers({ uri, sentence }?)` lists over the text what supports and answers a sentence, and
 * what it supports and answers: the given sentence, or the one at the cursor.
 */
export function registerPeekAnswers(analyses: AnalysisStore, views: PolicyTextViews): Disposable {
  return commands.registerCommand('policyText.peekAnswers', async (asked?: unknown) => {
    const chosen = await chooseSentences(asked, analyses, views);
    const sentence = chosen?.sentences[0];
    if (!chosen || !sentence) return;
    const { analyzed } = chosen;
    const items = relatedItems(analyzed, sentence);
    if (items.length === 0) {
      void window.showInformationMessage(l10n.t('No sentence in this text is related to this one.'));
      return;
    }
    const editor = await window.showTextDocument(await workspace.openTextDocument(analyzed.uri), { preserveFocus: false });
    peekRelated(analyzed, editor, sentence, items);
  });
}
