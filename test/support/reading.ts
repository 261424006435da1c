import { FeatureReader } from '../../src/core/claims/features.js';

/** A reader that has read one sentence, as if it were a text of its own. */
export function reading(sentence: string): FeatureReader {
  const reader = new FeatureReader();
  reader.read(sentence, { start: 0, end: sentence.length }, { index: 0, total: 1, paragraph: null });
  return reader;
}
