import { Location, commands, l10n, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import type { AnalysisStore } from '../analyses.js';
import type { PolicyTextViews } from '../views/views.js';
import { chooseSentences } from './sentenceChoice.js';

/** `policyText.peekAnswers({ uri, sentence }?)` shows in a peek window what supports and what answers a sentence: the given one, or the one at the cursor. */
export function registerPeekAnswers(analyses: AnalysisStore, views: PolicyTextViews): Disposable {
  return commands.registerCommand('policyText.peekAnswers', async (asked?: unknown) => {
    const chosen = await chooseSentences(asked, analyses, views);
    const sentence = chosen?.sentences[0];
    if (!chosen || !sentence) return;
    const { analyzed } = chosen;
    const related = analyzed.index.actingOn(sentence.id, 'support', 'attack', 'concede', 'reply');
    if (related.length === 0) {
      void window.showInformationMessage(l10n.t('Nothing in this text supports or answers this sentence.'));
      return;
    }
    const { uri } = analyzed;
    await window.showTextDocument(await workspace.openTextDocument(uri), { preserveFocus: false });
    await commands.executeCommand('editor.action.peekLocations', uri, analyzed.positions.position(sentence.start), related.map((one) => new Location(uri, analyzed.range(one))), 'peek');
  });
}
