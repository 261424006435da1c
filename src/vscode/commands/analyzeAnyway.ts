import { ProgressLocation, commands, l10n, window } from 'vscode';
import type { Disposable } from 'vscode';
import type { CurrentDocument } from '../currentDocument.js';

/** `policyText.analyzeAnyway` reads a text that is too long to be read unasked. */
export function registerAnalyzeAnyway(current: CurrentDocument): Disposable {
  return commands.registerCommand('policyText.analyzeAnyway', async () => {
    const document = current.document;
    if (!document) return;
    await window.withProgress({ location: ProgressLocation.Window, title: l10n.t('Reading the text') }, () => current.analyses.analyzeAnyway(document));
  });
}
