import type { APIRoute } from 'astro';
import type { Article } from '../../article/article.ts';
import { ownArticles } from '../../content/own-articles.ts';
import { edition } from '../../content/this-edition.ts';
import { address } from '../../interface/address.ts';
import { summarise } from '../../interface/article-summary.ts';
import { createReader } from '../../interface/reader.ts';
import { plainText } from '../../markdown/plain-text.ts';

// An edition of excerpts has no text to keep.
const whole = edition.site.edition === 'full' ? ownArticles : [];
export const getStaticPaths = () =>
  whole.map((article) => ({ params: { id: article.id }, props: { article } }));

/** An article as published, for people who keep files: text alone, below where it comes from. */
export const GET: APIRoute<{ article: Article }> = ({ props: { article }, site }) => {
  const { parsed, convert } = edition;
  const text = parsed.get(article.id);
  if (!text) throw new Error(`Cannot find article \`${article.id}\``);
  const reader = createReader('published', article.variant, convert);
  const { outlet: name, date, isInferred } = summarise(article, edition, reader);
  const source = [
    `${name}，${date}${isInferred ? `（${reader.text('article.inferred')}）` : ''}`,
    ...(article.address ? [article.address] : []),
    new URL(address('published', `articles/${article.id}/`), site).href,
  ];
  const title = article.title ?? reader.text('article.untitled');
  const head = article.kicker ? [article.kicker, title] : [title];
  const paragraphs = [...head, source.join('\n'), ...plainText(text.tree)];
  // The mark says UTF-8 to hosts and editors that would guess.
  return new Response(`\uFEFF${paragraphs.join('\n\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
