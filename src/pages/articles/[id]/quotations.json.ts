import type { APIRoute } from 'astro';
import type { Article } from '../../../article/article.ts';
import { formatDate } from '../../../article/format-date.ts';
import { ownArticles } from '../../../content/own-articles.ts';
import { edition } from '../../../content/this-edition.ts';
import { address } from '../../../interface/address.ts';
import { citations } from '../../../interface/citations.ts';
import { citedArticle } from '../../../interface/cited-article.ts';
import type { QuotationData } from '../../../linking/quotation-data.ts';

export const getStaticPaths = () =>
  ownArticles.map((article) => ({ params: { id: article.id }, props: { article } }));

/** What copying from an article needs, fetched when a reader copies. */
export const GET: APIRoute<{ article: Article }> = ({ props: { article } }) => {
  const cited = citedArticle(edition, article);
  const { outlet, title, date, isInferred, reader } = cited;
  const day = isInferred ? `[${formatDate(date)}]` : formatDate(date);
  const name = outlet === null ? reader.text('article.no-outlet') : `《${outlet}》`;
  const source = `${name}${title === null ? '' : `〈${title}〉`}，${day}`;
  const passages = edition.parsed.get(article.id)?.passages ?? [];
  const data: QuotationData = {
    address: address('published', `articles/${article.id}/`),
    quotation: reader.text('cite.quotation', { source }),
    citations: citations(cited),
    passages: Object.fromEntries(passages.map(({ id, text }) => [id, text])),
  };
  return new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });
};
