import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passage.ts';
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
    edition.articles.flatMap(({ id }) => {
      const whole = edition.parsed.get(id);
      return whole ? [[id, cutToExcerpts(whole, quotedSentences(edition, id))]] : [];
    }),
  );
  const articles = edition.articles.map((article) => {
    const all = edition.parsed.get(article.id)?.passages ?? [];
    const shown = parsed.get(article.id)?.passages ?? [];
    return cutArticle(article, all, shown);
  });
  return { ...edition, articles, parsed };
}

function cutArticle(
  { kicker: _, ...article }: Article,
  all: readonly Passage[],
  shown: readonly Passage[],
): Article {
  const wordsOf = (passages: readonly Passage[]) => passages.map(({ text }) => text).join('\n\n');
  const [before, after] = [wordsOf(all), wordsOf(shown)];
  // Editors quote an article in 「」 where they write about it.
  const withhold = (sentence: string) =>
    sentence.replace(/(?<=「)[^「」]+(?=」)/g, (words) =>
      before.includes(words) && !after.includes(words) ? '…' : words,
    );
  const none = { omitted: [], joined: [], headings: [], captions: [], repaired: [], doubts: [] };
  return {
    ...article,
    body: wordsOf(shown.filter(({ kind }) => kind !== 'title')),
    published: { ...article.published, reason: withhold(article.published.reason) },
    notes: article.notes.map(withhold),
    rights: withhold(article.rights),
    related: [],
    changes: none,
  };
}
