import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citations } from '../../../src/interface/citations.ts';
import type { CitedArticle } from '../../../src/interface/cited-article.ts';
import { createReader } from '../../../src/interface/reader.ts';
import cases from './citations.json' with { type: 'json' };

const whole: CitedArticle = {
  id: 'bridge',
  language: 'zh-HK',
  authors: ['甲一', '乙二'],
  title: '山城修橋 100%',
  outlet: '山城日報',
  isNewspaper: true,
  date: '2030-01-02',
  isInferred: false,
  original: 'https://paper.example/1',
  reader: createReader('published', 'zh-HK', () => []),
  siteTitle: '對讀',
};

describe('cites', () => {
  for (const { name, article, styles } of cases) {
    test(name, () => {
      const { 'CSL-JSON': item, ...texts } = citations(
        { ...whole, ...article },
        'https://here.example/',
      );
      assert.deepEqual(texts, styles);
      // https://github.com/citation-style-language/schema: nothing that is unknown is named.
      const [record] = JSON.parse(item);
      assert.equal('title' in record, article.title !== null);
      assert.equal('container-title' in record, article.outlet !== null);
      assert.deepEqual(record.issued['date-parts'], [[2030, 1, 2]]);
    });
  }
});

test('leaves a place for the address of a sentence and the day of reading', () => {
  const { 'GB/T 7714': text } = citations(whole);
  assert.match(text, /, 2030-01-02\[\{accessed\}\]\. .*：\{address\}$/);
});
