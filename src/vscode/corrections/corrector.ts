import { l10n, window } from 'vscode';
import type { TextDocument } from 'vscode';
import type { Span } from '../../core/analysis.js';
import { makeAnchor } from '../../core/corrections/anchor.js';
import type { Anchor } from '../../core/corrections/anchor.js';
import { CodePoints } from '../../core/corrections/codePoints.js';
import type { Correction } from '../../core/corrections/correction.js';
import { dropCorrections, putCorrection } from '../../core/corrections/editAnnotations.js';
import type { AnalysisStore } from '../analyses.js';
import type { PolicyTextViews } from '../views/views.js';
import type { CorrectionStore } from './correctionStore.js';
import { correctionTarget } from './correctionTarget.js';
import type { CorrectionTarget } from './correctionTarget.js';

/** What the commands of corrections have in common: finding what they are about, writing, and waiting for the new analysis. */
export class Corrector {
  constructor(readonly analyses: AnalysisStore, readonly store: CorrectionStore, readonly views: PolicyTextViews) {}

  async target(asked: unknown): Promise<CorrectionTarget | undefined> {
    return await correctionTarget(asked, this.analyses, this.views);
  }

  /** Ties a correction to a span of the target's text. */
  anchor({ analyzed }: CorrectionTarget, span: Span): Anchor {
    return makeAnchor(analyzed.text, span, new CodePoints(analyzed.text));
  }

  /** @returns whether it was saved, once the analysis speaks of it. */
  async put({ document, analyzed }: CorrectionTarget, correction: Correction): Promise<boolean> {
    return (await this.store.change(document, (file) => putCorrection(analyzed.text, file, correction))) && (await this.#settled(document));
  }

  async drop(document: TextDocument, corrections: readonly Correction[]): Promise<boolean> {
    // Files are read anew before they are changed: what is meant is told by what it says.
    const said = new Set(corrections.map((one) => JSON.stringify(one)));
    const saved = await this.store.change(document, (file) =>
      dropCorrections(file, new Set(file.annotations.flatMap(({ correction }) => (correction && said.has(JSON.stringify(correction)) ? correction : [])))));
    return saved && (await this.#settled(document));
  }

  async #settled(document: TextDocument): Promise<boolean> {
    await this.analyses.of(document);
    return true;
  }
}

/** Tells what a command needs that it was not given. @returns false, for the command to return. */
export function tellMissing(message = l10n.t('Put the cursor into a sentence of a policy text first.')): false {
  void window.showInformationMessage(message);
  return false;
}
