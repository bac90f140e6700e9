import type { Article } from '../article/article.ts';
import { type Mode, modes } from '../article/mode.ts';
import type { Edition } from '../content/edition.ts';
import { address } from './address.ts';
import { createReader, type Reader } from './reader.ts';
import { summariseAll } from './summarise-all.ts';

/** A feed: the newest articles of the site, of a topic or of an outlet, in a reading mode. */
export interface Feed {
  /** The page that it follows, within its mode: empty, `topics/x/` or `outlets/x/`. */
  path: string;
  mode: Mode;
  title: string;
  description: string;
  articles: readonly Article[];
}

/** An article in a feed, in the reader's words. */
export interface FeedItem {
  /** Its page; never changes, so it is the item's id too. */
  address: string;
  title: string;
  language: string;
  /** The first words of the text. */
  excerpt: string;
  /** The start of its day in the time of Hong Kong, Taipei and Beijing; items hold no more. */
  date: Date;
  isInferred: boolean;
  authors: readonly string[];
  outlet: string;
  rights: string;
  original: string | null;
}

const newest = 50;
const excerptLength = 120;

/** Give every feed of an edition. */
export function feeds(edition: Edition): Feed[] {
  const { site, topics, outlets, articles } = edition;
  return modes.flatMap((mode) => {
    const { name } = readerOf(edition, mode);
    const own = (kind: 'topics' | 'outlets', { id, ...row }: Edition['topics'][number]) => ({
      path: `${kind}/${id}/`,
      mode,
      title: `${name(row.name)} · ${name(site.title)}`,
      description: name(row.about),
      articles: articles.filter(({ topics, outlet }) =>
        kind === 'outlets' ? outlet === id : topics.includes(id),
      ),
    });
    return [
      { path: '', mode, title: name(site.title), description: name(site.description), articles },
      ...topics.map((topic) => own('topics', topic)),
      ...outlets.map((outlet) => own('outlets', outlet)),
    ].map((feed) => ({ ...feed, articles: feed.articles.slice(0, newest) }));
  });
}

/** Give the items of a feed, newest first; `absolute` makes a whole address of one on this host. */
export function feedItems(
  edition: Edition,
  { mode, articles }: Feed,
  absolute: (address: string) => string,
): FeedItem[] {
  const reader = readerOf(edition, mode);
  const summaries = summariseAll(edition, articles, reader);
  return articles.map((article, index) => {
    const { date, basis } = article.published;
    return {
      address: absolute(address(mode, `articles/${article.id}/`)),
      title: summaries[index]?.title ?? '',
      language: reader.language(article),
      excerpt: excerptOf(edition, article, reader),
      date: new Date(`${date}T00:00:00+08:00`),
      isInferred: basis === 'inferred',
      authors: article.authors.map((author) => reader.words(author, article)),
      outlet: summaries[index]?.outlet ?? '',
      rights: article.rights,
      original: article.address,
    };
  });
}

function readerOf({ site, convert }: Edition, mode: Mode): Reader {
  return createReader(mode, site.variant, convert);
}

function excerptOf({ parsed }: Edition, article: Article, reader: Reader): string {
  const passages = parsed.get(article.id)?.passages ?? [];
  const text = passages
    .filter(({ kind }) => kind === 'sentence')
    .slice(0, 3)
    .map(({ text }) => reader.words(text, article))
    .join('');
  const characters = [...text];
  if (characters.length <= excerptLength) return text;
  return `${characters.slice(0, excerptLength).join('')}…`;
}
