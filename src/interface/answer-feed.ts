import type { GetStaticPathsResult } from 'astro';
import { modeFolder } from '../article/mode.ts';
import { edition } from '../content/this-edition.ts';
import { address } from './address.ts';
import type { Feed, FeedItem } from './feed.ts';
import { feeds } from './feeds.ts';
import type { FeedPlace } from './write-atom.ts';

/** Give the paths of a file of every feed, beside the page that the feed follows. */
export function feedPaths(): GetStaticPathsResult {
  return feeds(edition).map((feed) => ({
    params: { feed: `${modeFolder(feed.mode)}${feed.path}`.replace(/\/$/, '') || undefined },
    props: { feed },
  }));
}

/** Answer a request for the file `name` of a feed with what `write` makes of it. */
export function answerFeed(
  { feed, site }: { feed: Feed; site: URL | undefined },
  { name, type }: { name: string; type: string },
  write: (feed: Feed, items: readonly FeedItem[], place: FeedPlace) => string,
): Response {
  const absolute = (path: string) => new URL(path, site).href;
  const text = write(feed, feed.items(absolute), {
    self: absolute(address(feed.mode, `${feed.path}${name}`)),
    page: absolute(address(feed.mode, feed.path)),
    siteTitle: edition.site.title[feed.mode === 'published' ? edition.site.variant : feed.mode],
  });
  return new Response(text, { headers: { 'Content-Type': type } });
}
