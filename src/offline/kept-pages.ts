/** A page that is kept, and how it is called. */
export interface KeptPage {
  address: string;
  title: string;
  language: string;
}

/** Give the pages that were read and are kept for the site at an address (`scope`), the latest first. */
export async function keptPages(scope: string): Promise<KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  for (const name of await caches.keys()) {
    if (!name.startsWith(`${scope} `) || name.endsWith(' saved')) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const html = (await (await cache.match(request))?.text()) ?? '';
      const [, language = ''] = /<html lang="?([\w-]+)/.exec(html) ?? [];
      const [, title = ''] = /<title>([^<]*) · [^<]*<\/title>/.exec(html) ?? [];
      const address = new URL(request.url).pathname;
      if (title) pages.set(address, { address, title: decode(title), language });
    }
  }
  return [...pages.values()].reverse();
}

const characters: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
const decode = (text: string) =>
  text.replace(/&(\w+|#39);/g, (entity, name: string) => characters[name] ?? entity);
