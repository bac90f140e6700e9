import { generateAtomFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';

/** Where a feed stands: its own address, that of the page it follows, and who gives it out. */
export interface FeedPlace {
  self: string;
  page: string;
  siteTitle: string;
}

/** Write a feed as Atom (RFC 4287). A date that only orders items is no `published`. */
export function writeAtom(feed: Feed, items: readonly FeedItem[], place: FeedPlace): string {
  return generateAtomFeed({
    id: place.page,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: items[0]?.date ?? new Date(0),
    authors: [{ name: place.siteTitle }],
    links: [
      { href: place.self, rel: 'self', type: 'application/atom+xml' },
      { href: place.page, rel: 'alternate', type: 'text/html' },
    ],
    entries: items.map((item) => ({
      id: item.id,
      title: { value: item.title },
      summary: { value: item.excerpt },
      updated: item.date,
      ...(item.isPublished && { published: item.date }),
      authors: item.authors.map((name) => ({ name })),
      rights: { value: item.rights },
      links: [
        { href: item.address, rel: 'alternate', type: 'text/html', hreflang: item.language },
        ...(item.original ? [{ href: item.original, rel: 'via' }] : []),
      ],
    })),
  });
}
