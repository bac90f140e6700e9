import { expect, type Page } from '@playwright/test';
import { cleanTest as test } from './clean-test.ts';

/** The values of the page's `meta` tags by name or property, in their order. */
async function metaOf(page: Page): Promise<Record<string, string[]>> {
  const tags = await page
    .locator('meta')
    .evaluateAll((tags) =>
      tags.map((tag) => [
        tag.getAttribute('name') ?? tag.getAttribute('property') ?? '',
        tag.getAttribute('content') ?? '',
      ]),
    );
  const groups = Map.groupBy(tags, ([name = '']) => name);
  return Object.fromEntries(
    [...groups].map(([name, rows]) => [name, rows.map(([, content = '']) => content)]),
  );
}

const linkedOf = async (page: Page) =>
  JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');

/**
 * What Zotero’s translator “Embedded Metadata” makes of a page: it takes the type from `z:itemType` before
 * it guesses, and the fields of a newspaper’s article from Dublin Core; any `citation_…` would make a
 * journal’s article of it. https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
async function zoteroItem(page: Page) {
  const meta = await metaOf(page);
  expect(Object.keys(meta).filter((name) => name.startsWith('citation_'))).toEqual([]);
  const one = (name: string) => {
    expect((meta[name] ?? []).length).toBeLessThan(2);
    return meta[name]?.[0];
  };
  return {
    itemType: one('z:itemType'),
    title: one('DC.title'),
    creators: meta['DC.creator'],
    publicationTitle: one('DC.source'),
    date: one('DC.date'),
    language: one('DC.language'),
    rights: one('DC.rights'),
    url: one('eprints.official_url') ?? one('og:url'),
  };
}

const itemType = 'newspaperArticle';
const items = {
  'hkej-avocado': {
    itemType,
    title: 'Meta模型擬改閉源|目標下季登場 傳不滿DS取用架構 兼受Llama 4失利打擊',
    publicationTitle: '信報財經新聞',
    date: '2025-12-12',
    language: 'zh-HK',
  },
  // Its date is inferred; a machine had changed its script.
  'guancha-behemoth': {
    itemType,
    title: '“美國基本上退出了開源大模型競賽,幾乎都是中國模型了”',
    creators: ['阮佳琪'],
    publicationTitle: '觀察者網',
    language: 'zh-Hant-CN',
  },
  // Neither headline nor outlet is stated.
  'unattributed-avocado': { itemType, date: '2025-12-11', language: 'zh-TW' },
};
for (const [id, item] of Object.entries(items)) {
  test(`a reference manager reads ${id} as published, in every mode`, async ({ page }) => {
    for (const mode of ['', 'zh-cn/', 'zh-tw/']) {
      await page.goto(`/${mode}articles/${id}/`);
      const { rights, url, ...read } = await zoteroItem(page);
      expect(read).toEqual(item);
      expect(rights).toContain('轉載');
      expect(url).toMatch(new RegExp(`^https://[^/]+/${mode}articles/${id}/$`));
    }
  });
}

test('linked data leave out what a document does not state', async ({ page }) => {
  await page.goto('/articles/unattributed-avocado/');
  const [, copy] = (await linkedOf(page))['@graph'];
  for (const field of [
    'headline',
    'publisher',
    'copyrightHolder',
    'isBasedOn',
    'translationOfWork',
  ]) {
    expect(copy).not.toHaveProperty(field);
  }
});

test('an article as linked data: a page of ours about a copy of the outlet’s', async ({ page }) => {
  await page.goto('/zh-cn/articles/hkej-avocado/');
  const [webPage, copy] = (await linkedOf(page))['@graph'];
  expect(webPage.mainEntity['@id']).toBe(copy['@id']);
  expect(copy).toMatchObject({
    '@type': 'NewsArticle',
    inLanguage: 'zh-CN',
    datePublished: '2025-12-12',
    publisher: { name: '信報財經新聞' },
    translationOfWork: { inLanguage: 'zh-HK' },
  });
});

test('a claim as linked data, its appearances being sentences that are there', async ({ page }) => {
  await page.goto('/zh-cn/claims/wang-closed/');
  const claim = await linkedOf(page);
  expect(claim).toMatchObject({
    '@type': 'Claim',
    text: '汪滔主张模型闭源。',
    inLanguage: 'zh-CN',
  });
  expect(claim.appearance).toHaveLength(4);
  for (const { url } of claim.appearance) {
    const { pathname, hash } = new URL(url);
    await page.goto(pathname + hash);
    await expect(page.locator(':target')).toBeInViewport();
  }
});

for (const [path, type] of [
  ['zh-tw/articles/takungpao-avocado/', 'article'],
  ['zh-cn/claims/wang-closed/', 'website'],
] as const) {
  test(`who is sent a link to ${path} sees a title, a sentence and a picture`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${path}`);
    const meta = await metaOf(page);
    expect(meta['og:type']).toEqual([type]);
    expect(meta['og:title']?.[0]).toBe(await page.getByRole('heading', { level: 1 }).textContent());
    expect(meta['og:description']?.[0]).toBeTruthy();
    expect(meta['og:url']?.[0]).toMatch(new RegExp(`^https://[^/]+/${path}$`));
    const [image = ''] = meta['og:image'] ?? [];
    const response = await request.get(new URL(image).pathname);
    expect(response.headers()['content-type']).toBe('image/png');
    expect(response.status()).toBe(200);
  });
}
