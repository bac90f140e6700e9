/** A page that is kept, and how it is called. */
export interface KeptPage {
  address: string;
  title: string;
  language: string;
}

/**
 * Give the pages that are kept for the site at an address (`scope`), those read last first. Of a story that
 * is kept whole only what was read, or nothing could be found among its pages.
 */
export async function keptPages(scope: string): Promise<KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  const names = (await caches.keys()).filter((name) => name.startsWith(`${scope} `));
  // The pages that were read come last, so that they are first in the end.
  for (const name of names.sort().reverse()) {
    const cache = await caches.open(name);
    const requests = await cache.keys();
    if (requests.some(({ url }) => url.endsWith('/story-list.json'))) continue;
    for (const request of requests) {
      const address = new URL(request.url).pathname;
      if (!address.endsWith('/') || address.endsWith('/offline/')) continue;
      const html = (await (await cache.match(request))?.text()) ?? '';
      const [, language = ''] = /<html lang="?([\w-]+)/.exec(html) ?? [];
      const [, title = ''] = /<title>([^<]*?)(?: · [^<·]*)?<\/title>/.exec(html) ?? [];
      pages.delete(address);
      if (title) pages.set(address, { address, title: decode(title), language });
    }
  }
  return [...pages.values()].reverse();
}

const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const decode = (text: string) =>
  text.replace(/&(\w+|#39);/g, (entity, name: string) => characters[name] ?? entity);
