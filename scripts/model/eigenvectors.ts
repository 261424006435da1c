/** An eigenvector of length 1 and its eigenvalue. */
interface EigenPair {
  readonly value: number;
  readonly vector: readonly number[];
}

const sweeps = 30;
const smallEnough = 1e-22;

/** The eigenvectors of a symmetric matrix, greatest eigenvalue first, by cyclic Jacobi rotations (Golub & Van Loan 2013, section 8.5). */
export function eigenvectors(symmetric: readonly (readonly number[])[]): EigenPair[] {
  const n = symmetric.length;
  const a = symmetric.map((row) => [...row]);
  const v = a.map((_, i) => a.map((__, j) => Number(i === j)));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let outside = 0, inside = 0;
    for (let p = 0; p < n; p++) for (let q = 0; q < n; q++) if (p === q) inside += a[p]![p]! ** 2; else outside += a[p]![q]! ** 2;
    if (outside <= smallEnough * inside) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q);
  }
  return a.map((row, i) => ({ value: row[i]!, vector: v.map((line) => line[i]!) })).sort((x, y) => y.value - x.value);
}

/** Brings the element at row `p`, column `q` to zero. */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const apq = a[p]![q]!;
  if (apq === 0) return;
  const tau = (a[q]![q]! - a[p]![p]!) / (2 * apq);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const c = 1 / Math.sqrt(1 + t * t), s = t * c;
  const turn = (row: number[], i: number, j: number): void => {
    const x = row[i]!, y = row[j]!;
    row[i] = c * x - s * y;
    row[j] = s * x + c * y;
  };
  for (const row of a) turn(row, p, q);
  for (let k = 0; k < a.length; k++) {
    const x = a[p]![k]!, y = a[q]![k]!;
    a[p]![k] = c * x - s * y;
    a[q]![k] = s * x + c * y;
  }
  for (const row of v) turn(row, p, q);
}
