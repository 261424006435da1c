/** Multinomial logistic regression with an L2 penalty over sparse rows, by L-BFGS (Nocedal & Wright 2006, algorithm 7.5). Deterministic. */

/** Rows in compressed form: row r has features `ids[starts[r]…starts[r+1]]`. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float64Array;
}

export interface LogisticOptions {
  readonly classes: number;
  readonly featureCount: number;
  /** Penalty per feature; the loss is summed over rows, not averaged. */
  readonly penalty: (feature: number) => number;
  readonly iterations: number;
}

/** Weights laid out feature by feature, `classes` numbers each. */
export function trainLogistic(rows: SparseRows, labels: Uint8Array, rowWeights: Float64Array, options: LogisticOptions): Float64Array {
  const { classes: k, featureCount } = options;
  const compact = new Map<number, number>();
  const ids = new Int32Array(rows.ids.length);
  rows.ids.forEach((id, i) => {
    let to = compact.get(id);
    if (to === undefined) compact.set(id, (to = compact.size));
    ids[i] = to;
  });
  const penalties = new Float64Array(compact.size);
  for (const [from, to] of compact) penalties[to] = options.penalty(from);
  const size = compact.size * k;
  const n = labels.length;
  const scores = new Float64Array(k);

  const evaluate = (w: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    for (let f = 0; f < penalties.length; f++) for (let c = 0; c < k; c++) {
      const x = w[f * k + c]!;
      loss += 0.5 * penalties[f]! * x * x;
      gradient[f * k + c] = penalties[f]! * x;
    }
    for (let r = 0; r < n; r++) {
      scores.fill(0);
      const from = rows.starts[r]!, to = rows.starts[r + 1]!;
      for (let j = from; j < to; j++) {
        const base = ids[j]! * k, v = rows.values[j]!;
        for (let c = 0; c < k; c++) scores[c]! += w[base + c]! * v;
      }
      const max = Math.max(...scores);
      let sum = 0;
      for (let c = 0; c < k; c++) sum += Math.exp(scores[c]! - max);
      const logSum = max + Math.log(sum);
      const label = labels[r]!, weight = rowWeights[r]!;
      loss += weight * (logSum - scores[label]!);
      for (let c = 0; c < k; c++) scores[c] = weight * (Math.exp(scores[c]! - logSum) - (c === label ? 1 : 0));
      for (let j = from; j < to; j++) {
        const base = ids[j]! * k, v = rows.values[j]!;
        for (let c = 0; c < k; c++) gradient[base + c]! += scores[c]! * v;
      }
    }
    return loss;
  };

  const best = minimize(evaluate, size, options.iterations);
  const weights = new Float64Array(featureCount * k);
  for (const [from, to] of compact) for (let c = 0; c < k; c++) weights[from * k + c] = best[to * k + c]!;
  return weights;
}

const memory = 8;

/** Minimum of a smooth convex function from zero, by L-BFGS with backtracking. */
function minimize(evaluate: (x: Float64Array, gradient: Float64Array) => number, size: number, iterations: number): Float64Array {
  let x = new Float64Array(size);
  let gradient = new Float64Array(size);
  let loss = evaluate(x, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = gradient.map((g) => -g);
    const alphas: number[] = [];
    for (let i = steps.length - 1; i >= 0; i--) {
      const { s, y, rho } = steps[i]!;
      const alpha = rho * dot(s, direction);
      alphas[i] = alpha;
      addScaled(direction, y, -alpha);
    }
    const last = steps.at(-1);
    const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    for (let i = 0; i < size; i++) direction[i]! *= scale;
    steps.forEach(({ s, y, rho }, i) => addScaled(direction, s, alphas[i]! - rho * dot(y, direction)));

    const slope = dot(direction, gradient);
    let t = 1;
    let next = x, nextGradient = gradient, nextLoss = loss;
    for (let tries = 0; tries < 20; tries++, t /= 2) {
      next = x.slice();
      addScaled(next, direction, t);
      nextGradient = new Float64Array(size);
      nextLoss = evaluate(next, nextGradient);
      if (nextLoss <= loss + 1e-4 * t * slope) break;
    }
    if (!(nextLoss < loss)) break;
    const s = next.slice();
    addScaled(s, x, -1);
    const y = nextGradient.slice();
    addScaled(y, gradient, -1);
    const curvature = dot(s, y);
    if (curvature > 1e-12) {
      steps.push({ s, y, rho: 1 / curvature });
      if (steps.length > memory) steps.shift();
    }
    const gain = loss - nextLoss;
    x = next;
    gradient = nextGradient;
    loss = nextLoss;
    if (gain < 1e-5 * Math.abs(loss)) break;
  }
  return x;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function addScaled(to: Float64Array, from: Float64Array, by: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += by * from[i]!;
}
