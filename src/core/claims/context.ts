/**
 * The second stage of the role model (stacking, Wolpert 1992): what a sentence's neighbours look like to the first stage, beside the
 * sentence's own first-stage scores. Sentences are rows of one sequence: those of a text that stand in running prose.
 */

const window = 20;
/** How many sentences after it a sentence's context takes in. */
export const lookahead = window;

/** The nearest neighbour on either side: those beyond add nothing (TRIALS.md). */
const sides = [-1, 1] as const;
const sideNames = ['before', 'after'] as const;

/** Names of the second stage's inputs, in order. `own:` are logits against “none”, the others probabilities or shares. */
export const contextFeatures: readonly string[] = [
  'bias', 'own:claim', 'own:premise',
  'surroundings:claim', 'surroundings:premise',
  ...sideNames.flatMap((side) => ['claim', 'premise', 'none'].map((role) => `neighbour:${role}-${side}`)),
  ...sideNames.flatMap((side) => ['claim', 'premise', 'none'].flatMap((role) => ['claim', 'premise', 'none'].map((own) => `${own}-likely-and-${role}-${side}`))),
  'position:near-start', 'position:near-end', 'position:share', 'position:length',
  'genre:essay', 'own:claim-in-essay', 'own:premise-in-essay',
];

/** First-stage scores of a sequence of sentences, made ready to be looked at from each of them. */
export class FirstStageScores {
  readonly #logits: Float64Array;
  readonly #shares: Float64Array;
  readonly #sums: Float64Array;
  readonly length: number;
  readonly #essay: number;
  readonly #margin: number;
  #known = 0;

  /**
   * @param logits two a sentence: claim against none, premise against none.
   * @param essay how much the text reads like an essay, from 0 to 1.
   * @param known of how many sentences they are known yet; see {@link know}.
   * @param margin so many sentences are taken to stand before them and as many after; see `marginOf`.
   */
  constructor(logits: Float64Array, essay: number, known = logits.length / 2, margin = 0) {
    const n = logits.length / 2;
    this.length = n;
    this.#logits = logits;
    this.#essay = essay;
    this.#margin = margin;
    this.#shares = new Float64Array(3 * n);
    this.#sums = new Float64Array(2 * (n + 1));
    this.know(known);
  }

  /** Takes in the logits of the sentences before `count`: a sentence's context can be read once those within {@link lookahead} after it are known. */
  know(count: number): void {
    const logits = this.#logits;
    for (let i = this.#known; i < count; i++) {
      softmax(logits[2 * i]!, logits[2 * i + 1]!, this.#shares, 3 * i);
      this.#sums[2 * i + 2] = this.#sums[2 * i]! + this.#shares[3 * i]!;
      this.#sums[2 * i + 3] = this.#sums[2 * i + 1]! + this.#shares[3 * i + 1]!;
    }
    this.#known = Math.max(this.#known, count);
  }

  /** Writes the second stage's inputs for sentence `i`, in the order of {@link contextFeatures}. */
  readContext(i: number, out: Float64Array): void {
    const n = this.length;
    const shares = this.#shares;
    let k = 0;
    out[k++] = 1;
    out[k++] = this.#logits[2 * i]!;
    out[k++] = this.#logits[2 * i + 1]!;
    const from = Math.max(0, i - window), to = Math.min(n, i + window + 1);
    for (let c = 0; c < 2; c++) out[k++] = (2 * (this.#sums[2 * to + c]! - this.#sums[2 * from + c]!)) / (to - from);
    for (const side of sides) {
      const at = i + side;
      const inside = at >= 0 && at < n;
      for (let c = 0; c < 3; c++) out[k++] = inside ? 2 * shares[3 * at + c]! : 0;
    }
    for (const side of sides) {
      const at = i + side;
      const inside = at >= 0 && at < n;
      for (let c = 0; c < 3; c++) for (let own = 0; own < 3; own++) out[k++] = inside ? 2 * shares[3 * at + c]! * shares[3 * i + own]! : 0;
    }
    const place = this.#margin + i, total = n + 2 * this.#margin;
    out[k++] = 1 / (1 + place);
    out[k++] = 1 / (total - place);
    out[k++] = place / total;
    out[k++] = Math.min(1, total / 60);
    out[k++] = this.#essay;
    out[k++] = this.#essay * out[1]!;
    out[k] = this.#essay * out[2]!;
  }
}

/** Writes the probabilities of claim, premise and none, given the logits of the first two against none. */
export function softmax(claim: number, premise: number, out: Float64Array, at: number): void {
  const max = Math.max(claim, premise, 0);
  const c = Math.exp(claim - max), p = Math.exp(premise - max), o = Math.exp(-max);
  const sum = c + p + o;
  out[at] = c / sum;
  out[at + 1] = p / sum;
  out[at + 2] = o / sum;
}
