import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';

/** What of GitHub's workflows ours uses; a key that is misspelt is one too many. */
const step = z.union([
  z.strictObject({
    uses: z.string().regex(/^[\w-]+\/[\w-]+@v\d+(?:\.\d+)*$/, 'an action with its version'),
    id: z.string().optional(),
    with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  }),
  z.strictObject({ run: z.string(), env: z.record(z.string(), z.string()).optional() }),
]);
const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: z.strictObject({ branches: z.array(z.string()).min(1) }),
    workflow_dispatch: z.null(),
  }),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  concurrency: z.strictObject({ group: z.string() }),
  jobs: z.strictObject({
    publish: z.strictObject({
      'runs-on': z.string(),
      environment: z.strictObject({ name: z.literal('github-pages'), url: z.string() }),
      steps: z.array(step),
    }),
  }),
});
const text = await readFile('.github/workflows/pages.yml', 'utf8');
const { permissions, jobs } = workflow.parse(parse(text));
const { steps } = jobs.publish;
const runs = steps.flatMap((one) => ('run' in one ? [one] : []));
const uses = steps.flatMap((one) => ('uses' in one ? [one] : []));

test('every command of the workflow is one of the project', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
  const names = runs.map(({ run }) => /^npm run ([\w:]+)$/.exec(run)?.[1] ?? run);
  assert.deepEqual(names, ['build', 'check:site']);
  for (const name of names) assert.ok(name in scripts, name);
});

test('what a step takes from another is there, and the site is checked where it is built', () => {
  const ids = new Set(uses.flatMap(({ id }) => id ?? []));
  for (const [, id = ''] of text.matchAll(/\$\{\{ steps\.(\w+)\.outputs\.\w+ \}\}/g))
    assert.ok(ids.has(id), id);
  const [build, check] = runs;
  assert.ok(build?.env?.['SITE_URL']);
  assert.equal(check?.env?.['BASE_PATH'], build?.env?.['BASE_PATH']);
  const upload = uses.find(({ uses }) => uses.includes('upload-pages-artifact'));
  assert.deepEqual(upload?.with, { path: 'dist', 'include-hidden-files': true });
});

test('it may do what publishing asks for, and no more', () => {
  assert.deepEqual(permissions, { contents: 'read', pages: 'write', 'id-token': 'write' });
});
