import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { articleText, withContent } from '../content/write-content.ts';

/** Wait until what a program has said matches; gives the match. Fails after 30 seconds. */
function heard(child: ChildProcess, said: { text: string }, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`Not heard ${pattern} in ${said.text}`)),
      30_000,
    );
    const listen = () => {
      const match = pattern.exec(said.text);
      if (!match) return;
      clearTimeout(timer);
      child.stdout?.off('data', listen);
      child.stderr?.off('data', listen);
      resolve(match[1] ?? match[0]);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    listen();
  });
}

test('npm run dev shows a saved article, and tells a mistake as check does', async () => {
  await withContent({}, async (folder) => {
    const child = spawn(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'],
      {
        env: { ...process.env, CONTENT: folder, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const said = { text: '' };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said.text += stripVTControlCharacters(String(chunk));
      });
    }
    const save = (fields: Record<string, string>) =>
      writeFile(join(folder, 'articles/first.md'), articleText('first', fields));
    try {
      const address = await heard(child, said, /(http:\/\/localhost:\d+\/)/);
      await heard(child, said, /watching for file changes/);
      const page = async () => (await fetch(`${address}articles/first/`)).text();
      assert.match(await page(), /<h1[^>]*>題目/);
      await save({ outlet: 'gazette' });
      const told = await heard(child, said, /^(.*unknown-outlet\))$/m);
      assert.match(told, /articles\/first\.md:4 error: Unexpected outlet `gazette`/);
      await save({ title: '另題' });
      await heard(child, said, /The content is sound\./);
      assert.match(await page(), /<h1[^>]*>另題/);
    } finally {
      child.kill();
    }
  });
});
