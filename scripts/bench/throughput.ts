/** Something to time: its name, what it does once, and how many characters (UTF-16 units) that is. */
export interface Task {
  name: string;
  run: () => void;
  characters: number;
}

/**
 * Give the characters a second that each task handles: the best of some rounds of at least `time`
 * milliseconds. The tasks take turns, so that what else the machine does hits all of them.
 */
export function throughput(tasks: readonly Task[], time = 120, rounds = 5): Map<string, number> {
  const best = new Map<string, number>();
  // The first round is for the compiler.
  for (let round = 0; round <= rounds; round++) {
    for (const { name, run, characters } of tasks) {
      const speed = (characters * 1000) / millisecondsOf(run, time);
      if (round > 0) best.set(name, Math.max(best.get(name) ?? 0, speed));
    }
  }
  return best;
}

function millisecondsOf(run: () => void, time: number): number {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  do {
    run();
    runs++;
    passed = performance.now() - start;
  } while (passed < time);
  return passed / runs;
}
