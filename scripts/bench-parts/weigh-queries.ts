import { brotliCompressSync, constants } from 'node:zlib';
import { openSearch } from '../../src/search/open-search.ts';

/** What queries cost in requests and bytes on the wire (medians; text as Brotli 5, as hosts send it). */
export interface QueryCosts {
  'manifest, kB': number;
  /** Until the results of a first query. */
  'first, kB': number;
  'first, files': number;
  /** Of a further query: what is not there yet. */
  'further, kB': number;
  'further, files': number;
  'of these terms': number;
  'terms, kB': number;
  /** Milliseconds of work in Node, files at hand. */
  'work, ms': number;
}

/** Ask queries of an index that stands in files, in three sessions, and count what is read. */
export async function weighQueries(
  files: ReadonlyMap<string, Uint8Array>,
  queries: readonly string[],
): Promise<QueryCosts> {
  const weights = new Map<string, number>();
  const weigh = (name: string) => {
    const weight = weights.get(name) ?? weightOf(name, files.get(name) ?? new Uint8Array());
    weights.set(name, weight);
    return weight;
  };
  const [first, further, times]: [string[][], string[][], number[]] = [[], [], []];
  for (const round of [0, 1, 2]) {
    let names = new Set<string>();
    // What was read once is in the browser's cache.
    const known = new Set<string>();
    const search = await openSearch(async (name) => {
      if (!known.has(name)) names.add(name);
      known.add(name);
      return files.get(name) ?? new Uint8Array();
    }, 'x.json');
    for (const [at, query] of queries.filter((_, number) => number % 3 === round).entries()) {
      const start = performance.now();
      await search(query);
      times.push(performance.now() - start);
      (at === 0 ? first : further).push([...names]);
      names = new Set();
    }
  }
  const bytes = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + weigh(name), 0) / 1000;
  const terms = further.map((names) => names.filter((name) => name.endsWith('.bin')));
  return {
    'manifest, kB': round(weigh('x.json') / 1000),
    'first, kB': median(first.map(bytes)),
    'first, files': median(first.map(({ length }) => length)),
    'further, kB': median(further.map(bytes)),
    'further, files': median(further.map(({ length }) => length)),
    'of these terms': median(terms.map(({ length }) => length)),
    'terms, kB': median(terms.map(bytes)),
    'work, ms': median(times),
  };
}

function weightOf(name: string, bytes: Uint8Array): number {
  if (name.endsWith('.bin')) return bytes.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return brotliCompressSync(bytes, { params }).length;
}

const median = (values: number[]) =>
  round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);
const round = (value: number) => Number(value.toPrecision(3));
