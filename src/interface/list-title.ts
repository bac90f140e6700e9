import { formatDate } from '../article/format-date.ts';
import type { ListPage } from './list-pages.ts';

/** Give the title of a list's page: an older page says which days it holds. */
export function listTitle(name: string, { number, articles }: ListPage): string {
  if (number === undefined) return name;
  const days = [articles.at(-1), articles[0]].map((row) => row && formatDate(row.published.date));
  return `${name}（${days.join('–')}）`;
}
