import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { cutToExcerpts } from '../../../src/markdown/cut-to-excerpts.ts';
import { parseArticle } from '../../../src/markdown/parse-article.ts';
import { renderArticle } from '../../../src/markdown/render-article.ts';

const markdown = `橋修好了。鎮長來了。鼓聲停了。

## 小標題

- 第一項。
- 第二項。

| 年 | 人 |
| -- | -- |
| 甲 | 乙 |

最後一段。`;

/** What is left of the article when the passages with these words are quoted, as plain words. */
function excerpt(...words: string[]): string {
  const whole = parseArticle(markdown, '題目', foldTable);
  const before = structuredClone(whole);
  const quoted = whole.passages.filter(({ text }) => words.includes(text));
  assert.equal(quoted.length, words.length);
  const cut = cutToExcerpts(whole, new Set(quoted.map(({ id }) => id)));
  assert.deepEqual(whole, before, 'the whole is changed');
  assert.deepEqual(
    cut.passages.map(({ text }) => text),
    ['題目', ...words],
  );
  const html = renderArticle(cut.tree, {
    language: 'zh-HK',
    paragraphLink: '',
    captionLabel: '',
  });
  for (const { id } of quoted) assert.ok(html.includes(`id="${id}"`), id);
  return html.replace(/<a .*?<\/a>|<[^>]+>/g, '');
}

test('a gap stands where sentences of a paragraph are left out, one for several', () => {
  assert.equal(excerpt('鎮長來了。'), '［…］鎮長來了。［…］');
  assert.equal(excerpt('橋修好了。', '鼓聲停了。'), '橋修好了。［…］鼓聲停了。');
  assert.equal(excerpt('鼓聲停了。'), '［…］鼓聲停了。');
});

test('headings, items and paragraphs that nobody quotes are gone', () => {
  assert.equal(excerpt('第二項。', '最後一段。'), '第二項。最後一段。');
});

test('nothing but the title is left where nothing is quoted', () => {
  assert.equal(excerpt(), '');
});
