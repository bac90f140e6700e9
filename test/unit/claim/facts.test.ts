import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsBySentence } from '../../../src/claim/claims-by-sentence.ts';
import { claimsOfArticle } from '../../../src/claim/claims-of-article.ts';
import { originsOf } from '../../../src/claim/origins-of.ts';
import { sourcesOf } from '../../../src/claim/sources-of.ts';
import { madeUpArticle, madeUpClaim } from './made-up-claim.ts';

const articles = [
  madeUpArticle('first', ['晨報說，紅葉公司裁員。', '紅葉公司沒有裁員。']),
  madeUpArticle('second', ['晚報說，紅葉公司可能裁員。', '紅葉公司裁員。']),
  madeUpArticle('third', ['知情人士說，紅葉公司或裁員。']),
  madeUpArticle('weather', ['明日有雨。'], { topics: ['weather'] }),
  madeUpArticle('silent', ['明日開會。']),
  madeUpArticle('denial', ['晚報說，紅葉公司並未裁員。']),
];
const { claim } = madeUpClaim(articles, [
  {
    article: 'first',
    quotation: '紅葉公司裁員',
    origin: { by: 'morning-post', words: '晨報說' },
  },
  { article: 'first', quotation: '沒有裁員', stance: 'contradicts' },
  {
    article: 'second',
    quotation: '可能裁員',
    stance: 'hedges',
    origin: { by: 'morning-post', words: '晚報說' },
  },
  { article: 'second', quotation: '紅葉公司裁員。' },
  {
    article: 'third',
    quotation: '或裁員',
    stance: 'hedges',
    origin: { by: 'unnamed', words: '知情人士' },
  },
  {
    article: 'denial',
    quotation: '並未裁員',
    stance: 'contradicts',
    origin: { by: 'evening-post', words: '晚報說' },
  },
]);

test('gives the stance of every source, silent ones on the topic last', () => {
  assert.deepEqual(
    sourcesOf(claim, articles).map(({ article, stance, evidence }) => [
      article.id,
      stance,
      evidence.length,
    ]),
    [
      ['first', 'divided', 2],
      ['second', 'states', 2],
      ['third', 'hedges', 1],
      ['denial', 'contradicts', 1],
      ['silent', 'silent', 0],
    ],
  );
});

test('counts an origin once, apart from unnamed ones, own words and denials', () => {
  const { articles: count, named, unnamed, own } = originsOf(claim);
  assert.equal(count, 3);
  assert.deepEqual(
    named.map(({ by, evidence }) => [by, evidence.map(({ article }) => article)]),
    [['morning-post', ['first', 'second']]],
  );
  assert.deepEqual(
    [unnamed, own].map((its) => its.map(({ article }) => article)),
    [['third'], ['second']],
  );
});

test('gives an article’s claims with the others that bear on them', () => {
  const [only] = claimsOfArticle('third', [claim], articles);
  assert.equal(only?.own.stance, 'hedges');
  assert.deepEqual(
    only?.others.map(({ article }) => article.id),
    ['first', 'second', 'denial'],
  );
  assert.deepEqual(claimsOfArticle('silent', [claim], articles), []);
});

test('gives the claims of an article by their sentences', () => {
  const own = claimsOfArticle('second', [claim], articles);
  const bySentence = claimsBySentence(own);
  assert.deepEqual(
    [...bySentence.keys()],
    own[0]?.own.evidence.map(({ sentence }) => sentence),
  );
  assert.deepEqual([...bySentence.values()], [own, own]);
});
