import { variants } from '../chinese/variant.ts';
import type { Edition } from '../content/edition.ts';
import type { Reader } from './reader.ts';

/** A field of the search form with its choices; an empty value asks for nothing. */
export interface SearchFilter {
  field: string;
  label: string;
  options: { value: string; name: string }[];
}

/** Give how the search page orders and filters, in a reader's words: only what has articles is offered. */
export function searchFilters(
  { articles, outlets, topics }: Pick<Edition, 'articles' | 'outlets' | 'topics'>,
  reader: Reader,
): SearchFilter[] {
  const { text, name } = reader;
  const any = { value: '', name: text('search.any') };
  const used = outlets.filter(({ id }) => articles.some(({ outlet }) => outlet === id));
  const unnamed = articles.filter(({ outlet }) => outlet === null);
  const regions = new Set([
    ...used.map(({ region }) => region),
    ...unnamed.map(({ variant }) => variant),
  ]);
  const filter = (field: 'region' | 'outlet' | 'topic', options: SearchFilter['options']) => ({
    field,
    label: text(`search.${field}`),
    options: [any, ...options],
  });
  return [
    {
      field: 'order',
      label: text('search.order'),
      options: [
        { value: '', name: text('search.order.relevance') },
        { value: 'date', name: text('search.order.date') },
      ],
    },
    filter(
      'region',
      variants
        .filter((region) => regions.has(region))
        .map((region) => ({ value: region, name: text(`region.${region}`) })),
    ),
    filter('outlet', [
      ...used.map((outlet) => ({ value: outlet.id, name: name(outlet.name) })),
      ...(unnamed.length > 0 ? [{ value: 'none', name: text('article.no-outlet') }] : []),
    ]),
    filter(
      'topic',
      topics
        .filter(({ id }) => articles.some((article) => article.topics.includes(id)))
        .map((topic) => ({ value: topic.id, name: name(topic.name) })),
    ),
  ];
}
