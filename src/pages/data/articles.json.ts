import type { APIRoute } from 'astro';
import { edition } from '../../content/this-edition.ts';
import { address } from '../../interface/address.ts';
import { answerJson } from '../../interface/answer-json.ts';
import type { ArticleData } from '../../interface/article-data.ts';

/** Every article’s facts, for other programs; `articles.schema.json` says what each field is. */
export const GET: APIRoute = ({ site }) => {
  const absolute = (path: string) => new URL(address('published', path), site).href;
  const articles = edition.articles.map((article): ArticleData['articles'][number] => {
    const { id, formerIds, title, outlet, published, authors, variant, script, topics } = article;
    return {
      ...{ id, formerIds, title, outlet, published, authors, variant, topics },
      ...(script && { script }),
      address: article.address,
      archives: article.archives,
      rights: article.rights,
      source: article.source,
      page: absolute(`articles/${id}/`),
      passages: (edition.parsed.get(id)?.passages ?? []).map(({ id, kind }) => ({ id, kind })),
    };
  });
  const data: ArticleData = {
    $schema: absolute('data/articles.schema.json'),
    licence: 'MIT',
    language: edition.site.variant,
    articles,
  };
  return answerJson(data);
};
