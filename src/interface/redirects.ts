import type { Article } from '../article/article.ts';
import { modes } from '../article/mode.ts';
import { address } from './address.ts';

/** Give the addresses that articles had before they were renamed, as Netlify, Cloudflare Pages and others read them. */
export function redirects(articles: readonly Article[]): string {
  const lines = articles.flatMap(({ id, formerIds }) =>
    formerIds.flatMap((former) =>
      modes.map((mode) => {
        const [from, to] = [former, id].map((one) => address(mode, `articles/${one}/`));
        return `${from} ${to} 301\n`;
      }),
    ),
  );
  return lines.join('');
}
