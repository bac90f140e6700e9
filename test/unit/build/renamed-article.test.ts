import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFolder } from '../../../scripts/build/read-folder.ts';
import { articleText, withContent } from '../content/write-content.ts';
import { withBuiltSite } from './with-built-site.ts';

test('the former addresses of an article lead on to it, in every mode', async () => {
  const files = { 'articles/first.md': articleText('first', { formerIds: '[zeroth]' }) };
  const environment = { SITE_URL: 'https://site.example', BASE_PATH: '/base' };
  await withContent(files, (folder) =>
    withBuiltSite({ ...environment, CONTENT: folder }, async (site) => {
      const built = await readFolder(site);
      const redirects = built.get('_redirects')?.toString() ?? '';
      for (const mode of ['', 'zh-cn/', 'zh-hk/', 'zh-tw/']) {
        const target = `/base/${mode}articles/first/`;
        assert.ok(redirects.includes(`/base/${mode}articles/zeroth/ ${target} 301\n`), mode);
        const page = built.get(`${mode}articles/zeroth/index.html`)?.toString() ?? '';
        assert.ok(page.includes(`<a href="${target}">`), page);
        assert.ok(page.includes(`content="0; url=${target}"`), page);
        assert.ok(page.includes(`<link rel="canonical" href="https://site.example${target}">`));
      }
      assert.ok(built.has('.nojekyll'));
      assert.match(built.get('_headers')?.toString() ?? '', /^\/base\/_astro\/\*$/m);
    }),
  );
});
