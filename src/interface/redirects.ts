import type { APIRoute } from 'astro';
import { modes } from '../article/mode.ts';
import { edition } from '../content/this-edition.ts';
import { address } from './address.ts';

/** Addresses that articles had before they were renamed, as Netlify, Cloudflare Pages and others read them. */
export const GET: APIRoute = () => {
  const lines = edition.articles.flatMap(({ id, formerIds }) =>
    formerIds.flatMap((former) =>
      modes.map((mode) => {
        const [from, to] = [former, id].map((one) => address(mode, `articles/${one}/`));
        return `${from} ${to} 301\n`;
      }),
    ),
  );
  return new Response(lines.join(''));
};
