import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readFolder } from '../../../scripts/build/read-folder.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { toEdition } from '../../../src/content/edition.ts';
import { loadContent } from '../../../src/content/load-content.ts';
import { toPublishedEdition } from '../../../src/content/published-edition.ts';
import { quotedSentences } from '../../../src/content/quoted-sentences.ts';
import { parseArticle } from '../../../src/markdown/parse-article.ts';
import { articleText, withContent } from '../content/write-content.ts';
import { withBuiltSite } from './with-built-site.ts';

// Characters that are the same in all variants, and a word in every part that stands nowhere else.
const body = `犀牛走了三天。狐狸在山中。白象不在此。

## 海豹的一天

- 松鼠有名。

<figure><figcaption>野兔之一。</figcaption></figure>`;
const fields = {
  address: 'https://example.org/a',
  kicker: '老虎',
  rights: '報館的文字「犀牛走了」除外。',
  notes: '[文中「犀牛走了」一句有誤。, 「狐狸」一詞照錄。]',
  changes: '{ omitted: [{ kind: furniture, text: 河馬 }], doubts: [山羊], joined: [水牛] }',
  related: '[{ title: 羚羊, text: 天鵝 }]',
};
/** A claim that quotes one sentence; its words are the editor's. */
const claim = (sentence: string) => `id: fox
statement: 狐狸在山中。
english: The fox is in the hills.
note: 另一句「白象不在此」沒有引。
topics: [news]
evidence:
  - { article: first, sentence: ${sentence}, quotation: 狐狸, stance: states, origin: { by: own }, note: 不同「松鼠有名」一句。 }
`;
const quotedSentence = '狐狸在山中。';
const sentenceId = parseArticle(body, '題目', foldTable).passages.find(
  ({ text }) => text === quotedSentence,
)?.id as string;
const files = async () => ({
  'site.yaml': `${(await readFile('content/site.yaml', 'utf8')).replace(/^edition:.*/m, 'edition: excerpt')}`,
  'articles/first.md': articleText('first', fields, body),
  'claims/fox.yaml': claim(sentenceId),
});
const unquoted = [
  '犀牛',
  '白象',
  '海豹',
  '松鼠',
  '野兔',
  '老虎',
  '河馬',
  '山羊',
  '水牛',
  '羚羊',
  '天鵝',
];

test('the edition `excerpt` keeps title, facts and quoted sentences, and no other word', async () => {
  await withContent(await files(), async (folder) => {
    const { content } = await loadContent(folder);
    assert.ok(content);
    const whole = toEdition(content);
    const claims = [{ evidence: [{ article: 'first', sentence: sentenceId }] }];
    const { articles, parsed } = toPublishedEdition({ ...whole, claims } as typeof whole);
    const left = JSON.stringify([articles, articles.map(({ id }) => parsed.get(id))]);
    for (const word of [
      '文中「…」一句有誤。',
      '「狐狸」一詞',
      '題目',
      '標題下',
      'https://example.org/a',
    ]) {
      assert.ok(left.includes(word), word);
    }
    for (const word of unquoted) assert.ok(!left.includes(word), word);
  });
});

test('a site of the edition `excerpt` holds no word of a sentence that no claim quotes', async () => {
  await withContent(await files(), async (folder) => {
    const { content } = await loadContent(folder);
    assert.ok(content);
    const quoted = quotedSentences(content, 'first');
    const texts = toEdition(content).parsed.get('first')?.passages ?? [];
    await withBuiltSite({ CONTENT: folder }, async (site) => {
      const built = await readFolder(site);
      for (const [file, bytes] of built) {
        for (const word of unquoted) assert.ok(!bytes.includes(word), `${word} is in ${file}`);
      }
      const page = built.get('articles/first/index.html')?.toString() ?? '';
      assert.match(page, /<h1[^>]*>題目/);
      assert.match(page, /href="https:\/\/example\.org\/a"/);
      assert.ok(
        page.includes('<meta name="eprints.official_url" content="https://example.org/a">'),
      );
      const data = built.get('data/claims.json')?.toString() ?? '';
      for (const note of ['另一句「…」沒有引。', '不同「…」一句。'])
        assert.ok(data.includes(note), note);
      const index = [...built].filter(([file]) => file.startsWith('search/published/'));
      const indexed = index.map(([, bytes]) => bytes.toString()).join('');
      for (const { id, text } of texts.filter(({ id }) => quoted.has(id))) {
        assert.ok(page.includes(`id="${id}">${text}`), text);
        assert.ok(indexed.includes(text), text);
      }
    });
  });
});
