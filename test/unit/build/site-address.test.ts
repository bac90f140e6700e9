import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, test } from 'node:test';
import { basePath } from '../../../scripts/base-path.ts';
import { siteAddress } from '../../../scripts/site-address.ts';

const content = await mkdtemp(join(tmpdir(), 'duidu-address-'));
const names = ['SITE_URL', 'BASE_PATH', 'CONTENT'] as const;
const before = names.map((name) => process.env[name]);
after(() => rm(content, { recursive: true }));
afterEach(() => {
  for (const [at, name] of names.entries()) setVariable(name, before[at]);
});

function setVariable(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

for (const [given, expected] of [
  [{}, 'https://own.example/some/folder/'],
  [{ BASE_PATH: '' }, 'https://own.example/'],
  [{ BASE_PATH: '/' }, 'https://own.example/'],
  [{ BASE_PATH: '/a' }, 'https://own.example/a/'],
  [{ BASE_PATH: 'a/' }, 'https://own.example/a/'],
  [{ BASE_PATH: '/a/b/' }, 'https://own.example/a/b/'],
  [{ SITE_URL: 'https://other.example' }, 'https://other.example/'],
  [{ SITE_URL: 'https://other.example/b' }, 'https://other.example/b/'],
  [{ SITE_URL: 'https://other.example', BASE_PATH: '/a' }, 'https://other.example/a/'],
] as const) {
  test(`the site of ${JSON.stringify(given)} is ${expected}`, async () => {
    await writeFile(join(content, 'site.yaml'), 'address: https://own.example/some/folder\n');
    const environment: Record<string, string> = { CONTENT: content, ...given };
    for (const name of names) setVariable(name, environment[name]);
    assert.equal(siteAddress().href, expected);
    assert.equal(`${basePath()}/`, new URL(expected).pathname);
  });
}

for (const text of ['address: nowhere\n', 'address: [\n', ''])
  test(`a site.yaml that cannot be read leaves the telling to the check: ${JSON.stringify(text)}`, async () => {
    await writeFile(join(content, 'site.yaml'), text);
    for (const name of names) setVariable(name, name === 'CONTENT' ? content : undefined);
    assert.equal(siteAddress().href, 'https://duidu.example/');
  });
