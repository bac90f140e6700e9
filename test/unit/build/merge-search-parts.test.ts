import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { generateArticles } from '../../../scripts/bench-search/generate-articles.ts';
import { madeUpInput } from '../../../scripts/bench-search/made-up-input.ts';
import { mergeSearchParts } from '../../../scripts/build/merge-search-parts.ts';
import { writeFiles } from '../../../scripts/build/write-files.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { buildPart } from '../../../src/search/build-part.ts';
import { joinParts } from '../../../src/search/join-parts.ts';
import { nameRecord } from '../../../src/search/name-record.ts';
import { openSearch } from '../../../src/search/open-search.ts';
import type { PartManifest } from '../../../src/search/part-manifest.ts';

const corpus = generateArticles(130, 5);
const names = ['2026-02', '2026-01', '2025-12', '2024-05', '2023-02', '2022-02', '2021-07'];
const each = 18;

test('months of a year become one, and so do all years before the latest three; answers stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duidu-parts-'));
  try {
    const parts: PartManifest[] = [];
    for (const [at, name] of names.entries()) {
      // One of so few articles that it has no term files.
      const to = name === '2025-12' ? at * each + 3 : (at + 1) * each;
      const articles = corpus.articles.slice(at * each, to);
      const indexOf = () => buildIndex(madeUpInput({ ...corpus, articles }));
      const { manifest, packs, terms } = buildPart({ name, modes: ['x'], indexOf });
      writeFiles(folder, [...packs, ...terms]);
      parts.push(manifest);
    }
    const ask = async (its: readonly PartManifest[]) => {
      const { glossary, table } = madeUpInput({ ...corpus, articles: [] });
      const records = glossary.flatMap((term) => nameRecord(term, table));
      const { manifests, words } = joinParts(its, records);
      const file = { name: 'x.json', bytes: new TextEncoder().encode(manifests['x']) };
      writeFiles(folder, [file, ...words]);
      const search = await openSearch((name) => readFile(join(folder, name)), 'x.json');
      const answers = corpus.queries
        .slice(0, 5)
        .map(async (query) => (await search(query)).results);
      return Promise.all(answers);
    };
    const before = await ask(parts);
    const merged = await mergeSearchParts(folder, parts);
    assert.deepEqual(
      merged.map(({ name }) => name),
      ['to-2026-02', '2025-12', '2024-05', 'to-2023-02'],
    );
    assert.deepEqual(await ask(merged), before);
    assert.ok(before.flat().length > 0);
    assert.ok(!(await readdir(join(folder, '2026-01'))).includes('terms'));
  } finally {
    await rm(folder, { recursive: true });
  }
});
