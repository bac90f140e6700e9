import type { Term } from './term.ts';

interface Span {
  start: number;
  end: number;
}

// In UTF-16 units, claim and sentence together: farther off, two numbers have no more to do with one another.
const farthest = 40;

/**
 * Make the search for a counterpart: of `candidates` in a sentence, the one that stands as near to a
 * term as the claim's stands to the same term; none where nothing is shared.
 */
export function createAnchors(claim: readonly Term[], sentence: readonly Term[]) {
  // Most sentences have nothing to compare: their terms are not looked at.
  let known: { mine: Term; theirs: Term }[] | undefined;
  const sharedPairs = () => {
    known ??= claim.flatMap((mine) =>
      mine.kind === 'number'
        ? []
        : sentence
            .filter((theirs) => theirs.keys.some((key) => mine.keys.includes(key)))
            .map((theirs) => ({ mine, theirs })),
    );
    return known;
  };
  return <T extends Span>(item: Span, candidates: readonly T[]): T | undefined => {
    let best: { candidate: T; away: number } | undefined;
    for (const candidate of candidates) {
      for (const { mine, theirs } of sharedPairs()) {
        if (distance(mine, item) === 0 || distance(theirs, candidate) === 0) continue;
        const away = distance(mine, item) + distance(theirs, candidate);
        if (away <= farthest && (!best || away < best.away)) best = { candidate, away };
      }
    }
    return best?.candidate;
  };
}

/** 0 where two spans overlap, 1 where they touch. */
const distance = (a: Span, b: Span) => Math.max(0, Math.max(a.start - b.end, b.start - a.end) + 1);
