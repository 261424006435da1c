import type { Position, Range, TextDocument, Uri } from 'vscode';
import type { Analysis, Sentence, Span } from '../core/analysis.js';
import type { Resolution } from '../core/corrections/resolved.js';
import { AnalysisIndex } from '../core/query/analysisIndex.js';
import { ShortNames } from '../core/query/shortNames.js';
import { keySentences } from '../core/query/sentenceKeys.js';
import type { KeyedSentence } from '../core/query/sentenceKeys.js';
import type { ClaimLevels, Reading } from './reading.js';
import { TextPositions } from './textPositions.js';

/** One version of a document with its analysis. Offsets and positions are those of that version, whatever happens to the document later. */
export class AnalyzedDocument {
  readonly uri: Uri;
  readonly version: number;
  readonly analysis: Analysis;
  readonly levels: ClaimLevels;
  /** The reader's corrections, with the places of their words in this version. */
  readonly corrections: Resolution;
  /** The reader's own names of countries and organisations. */
  readonly gazetteer: Reading['gazetteer'];
  readonly countryName: Reading['countryName'];
  readonly index: AnalysisIndex;
  readonly positions: TextPositions;
  readonly #keys: readonly KeyedSentence[];
  #shortNames: ShortNames | undefined;

  /** @param before the same document's last analysis: sentences that were only edited keep its keys. */
  constructor(document: TextDocument, readonly text: string, { analysis, levels, corrections, gazetteer, countryName }: Reading, before?: AnalyzedDocument) {
    this.uri = document.uri;
    this.version = document.version;
    this.analysis = analysis;
    this.levels = levels;
    this.corrections = corrections;
    this.gazetteer = gazetteer;
    this.countryName = countryName;
    this.index = new AnalysisIndex(analysis);
    this.positions = new TextPositions(text);
    this.#keys = keySentences(text, analysis.sentences, before ? before.#keys : []);
  }

  /** Names as labels have them where room is scarce. */
  get shortNames(): ShortNames {
    return (this.#shortNames ??= new ShortNames(this.text, this.analysis));
  }

  range(span: Span): Range {
    return this.positions.range(span);
  }

  offset(position: Position): number {
    return this.positions.offset(position);
  }

  /** The words of a span on one line. */
  quote({ start, end }: Span): string {
    return this.text.slice(start, end).replace(/\s+/g, ' ').trim();
  }

  /** A name for the sentence that survives edits elsewhere and small edits in it. */
  key(sentence: Sentence): string {
    return this.#keys[this.#place(sentence)]?.key ?? sentence.id;
  }

  sentenceByKey(key: string): Sentence | undefined {
    const place = this.#keys.findIndex((keyed) => keyed.key === key);
    return this.analysis.sentences[place];
  }

  /** Sentences are numbered in text order, which makes their place a matter of halving. */
  #place(sentence: Sentence): number {
    const { sentences } = this.analysis;
    let low = 0;
    let high = sentences.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sentences[middle]!.start < sentence.start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
