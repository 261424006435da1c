/** How strongly words go with the words near them, counted in running text. */
import type { SparseMatrix } from './singular-vectors.js';

/** A word this far away still counts, by one over the distance. */
const reach = 4;
/** Only so many of the most frequent words are counted as neighbours. */
const mostNeighbours = 4000;
/** Smooths the frequencies of neighbours, so that rare ones do not seem to tell more than they do (Levy, Goldberg & Dagan 2015, section 3.2). */
const smoothing = 0.75;

/**
 * Positive pointwise mutual information of frequent words (rows) with the words near them (columns).
 * @param texts tokens in lower case; a token that is not all letters (and apostrophes) is no word.
 * @param fewest how often a word has to be there to have a row.
 */
export function nearWords(texts: readonly (readonly string[])[], fewest: number, mostWords: number): { readonly words: readonly string[]; readonly rows: SparseMatrix } {
  const frequency = new Map<string, number>();
  for (const text of texts) for (const token of text) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  const words = [...frequency].filter(([word, count]) => count >= fewest && /^[a-z][a-z']*$/.test(word))
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).slice(0, mostWords).map(([word]) => word);
  const index = new Map(words.map((word, i) => [word, i]));
  const columns = Math.min(mostNeighbours, words.length);

  const counts = words.map(() => new Map<number, number>());
  const note = (word: number, neighbour: number, distance: number): void => {
    if (neighbour < columns) counts[word]!.set(neighbour, (counts[word]!.get(neighbour) ?? 0) + 1 / distance);
  };
  for (const text of texts) {
    const ids = text.map((token) => index.get(token));
    ids.forEach((word, at) => {
      for (let distance = 1; distance <= reach; distance++) {
        const next = ids[at + distance];
        if (word === undefined || next === undefined) continue;
        note(word, next, distance);
        note(next, word, distance);
      }
    });
  }
  return { words, rows: informationOf(counts, columns) };
}

function informationOf(counts: readonly ReadonlyMap<number, number>[], columns: number): SparseMatrix {
  const columnSums = new Float64Array(columns);
  const rowSums = counts.map((row) => {
    let sum = 0;
    for (const [column, count] of row) {
      sum += count;
      columnSums[column]! += count;
    }
    return sum;
  });
  const shares = columnSums.map((sum) => sum ** smoothing);
  const all = shares.reduce((a, b) => a + b);
  const rows = counts.map((row, r) => [...row].sort(([a], [b]) => a - b).flatMap(([column, count]) => {
    const information = Math.log((count / rowSums[r]!) / (shares[column]! / all));
    return information > 0 ? [[column, information] as const] : [];
  }));
  return { columns, rows };
}
