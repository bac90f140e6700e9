import type { APIRoute } from 'astro';
import type { Mode } from '../../../../article/mode.ts';
import { edition } from '../../../../content/this-edition.ts';
import { passageClaims } from '../../../../interface/passage-claims.ts';
import { createReader } from '../../../../interface/reader.ts';
import { toldPaths } from '../../../../interface/told-paths.ts';

export const getStaticPaths = toldPaths;

/** The claims of an article's sentences, which the search page loads when a reader asks for them. */
export const GET: APIRoute<{ mode: Mode; id: string }> = ({ props: { mode, id } }) => {
  const article = edition.articles.find((row) => row.id === id);
  if (!article) throw new Error(`Cannot find article \`${id}\``);
  const reader = createReader(mode, edition.site.variant, edition.convert);
  return new Response(JSON.stringify(passageClaims(article, edition, reader)), {
    headers: { 'Content-Type': 'application/json' },
  });
};
