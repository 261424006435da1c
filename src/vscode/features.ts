import type { ExtensionContext } from 'vscode';
import { AnalysisStore } from './analyses.js';
import { registerAnalyzeAnyway } from './commands/analyzeAnyway.js';
import { registerReveal } from './commands/reveal.js';
import { CurrentDocument } from './currentDocument.js';
import { registerArgumentDecorations } from './decorations/argumentDecorations.js';
import { registerDocumentSymbols } from './language/documentSymbols.js';
import { registerFolding } from './language/folding.js';
import { registerSelectionRanges } from './language/selectionRanges.js';
import { registerSemanticTokens } from './language/semanticTokens.js';
import { LanguageScope } from './languageScope.js';
import { registerViews } from './views/views.js';

/** Registers every feature; the desktop and the web extension host both begin here. */
export function activateFeatures(context: ExtensionContext): void {
  const scope = new LanguageScope();
  // The core is loaded with the first text to read: activation by a plain-text file that is none costs next to nothing.
  const analyses = new AnalysisStore(scope, async (text) => (await import('../core/analyze.js')).analyze(text));
  const current = new CurrentDocument(analyses);
  const { disposable: trees } = registerViews(current);

  context.subscriptions.push(
    scope,
    analyses,
    current,
    trees,
    scope.register((selector) => [
      registerSemanticTokens(selector, analyses),
      registerDocumentSymbols(selector, analyses),
      registerFolding(selector, analyses),
      registerSelectionRanges(selector, analyses),
    ]),
    registerArgumentDecorations(analyses),
    registerReveal(analyses),
    registerAnalyzeAnyway(current),
  );
}
