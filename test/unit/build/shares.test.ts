import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { writeEdition } from '../../../scripts/bench-build/write-edition.ts';
import { generateArticles } from '../../../scripts/bench-search/generate-articles.ts';
import { expectSameSite } from './expect-same-site.ts';
import { withBuiltSite } from './with-built-site.ts';

const run = promisify(execFile);
const articles = 50;

test('a site is the same whether one process makes it or several make a share each', async () => {
  const CONTENT = await mkdtemp(join(tmpdir(), 'duidu-shares-'));
  try {
    await writeEdition(CONTENT, articles);
    await withBuiltSite({ CONTENT }, async (whole) => {
      const DIST = join(whole, '../in-shares');
      await run(process.execPath, ['scripts/build.ts'], {
        env: { ...process.env, CONTENT, DIST, SHARE: '25' },
      });
      await expectSameSite(whole, DIST, generateArticles(articles, 12).queries);
    });
  } finally {
    await rm(CONTENT, { recursive: true });
  }
});
