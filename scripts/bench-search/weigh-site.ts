import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Mode, modes } from '../../src/article/mode.ts';
import { createAnswer } from '../../src/search/answer.ts';
import { openSearch } from '../../src/search/open-search.ts';
import type { Claim } from '../eval/map-claims.ts';
import { readEvalJson } from '../eval/read-eval-json.ts';

/**
 * Bytes (Brotli) that a query alone costs a reader with an empty cache: code, worker and index. What the
 * page says and suggests (`page.json`) is no part of these; `measureSite` lists it.
 */
export interface SiteWeight {
  /** Over all queries. */
  median: number;
  p95: number;
  /** Files that a query reads, the code's among them (median). */
  files: number;
  /** The part of the queries that needs Fuse.js, which is counted with them. */
  mended: number;
}

const page = (mode: Mode) => (mode === 'published' ? '' : `${mode.toLowerCase()}/`);

/** Weigh the search of the built site in each reading mode, by every fourth open query of `test/eval`. */
export async function weighSite(folder = 'dist'): Promise<Record<Mode, SiteWeight>> {
  const files = ['claims-dev', 'claims-own'];
  const sets = await Promise.all(files.map((file) => readEvalJson<{ claims: Claim[] }>(file)));
  const queries = sets
    .flatMap(({ claims }) => claims.flatMap((claim) => claim.queries))
    .filter((_, at) => at % 4 === 0);
  const rows = modes.map(async (mode) => [mode, await weighMode(folder, mode, queries)]);
  return Object.fromEntries(await Promise.all(rows));
}

async function weighMode(folder: string, mode: Mode, queries: readonly string[]) {
  const html = await readFile(join(folder, page(mode), 'search/index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script type="module">(.*?)<\/script>/gs)];
  const weights = new Map<string, number>();
  const weigh = async (name: string) => {
    const weight = weights.get(name) ?? brotli(await readFile(join(folder, name)));
    weights.set(name, weight);
    return weight;
  };
  let code = brotli(scripts.map(([, text]) => text).join(''));
  let mending = 0;
  for await (const path of glob(join(folder, '_astro/*.js'))) {
    const weight = brotli(await readFile(path));
    if (/^(?:worker|page)-/.test(basename(path))) code += weight;
    if (basename(path).startsWith('nearest-form-')) mending += weight;
  }
  const costs: { bytes: number; files: number; isMended: boolean }[] = [];
  for (const query of queries) {
    const names: string[] = [];
    const read = async (name: string) => {
      names.push(`search/${name}`);
      return readFile(join(folder, 'search', name));
    };
    const search = await openSearch(read, `${mode.toLowerCase()}.json`);
    const found = await search(query);
    createAnswer(found, () => found.results, found.tools)(query);
    const isMended = found.tools.typing.isLoaded() || found.tools.typing.isWaiting();
    const its = await Promise.all(names.map(weigh));
    const bytes = its.reduce((sum, weight) => sum + weight, code + (isMended ? mending : 0));
    costs.push({ bytes, files: names.length + (isMended ? 3 : 2), isMended });
  }
  const at = (values: number[], share: number) =>
    values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
  const bytes = costs.map((cost) => cost.bytes);
  return {
    median: at(bytes, 0.5),
    p95: at(bytes, 0.95),
    files: at(
      costs.map((cost) => cost.files),
      0.5,
    ),
    mended: costs.filter(({ isMended }) => isMended).length / costs.length,
  };
}

const brotli = (text: string | Buffer) => brotliCompressSync(text).length;
