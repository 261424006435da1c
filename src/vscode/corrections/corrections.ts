import { Disposable } from 'vscode';
import type { AnalysisStore } from '../analyses.js';
import type { PolicyTextViews } from '../views/views.js';
import { registerCorrectionActions } from './codeActions.js';
import type { CorrectionStore } from './correctionStore.js';
import { Corrector } from './corrector.js';
import { followRenames } from './followRenames.js';
import { registerNameCommands } from './nameCommands.js';
import { registerRelationCommands } from './relationCommands.js';
import { registerSentenceCommands } from './sentenceCommands.js';
import { registerUndoCommands } from './undoCommands.js';

/** Registers all that lets a reader correct the analysis; a changed correction has the text read anew. */
export function registerCorrections(analyses: AnalysisStore, store: CorrectionStore, views: PolicyTextViews): Disposable {
  const corrector = new Corrector(analyses, store, views);
  return Disposable.from(
    store.onDidChange((document) => analyses.refresh(document)),
    followRenames(store),
    registerSentenceCommands(corrector),
    registerRelationCommands(corrector),
    registerNameCommands(corrector),
    registerUndoCommands(corrector),
    analyses.scope.register((selector) => [registerCorrectionActions(selector, corrector)]),
  );
}
