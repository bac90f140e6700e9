import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { parseArticle } from '../../../src/markdown/parse-article.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';

test('a text to keep has every paragraph, heading, item and caption once', () => {
  const markdown = [
    '## 天氣',
    '今天有雨。It may **rain** tomorrow. 帶傘。',
    '- 甲\n- 乙',
    '<figure><figcaption>一把傘</figcaption></figure>',
  ].join('\n\n');
  assert.deepEqual(plainText(parseArticle(markdown, null, foldTable).tree), [
    '天氣',
    '今天有雨。It may rain tomorrow. 帶傘。',
    '- 甲',
    '- 乙',
    '一把傘',
  ]);
});
