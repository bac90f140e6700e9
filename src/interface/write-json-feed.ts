import { generateJsonFeed } from 'feedsmith';
import type { Feed, FeedItem } from './feed.ts';
import type { FeedPlace } from './write-atom.ts';

/** Write a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(feed: Feed, items: readonly FeedItem[], place: FeedPlace): string {
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: place.page,
    feed_url: place.self,
    authors: [{ name: place.siteTitle }],
    items: items.map((item) => ({
      id: item.id,
      url: item.address,
      ...(item.original && { external_url: item.original }),
      title: item.title,
      content_text: item.excerpt,
      ...(item.isPublished && { date_published: item.date }),
      authors: item.authors.map((name) => ({ name })),
      language: item.language,
    })),
  });
  return JSON.stringify(written);
}
