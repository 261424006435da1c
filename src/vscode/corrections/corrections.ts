import { Disposable } from 'vscode';
import type { AnalysisStore } from '../analyses.js';
import type { GazetteerSetting } from '../gazetteerSetting.js';
import type { PolicyTextViews } from '../views/views.js';
import { registerCorrectionActions } from './codeActions.js';
import { registerCountryCommand } from './countryCommand.js';
import type { CorrectionStore } from './correctionStore.js';
import { Corrector } from './corrector.js';
import { followRenames } from './followRenames.js';
import { followSaves } from './followSaves.js';
import { registerNameCommands } from './nameCommands.js';
import { offerMove } from './offerMove.js';
import { registerRelationCommands } from './relationCommands.js';
import { registerSentenceCommands } from './sentenceCommands.js';
import { registerUndoCommands } from './undoCommands.js';

/** Registers all that lets a reader correct the analysis; a changed correction has the text read anew. */
export function registerCorrections(analyses: AnalysisStore, store: CorrectionStore, views: PolicyTextViews, gazetteer: GazetteerSetting): Disposable {
  const corrector = new Corrector(analyses, store, views);
  return Disposable.from(
    store.onDidChange((document) => analyses.refresh(document)),
    followRenames(store),
    followSaves(store),
    offerMove(store),
    registerSentenceCommands(corrector),
    registerRelationCommands(corrector),
    registerNameCommands(corrector),
    registerCountryCommand(corrector, gazetteer),
    registerUndoCommands(corrector),
    analyses.scope.register((selector) => [registerCorrectionActions(selector, corrector)]),
  );
}
