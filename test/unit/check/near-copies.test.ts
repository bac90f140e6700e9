import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNearCopies } from '../../../scripts/check/near-copies.ts';
import { type Edition, loadEdition } from '../../../src/content/edition.ts';
import { articleText, withContent } from '../content/write-content.ts';

const wire = '湖邊的觀測站昨日錄得今年最高水位，管理處隨即關閉兩條步道。站長說水庫會分三次放水。';
const day = (number: number) => ({
  published: `{ date: 2025-12-${number}, basis: stated, reason: 標題下 }`,
});

async function edited(fields: Record<string, Record<string, string>>): Promise<string[]> {
  const files = Object.entries(fields).map(([id, its]) => [
    `articles/${id}.md`,
    articleText(id, its, wire),
  ]);
  return withContent(Object.fromEntries(files), async (folder) =>
    checkNearCopies(await loadEdition(folder), folder).map(
      ({ file, message }) => `${file.replace(/^.*\//, '')} ${message.slice(0, 20)}`,
    ),
  );
}

test('names the later of two alike', async () => {
  const said = await edited({ first: day(11), second: day(10) });
  assert.deepEqual(said, ['first.md Near-copy of `second']);
});

test('says nothing of copies that say so, nor of two copies of one text', async () => {
  const copyOf = 'first';
  const said = await edited({ first: {}, second: { copyOf }, third: { ...day(12), copyOf } });
  assert.deepEqual(said, []);
});

test('the articles of this edition are no copies of each other, but of their own conversions', async () => {
  const edition = await loadEdition('content');
  assert.deepEqual(checkNearCopies(edition, 'content'), []);
  const converted: Edition = {
    ...edition,
    articles: edition.articles.flatMap((one) => [one, { ...one, id: `${one.id}-again` }]),
    parsed: new Map(
      edition.articles.flatMap((one) => {
        const its = edition.parsed.get(one.id);
        if (!its) return [];
        const target = one.variant === 'zh-TW' ? 'zh-CN' : 'zh-TW';
        const passages = its.passages.map((passage) => ({
          ...passage,
          text: edition
            .convert(passage.text, one, target)
            .map(({ text }) => text)
            .join(''),
        }));
        return [
          [one.id, its],
          [`${one.id}-again`, { ...its, passages }],
        ];
      }),
    ),
  };
  assert.equal(checkNearCopies(converted, 'content').length, edition.articles.length);
});
