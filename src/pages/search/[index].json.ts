import type { APIRoute } from 'astro';
import { type Mode, modes } from '../../article/mode.ts';
import { foldTable } from '../../chinese/fold-table.ts';
import { edition } from '../../content/this-edition.ts';
import { address } from '../../interface/address.ts';
import { createReader } from '../../interface/reader.ts';
import { buildIndex } from '../../search/build-index.ts';

export const getStaticPaths = () =>
  modes.map((mode) => ({ params: { index: mode.toLowerCase() }, props: { mode } }));

/** The search index of a reading mode, which the search page fetches on the first search. */
export const GET: APIRoute<{ mode: Mode }> = ({ props: { mode } }) => {
  const reader = createReader(mode, edition.site.variant, edition.convert);
  const articles = edition.articles.map((article) => {
    const outlet = edition.outlets.find(({ id }) => id === article.outlet);
    const passages = edition.parsed.get(article.id)?.passages ?? [];
    return {
      article,
      address: address(mode, `articles/${article.id}/`),
      outletName: outlet ? reader.name(outlet.name) : null,
      region: outlet?.region ?? article.variant,
      lang: reader.language(article),
      title: article.title && reader.words(article.title, article),
      passages,
      shown: passages.map(({ text }) => reader.words(text, article)),
    };
  });
  return Response.json(buildIndex({ articles, glossary: edition.glossary, table: foldTable }));
};
