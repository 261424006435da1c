import type { TextDocument } from 'vscode';
import type { Analysis } from '../core/analysis.js';
import type { Resolution } from '../core/corrections/resolved.js';
import type { GazetteerEdits } from '../core/entities/gazetteer.js';
import type { CorrectionStore } from './corrections/correctionStore.js';
import type { GazetteerSetting } from './gazetteerSetting.js';

/** Probabilities of “claim” from which a claim is called likely (four in five of them are right) and strong (nine in ten). */
export interface ClaimLevels {
  readonly likely: number;
  readonly strong: number;
}

/** What reading a text gives. */
export interface Reading {
  readonly analysis: Analysis;
  readonly levels: ClaimLevels;
  /** What the reader corrected, as it went into the analysis, with the places of its words. */
  readonly corrections: Resolution;
  /** The reader's own names of countries and organisations, as they went into the analysis. */
  readonly gazetteer?: GazetteerEdits | undefined;
  /** What a country is called, also one that the text does not name; its code where the gazetteer has none. */
  readonly countryName: (code: string) => string;
}

/** Reads one document's text. Other features (a reader's corrections) may stand between this and the core. */
export type Read = (text: string, document: TextDocument) => Promise<Reading>;

/** Reads texts by the core, which is loaded with the first text: activation by a plain-text file that is none costs next to nothing. */
export function textReader(gazetteer: GazetteerSetting, corrections: CorrectionStore): Read {
  return async (text, document) => {
    const [{ analyze }, { resolveCorrections }, { claimThresholds, defaultClaimThreshold }, { describeCountry }, edits, known] = await Promise.all([
      import('../core/analyze.js'), import('../core/corrections/resolved.js'), import('../core/claims/roles.js'), import('../core/entities/countryFacts.js'),
      gazetteer.edits(), corrections.of(document),
    ]);
    const corrected = resolveCorrections(text, known);
    return {
      analysis: analyze(text, { gazetteer: edits, corrections: corrected }),
      levels: { likely: defaultClaimThreshold, strong: claimThresholds['0.90'] ?? defaultClaimThreshold },
      corrections: corrected,
      gazetteer: edits,
      countryName: (code) => describeCountry(code, edits)?.name ?? code,
    };
  };
}
