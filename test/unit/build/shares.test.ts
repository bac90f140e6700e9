import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { writeEdition } from '../../../scripts/bench-build/write-edition.ts';
import { generateArticles } from '../../../scripts/bench-search/generate-articles.ts';
import { readFolder } from '../../../scripts/build/read-folder.ts';
import { expectSameSite } from './expect-same-site.ts';
import { withBuiltSite } from './with-built-site.ts';

const run = promisify(execFile);
const articles = 50;

async function withMadeUpEdition(size: number, use: (content: string) => Promise<void>) {
  const content = await mkdtemp(join(tmpdir(), 'duidu-shares-'));
  try {
    await writeEdition(content, size);
    await use(content);
  } finally {
    await rm(content, { recursive: true });
  }
}

test('a site is the same whether one process makes it or several make a share each', () =>
  withMadeUpEdition(articles, (CONTENT) =>
    withBuiltSite({ CONTENT }, async (whole) => {
      const DIST = join(whole, '../in-shares');
      await run(process.execPath, ['scripts/build.ts'], {
        env: { ...process.env, CONTENT, DIST, SHARE: '40' },
      });
      await expectSameSite(whole, DIST, generateArticles(articles, 12).queries);
    }),
  ));

test('an edition without articles is a site too', () =>
  withMadeUpEdition(0, (CONTENT) =>
    withBuiltSite({ CONTENT }, async (site) => {
      assert.ok((await readFolder(site)).has('search/index.html'));
    }),
  ));
