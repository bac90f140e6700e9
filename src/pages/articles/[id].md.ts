import type { APIRoute } from 'astro';
import { articleText } from '../../content/article-text.ts';
import { ownArticles } from '../../content/own-articles.ts';
import { edition } from '../../content/this-edition.ts';

// The file holds the whole text: an edition of excerpts has none.
const whole = edition.site.edition === 'full' ? ownArticles : [];
export const getStaticPaths = () => whole.map(({ id }) => ({ params: { id } }));

/** An article as published, for people who keep files: its own Markdown, with all that is known of it. */
export const GET: APIRoute = async ({ params }) =>
  new Response(await articleText(params['id'] ?? ''), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
