import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { claimedPairs } from '../../../src/claim/claimed-pairs.ts';
import { missingEvidence } from '../../../src/claim/missing-evidence.ts';
import { pairKey, pairSentences } from '../../../src/claim/pair-sentences.ts';
import { parseArticle } from '../../../src/markdown/parse-article.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { createSearch } from '../../../src/search/create-search.ts';
import { madeUpArticle, madeUpClaim } from './made-up-claim.ts';

const articles = [
  madeUpArticle('first', ['紅葉公司裁員六百人。', '明日有雨，市民帶傘。']),
  madeUpArticle('second', ['據報红叶公司裁减600人，另迁往海边。', '股价昨日下跌。']),
  madeUpArticle('third', ['紅葉公司的股價昨日下跌。', '裁員六百人的是紅葉公司。']),
];
const index = buildIndex({
  articles: articles.map((article) => ({
    article,
    address: `/articles/${article.id}/`,
    outletName: null,
    region: article.variant,
    lang: article.variant,
    title: null,
    passages: parseArticle(article.body, null, foldTable).passages,
  })),
  glossary: [],
  table: foldTable,
});
const search = createSearch(index);
const textOf = (article: string, sentence: string) =>
  index.articles.find(({ id }) => id === article)?.passages.find(({ id }) => id === sentence)?.text;
const { claim } = madeUpClaim(articles, [
  { article: 'first', quotation: '裁員六百人' },
  { article: 'second', quotation: '裁减600人' },
]);

test('pairs sentences that say the same thing in other words and numerals, once, across articles', () => {
  const pairs = pairSentences(search, index.articles);
  const keys = pairs.map(({ pair }) => pairKey(pair));
  assert.equal(new Set(keys).size, keys.length);
  const texts = pairs
    .slice(0, 4)
    .map(({ pair }) => pair.map(({ article, sentence }) => textOf(article, sentence)));
  for (const [one, other] of [
    ['紅葉公司裁員六百人。', '據報红叶公司裁减600人，另迁往海边。'],
    ['紅葉公司裁員六百人。', '裁員六百人的是紅葉公司。'],
    ['股价昨日下跌。', '紅葉公司的股價昨日下跌。'],
  ]) {
    assert.ok(
      texts.some((pair) => pair.includes(one) && pair.includes(other)),
      `${one} ${other}: ${JSON.stringify(texts)}`,
    );
  }
  assert.ok(pairs.every(({ pair: [one, other] }) => one.article !== other.article));
  assert.ok(pairs.every(({ score }, at) => score <= (pairs[at - 1]?.score ?? 1) && score > 0));
});

test('pairs the sentences of one article with all others only where asked', () => {
  const pairs = pairSentences(search, index.articles, new Set(['second']));
  assert.ok(pairs.length > 0);
  assert.ok(pairs.every(({ pair }) => pair.some(({ article }) => article === 'second')));
});

test('names the pairs that a claim lays side by side', () => {
  const [first, second] = claim.evidence;
  assert.ok(first && second);
  assert.deepEqual([...claimedPairs([claim])], [pairKey([second, first])]);
});

test('finds the sentence that a claim lacks', () => {
  const missing = missingEvidence(search, [claim]);
  assert.deepEqual(
    missing.map(({ article, sentence }) => [article, textOf(article, sentence)]),
    [['third', '裁員六百人的是紅葉公司。']],
  );
});
