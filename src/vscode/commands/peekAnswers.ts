import { Location, commands, l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { AnalysisStore } from '../analyses.js';
import type { PolicyTextViews } from '../views/views.js';
import { chooseSentences } from './sentenceChoice.js';

/**
 * `policyText.peekAnswers({ uri, sentence }?)` shows in a peek window what supports and answers a sentence, then
 * what it supports and answers: the given sentence, or the one at the cursor.
 */
export function registerPeekAnswers(analyses: AnalysisStore, views: PolicyTextViews): Disposable {
  return commands.registerCommand('policyText.peekAnswers', async (asked?: unknown) => {
    const chosen = await chooseSentences(asked, analyses, views);
    const sentence = chosen?.sentences[0];
    if (!chosen || !sentence) return;
    const { analyzed } = chosen;
    const types = ['support', 'attack', 'concede', 'reply'] as const;
    const related = [...new Set([...analyzed.index.actingOn(sentence.id, ...types), ...analyzed.index.actedOnBy(sentence.id, ...types)])];
    if (related.length === 0) {
      void window.showInformationMessage(l10n.t('No sentence in this text is related to this one.'));
      return;
    }
    const { uri } = analyzed;
    await window.showTextDocument(await workspace.openTextDocument(uri), { preserveFocus: false });
    await commands.executeCommand('editor.action.peekLocations', uri, analyzed.positions.position(sentence.start), related.map((one) => new Location(uri, analyzed.range(one))), 'peek');
  });
}
