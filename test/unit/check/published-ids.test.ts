import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { acceptPublishedIds, checkPublishedIds } from '../../../scripts/check/published-ids.ts';
import { loadEdition } from '../../../src/content/edition.ts';
import { articleText, withContent } from '../content/write-content.ts';

const published = '湖面結冰。渡輪停駛三天。遊人折返。';
const corrected = '湖面結冰。渡輪停駛四天。遊人折返。';

/** Publish an article, let an editor change it, and give what is said then, and again once recorded. */
function afterChange(change: { body: string; fields?: Record<string, string> }) {
  const first = { 'articles/first.md': articleText('first', {}, published) };
  return withContent(first, async (folder) => {
    await acceptPublishedIds(await loadEdition(folder), folder);
    await writeFile(
      join(folder, 'articles/first.md'),
      articleText('first', change.fields, change.body),
    );
    const edition = await loadEdition(folder);
    const before = await checkPublishedIds(edition, folder);
    await acceptPublishedIds(edition, folder);
    const after = await checkPublishedIds(edition, folder);
    return { before, after, record: await readFile(join(folder, 'published-ids.txt'), 'utf8') };
  });
}

/** The line that a message proposes, as a field of front matter. */
function proposals(findings: Awaited<ReturnType<typeof checkPublishedIds>>): string {
  const lines = findings.flatMap(({ message }) => /put `(.+?)`/.exec(message)?.[1] ?? []);
  return `{ ${lines.join(', ')} }`;
}

test('says nothing of an article that stayed', async () => {
  const { before, after } = await afterChange({ body: published });
  assert.deepEqual([...before, ...after], []);
});

test('a corrected sentence is lost with its paragraph, and its alias is proposed', async () => {
  const { before, after } = await afterChange({ body: corrected });
  assert.deepEqual(
    before.map(({ rule }) => rule),
    ['lost-id', 'lost-id', 'unrecorded-id'],
  );
  assert.match(before[1]?.message ?? '', /“渡輪停駛四天。” is what became of it/);
  // Recording what is there now does not forget what was published.
  assert.deepEqual(
    after.map(({ rule }) => rule),
    ['lost-id', 'lost-id'],
  );
});

test('the proposed aliases, pasted, settle it for good', async () => {
  const { before } = await afterChange({ body: corrected });
  const fields = { aliases: proposals(before) };
  const { after, record } = await afterChange({ body: corrected, fields });
  assert.deepEqual(after, []);
  assert.equal(record.split('\n').filter(Boolean).length, 1);
});

test('an alias of an alias leads on, and one that leads in a circle is refused', async () => {
  const { before } = await afterChange({ body: corrected });
  const own = proposals(before).slice(2, -2);
  const [, lost = ''] = /(s\w+): s/.exec(own) ?? [];
  const rules = async (aliases: string) => {
    const fields = { aliases: `{ ${own}, ${aliases} }` };
    const { after } = await afterChange({ body: corrected, fields });
    return after.map(({ rule }) => rule);
  };
  assert.deepEqual(await rules(`s0ld0ld0: ${lost}`), []);
  assert.deepEqual(await rules('s0ld0ld0: s0ld0ld1, s0ld0ld1: s0ld0ld0'), ['alias', 'alias']);
});

test('an alias of a passage that is there, and one to a passage that is not', async () => {
  const { before } = await afterChange({ body: corrected });
  const [, lost = '', heir = ''] = /put `(s\S+): (s\S+)`/.exec(before[1]?.message ?? '') ?? [];
  const fields = { aliases: `{ ${heir}: ${heir}, ${lost}: s0ld0ld0 }` };
  const { before: said } = await afterChange({ body: corrected, fields });
  assert.equal(said.filter(({ rule }) => rule === 'alias').length, 2);
});
