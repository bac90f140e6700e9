import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimDataSchema } from '../../../src/claim/claim-data.ts';
import { linkedData } from '../../../src/claim/linked-data.ts';
import { loadEdition } from '../../../src/content/edition.ts';
import { claimsData } from '../../../src/interface/claims-data.ts';
import { madeUpArticle, madeUpClaim } from './made-up-claim.ts';

const addressOf = (path: string) => `https://example.org/${path}`;

test('the open data of this edition are what their description says', async () => {
  const edition = await loadEdition('content');
  const data = claimsData(edition, addressOf);
  const read = claimDataSchema.safeParse(JSON.parse(JSON.stringify(data)));
  assert.deepEqual(read.error?.issues ?? [], []);
  const evidence = edition.claims.flatMap((claim) => claim.evidence);
  const given = data.claims.flatMap(({ sources }) => sources.flatMap((source) => source.evidence));
  assert.equal(given.length, evidence.length, 'evidence is lost or doubled');
});

test('linked data name the sentences that state a claim, no denial, no inferred date, no rating', () => {
  const articles = [
    madeUpArticle('first', ['紅葉公司裁員。'], { outlet: 'paper', title: '紅葉裁員' }),
    madeUpArticle('second', ['紅葉公司可能裁員。'], {
      published: { date: '2031-12-11', basis: 'inferred', reason: '文中' },
      variant: 'zh-CN',
      script: 'Hant',
    }),
    madeUpArticle('third', ['紅葉公司沒有裁員。']),
  ];
  const { claim, witness } = madeUpClaim(articles, [
    { article: 'first', quotation: '裁員' },
    { article: 'second', quotation: '可能裁員', stance: 'hedges' },
    { article: 'third', quotation: '沒有裁員', stance: 'contradicts' },
  ]);
  const data = linkedData(claim, {
    address: addressOf('claims/layoffs/'),
    statement: claim.statement,
    variant: 'zh-HK',
    witness,
    sentenceAddress: (article, sentence) => addressOf(`articles/${article}/#${sentence}`),
    outletName: (id) => (id === 'paper' ? 'Paper' : undefined),
  });
  const [first, second] = claim.evidence.map(({ sentence }) => sentence);
  assert.deepEqual(data, {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': 'https://example.org/claims/layoffs/',
    url: 'https://example.org/claims/layoffs/',
    name: 'Red Leaf cuts some 600 jobs.',
    text: '紅葉公司裁員約六百人。',
    inLanguage: 'zh-HK',
    appearance: [
      {
        '@type': 'NewsArticle',
        url: `https://example.org/articles/first/#${first}`,
        headline: '紅葉裁員',
        text: '裁員',
        inLanguage: 'zh-HK',
        datePublished: '2031-12-10',
        publisher: { '@type': 'Organization', name: 'Paper' },
      },
      {
        '@type': 'NewsArticle',
        url: `https://example.org/articles/second/#${second}`,
        text: '可能裁員',
        inLanguage: 'zh-Hant-CN',
      },
    ],
  });
});
