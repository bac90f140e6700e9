import type { Article } from '../article/article.ts';
import { cutToExcerpts } from '../markdown/cut-to-excerpts.ts';
import type { Edition } from './edition.ts';
import { quotedSentences } from './quoted-sentences.ts';

/**
 * Give an edition as its `site.yaml` wants it published. In the edition `excerpt`, articles hold
 * their title, the facts of their publication and the sentences that claims quote; nothing else of
 * a source's words is left in it, so that no page can show them by mistake.
 */
export function toPublishedEdition(edition: Edition): Edition {
  if (edition.site.edition === 'full') return edition;
  const parsed = new Map(
    [...edition.parsed].map(([id, whole]) => [
      id,
      cutToExcerpts(whole, quotedSentences(edition, id)),
    ]),
  );
  const articles = edition.articles.map((article) => {
    const shown = parsed.get(article.id)?.passages ?? [];
    const quoted = shown.filter(({ kind }) => kind !== 'title');
    return cutArticle(article, quoted.map(({ text }) => text).join('\n\n'));
  });
  return { ...edition, articles, parsed };
}

function cutArticle({ kicker: _, ...article }: Article, body: string): Article {
  const none = { omitted: [], joined: [], headings: [], captions: [], repaired: [], doubts: [] };
  return { ...article, body, related: [], changes: none };
}
