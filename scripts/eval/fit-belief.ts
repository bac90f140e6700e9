import type { Grounds } from '../../src/search/believe.ts';
import type { Settings } from '../../src/search/settings.ts';

/** What speaks for an article's stating a claim, and whether it does. */
export interface Example extends Grounds {
  claim: string;
  isTrue: boolean;
}

// Newton's method is there after seven steps; a slight pull to zero keeps it steady on few cases.
const steps = 12;
const pull = 1;

/** Give the weights of the logistic model that makes the examples likeliest. */
export function fitBelief(examples: readonly Example[]): Settings['belief'] {
  const rows = examples.map(({ covered, best, asked, isTrue }) => ({
    x: [1, covered, best === 0 ? 0 : covered / best, Math.log(1 + asked)],
    isTrue,
  }));
  let weights = [0, 0, 0, 0];
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : -pull * weight));
    const curve = weights.map((_, at) => weights.map((_, to): number => (at === to ? pull : 0)));
    for (const { x, isTrue } of rows) {
      const sum = x.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-sum));
      for (const [at, value] of x.entries()) {
        slope[at] = (slope[at] ?? 0) + (Number(isTrue) - likely) * value;
        const line = curve[at] ?? [];
        for (const [to, other] of x.entries())
          line[to] = (line[to] ?? 0) + likely * (1 - likely) * value * other;
      }
    }
    const move = solve(curve, slope);
    weights = weights.map((weight, at) => weight + (move[at] ?? 0));
  }
  const [start = 0, covered = 0, beside = 0, asked = 0] = weights.map(
    (weight) => Math.round(weight * 10) / 10,
  );
  return { start, covered, beside, asked };
}

/** Solve a symmetric, positive definite system of equations by elimination. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  for (const [at, line] of lines.entries()) {
    for (const [to, other] of lines.entries()) {
      if (to === at) continue;
      const part = (other[at] ?? 0) / (line[at] ?? 1);
      for (let column = at; column < other.length; column++)
        other[column] = (other[column] ?? 0) - part * (line[column] ?? 0);
    }
  }
  return lines.map((line, at) => (line.at(-1) ?? 0) / (line[at] ?? 1));
}
