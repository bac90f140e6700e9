import type { Article } from '../article/article.ts';
import type { Edition } from '../content/edition.ts';
import { address } from './address.ts';
import { summarise } from './article-summary.ts';
import type { Absolute, FeedItem } from './feed.ts';
import type { Reader } from './reader.ts';
import { startOfDay } from './start-of-day.ts';

const excerptLength = 120;

/** Give articles as items of a feed: each with its first words. */
export function articleItems(
  articles: readonly Article[],
  { edition, reader, absolute }: { edition: Edition; reader: Reader; absolute: Absolute },
): FeedItem[] {
  return articles.map((article) => {
    const { title, outlet } = summarise(article, edition, reader);
    const page = absolute(address(reader.mode, `articles/${article.id}/`));
    const authors = article.authors.map((author) => reader.words(author, article));
    return {
      id: page,
      address: page,
      title,
      language: reader.language(article),
      excerpt: excerptOf(edition, article, reader),
      date: startOfDay(article.published.date),
      isPublished: article.published.basis === 'stated',
      authors: authors.length > 0 ? authors : [outlet],
      rights: article.rights,
      original: article.address,
    };
  });
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
