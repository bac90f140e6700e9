import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { z } from 'zod';
import { cleanTest as test } from './clean-test.ts';

const date = z.iso.datetime({ offset: true });
const author = z.strictObject({ name: z.string().min(1) });
/** What JSON Feed 1.1 demands, and no more than we give: https://www.jsonfeed.org/version/1.1/ */
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url(),
  feed_url: z.url(),
  authors: z.array(author),
  items: z
    .array(
      z.strictObject({
        id: z.url(),
        url: z.url(),
        external_url: z.url().optional(),
        title: z.string().min(1),
        content_text: z.string().min(1),
        date_published: date.optional(),
        authors: z.array(author),
        language: z.string(),
      }),
    )
    .min(1),
});

/** The page's feeds of a type, as their links name them. */
const feedsOf = (page: Page, type: string) =>
  page
    .locator(`link[rel=alternate][type="${type}"]`)
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));

/** What RFC 4287 misses in an Atom feed (4.1.1, 4.1.2), told by the browser's own XML parser. */
async function faultsOf(page: Page, text: string): Promise<string[]> {
  // A page of ours may parse nothing: its policy asks for Trusted Types.
  await page.goto('about:blank');
  return page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    if (document.querySelector('parsererror')) return ['not well-formed'];
    const isDate = (value: string) =>
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value);
    const parts = [document.documentElement, ...document.querySelectorAll('entry')];
    return parts.flatMap((part) => {
      const one = (name: string) => [...part.children].filter(({ tagName }) => tagName === name);
      const faults = ['id', 'title', 'updated'].filter((name) => one(name).length !== 1);
      if (one('author').length === 0) faults.push('author');
      if (!isDate(one('updated')[0]?.textContent ?? '')) faults.push('date');
      const rels = one('link').map((link) => link.getAttribute('rel'));
      if (rels.filter((rel) => rel === 'alternate').length !== 1) faults.push('alternate');
      if (part.tagName === 'entry' && one('summary').length !== 1) faults.push('summary');
      if (part.tagName === 'feed' && !rels.includes('self')) faults.push('self');
      return faults;
    });
  }, text);
}

/** Fetch an address of the published site from the one that is tested. */
async function get(request: APIRequestContext, address: string) {
  const { pathname, search } = new URL(address, 'http://localhost');
  const response = await request.get(pathname + search);
  expect(response.status(), address).toBe(200);
  return response;
}

const followed = [
  '/',
  '/zh-tw/topics/avocado/',
  '/zh-cn/outlets/hkej/',
  '/zh-hk/claims/',
  '/zh-tw/claims/wang-closed/',
];
for (const path of followed) {
  test(`the feeds of ${path} are valid and lead to pages`, async ({ page, request }) => {
    await page.goto(path);
    const [atom = '', ...others] = await feedsOf(page, 'application/atom+xml');
    const [json = ''] = await feedsOf(page, 'application/feed+json');
    expect(others).toEqual([]);
    expect(new URL(atom).pathname).toBe(`${path}atom.xml`);
    const feed = jsonFeedSchema.parse(await (await get(request, json)).json());
    for (const { url } of feed.items) await get(request, url);
    const text = await (await get(request, atom)).text();
    expect(await faultsOf(page, text)).toEqual([]);
    expect(text.match(/<entry>/g)?.length).toBe(feed.items.length);
  });
}

test('who follows a claim is told who says what, in which sentence, and from whom', async ({
  page,
  request,
}) => {
  const path = '/zh-cn/claims/wang-closed/';
  const { items } = jsonFeedSchema.parse(await (await get(request, `${path}feed.json`)).json());
  const titles = items.map(({ title }) => title);
  expect(titles).toContain('大公报 · 说的相反：汪滔作为开源模型的拥护者');
  const unattributed = items.find(({ title }) => title.startsWith('未署媒体名 · 这样说'));
  expect(unattributed?.content_text).toMatch(/闭源|封闭/);
  expect(unattributed?.content_text).toMatch(/\n出处：彭博/);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  // The id leads to the sentence among the others, the address to its place in the article.
  for (const { id, url } of items) {
    for (const address of [id, url]) {
      const { pathname, hash } = new URL(address);
      await page.goto(pathname + hash);
      await expect(page.locator(':target')).toBeInViewport();
    }
  }
  const dates = items.flatMap((item) => item.date_published ?? []);
  expect(dates).toEqual(dates.toSorted().reverse());
});

test('a browser that adds the site’s search gets answers by its template', async ({
  page,
  request,
}) => {
  await page.goto('/zh-tw/');
  const link = await page.locator('link[rel=search]').getAttribute('href');
  const description = await (await get(request, link ?? '')).text();
  const template = /<Url type="text\/html" template="([^"]+)"/.exec(description)?.[1] ?? '';
  const { pathname, search } = new URL(
    template.replace('{searchTerms}', encodeURIComponent('裁員600人')),
  );
  await page.goto(pathname + search);
  await expect(page.getByRole('searchbox')).toHaveValue('裁員600人');
  await expect(page.getByRole('status')).toContainText('「裁員600人」');
});

test('manifest, robots and sitemap are there; the sitemap names no copies', async ({
  page,
  request,
}) => {
  await page.goto('/zh-cn/');
  const manifest = await page.locator('link[rel=manifest]').getAttribute('href');
  expect(await (await get(request, manifest ?? '')).json()).toMatchObject({
    lang: 'zh-CN',
    start_url: '/zh-cn/',
    scope: '/',
  });
  const robots = await (await get(request, '/robots.txt')).text();
  const sitemap = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  const addresses = [
    ...(await (await get(request, sitemap)).text()).matchAll(/<loc>(.+?)<\/loc>/g),
  ];
  expect(addresses.length).toBeGreaterThan(20);
  for (const [, address = ''] of addresses) {
    expect(address).not.toContain('/articles/');
    await get(request, address);
  }
});

test('the open data are what their schemas say', async ({ page, request }) => {
  await page.goto('/about/');
  for (const name of ['各篇報道的出處', '各個說法與證據', '各地譯名與用語']) {
    const link = page.getByRole('listitem').filter({ hasText: name }).getByRole('link');
    const [table = '', described = ''] = await link.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).href),
    );
    const data = await (await get(request, table)).json();
    expect(new URL(data.$schema).pathname).toBe(new URL(described).pathname);
    const schema = z.fromJSONSchema(await (await get(request, described)).json());
    expect(schema.safeParse(data).error).toBeUndefined();
    expect(schema.safeParse({ ...data, $schema: 1 }).success).toBe(false);
  }
});
