import type { PartManifest } from '../../src/search/part-manifest.ts';
import { mergeInto } from './merge-into.ts';

/** As many parts as a query may ask without costing twice what one does: `npm run bench:parts`. */
const most = 4;

/**
 * Merge the term files of parts, newest first, where they are more than a query should ask: those of a
 * year, and all years before the latest three. Their files stand in the folder, and so do the merged ones
 * then. Parts of a few articles have none, and stay as they are.
 */
export async function mergeSearchParts(
  folder: string,
  parts: readonly PartManifest[],
): Promise<PartManifest[]> {
  if (parts.length <= most) return [...parts];
  const years = [...new Set(parts.map(({ name }) => name.slice(0, 4)))];
  const merged: PartManifest[] = [];
  for (const group of runsOf(parts, (part) => (isSmall(part) ? part.name : spanOf(part, years)))) {
    const [first] = group;
    if (!first || group.length === 1) merged.push(...group);
    else merged.push(await mergeInto(folder, `to-${first.name}`, group));
  }
  return merged;
}

function spanOf({ name }: PartManifest, years: readonly string[]): string {
  const year = name.slice(0, 4);
  return years.indexOf(year) < most - 1 ? year : '';
}

function isSmall({ modes }: PartManifest): boolean {
  return Object.values(modes).some(({ part }) => part.terms.count === 0);
}

/** Cut a list where the key of its values changes. */
function runsOf<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const runs: T[][] = [];
  for (const [at, value] of values.entries()) {
    const before = values[at - 1];
    if (before !== undefined && keyOf(before) === keyOf(value)) runs.at(-1)?.push(value);
    else runs.push([value]);
  }
  return runs;
}
