import { window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { AnalysisStore } from './analyses.js';
import { makeApi } from './api.js';
import type { PolicyTextApi } from './api.js';
import { registerAssistantTools } from './assistants/tools.js';
import { registerAnalyzeAnyway } from './commands/analyzeAnyway.js';
import { registerArrangeArguments } from './commands/arrangeArguments.js';
import { registerCopyArgument } from './commands/copyArgument.js';
import { registerGoToClaim } from './commands/goToClaim.js';
import { registerOpenSample } from './commands/openSample.js';
import { registerPeekAnswers } from './commands/peekAnswers.js';
import { registerReveal } from './commands/reveal.js';
import { CorrectionStore } from './corrections/correctionStore.js';
import { registerCorrections } from './corrections/corrections.js';
import { CurrentDocument } from './currentDocument.js';
import { registerArgumentDecorations } from './decorations/argumentDecorations.js';
import { registerCallHierarchy } from './language/callHierarchy.js';
import { registerCodeLenses, registerPeekClaims } from './language/codeLenses.js';
import { registerDefinition } from './language/definition.js';
import { registerDocumentSymbols } from './language/documentSymbols.js';
import { registerFolding } from './language/folding.js';
import { registerHover } from './language/hover.js';
import { registerInlayHints } from './language/inlayHints.js';
import { registerReferences } from './language/references.js';
import { registerSelectionRanges } from './language/selectionRanges.js';
import { registerSemanticTokens } from './language/semanticTokens.js';
import { registerDetection } from './detection/detection.js';
import { GazetteerSetting } from './gazetteerSetting.js';
import { registerHintDiagnostics } from './hints/hintDiagnostics.js';
import { registerHintFixes, registerTurnOffHint } from './hints/hintFixes.js';
import { LanguageScope } from './languageScope.js';
import { textReader } from './reading.js';
import { TextStatus } from './textStatus.js';
import { ArgumentOptionsStore } from './views/argumentOptions.js';
import { CountriesOrder, registerSortCountries } from './views/countriesOrder.js';
import { PolicyTextViews } from './views/views.js';

/** Registers every feature; the desktop and the web extension host both begin here. */
export function activateFeatures(context: ExtensionContext): PolicyTextApi {
  const scope = new LanguageScope();
  const log = window.createOutputChannel('Policy Text', { log: true });
  const gazetteer = new GazetteerSetting();
  const corrections = new CorrectionStore(context);
  const analyses = new AnalysisStore(scope, textReader(gazetteer, corrections), (message) => log.error(message));
  const detection = registerDetection(context, async (text, fileName) => (await import('../core/detect/detect.js')).detectPolicyText(text, fileName).isPolicyText);
  const current = new CurrentDocument(analyses, detection);
  const argumentOptions = new ArgumentOptionsStore(context.workspaceState);
  const countriesOrder = new CountriesOrder(context.workspaceState);
  const views = new PolicyTextViews(current, argumentOptions, countriesOrder);

  context.subscriptions.push(
    log,
    scope,
    gazetteer,
    gazetteer.onDidChange(() => analyses.refresh()),
    corrections,
    analyses,
    detection,
    current,
    argumentOptions,
    countriesOrder,
    views,
    new TextStatus(current),
    scope.register((selector) => [
      registerSemanticTokens(selector, analyses),
      registerDocumentSymbols(selector, analyses),
      registerFolding(selector, analyses),
      registerSelectionRanges(selector, analyses),
      registerHover(selector, analyses),
      registerDefinition(selector, analyses),
      registerReferences(selector, analyses),
      registerCallHierarchy(selector, analyses),
      registerCodeLenses(selector, analyses),
      registerInlayHints(selector, analyses),
      registerHintFixes(selector, analyses),
    ]),
    registerArgumentDecorations(analyses),
    registerHintDiagnostics(analyses),
    registerTurnOffHint(),
    registerCorrections(analyses, corrections, views, gazetteer),
    registerReveal(analyses),
    registerPeekClaims(analyses),
    registerGoToClaim(analyses),
    registerOpenSample(context),
    registerPeekAnswers(analyses, views),
    registerCopyArgument(analyses, views),
    registerArrangeArguments(argumentOptions, current),
    registerSortCountries(countriesOrder),
    registerAnalyzeAnyway(current),
    registerAssistantTools(current),
  );
  return makeApi(analyses, views);
}
