import type { APIRoute } from 'astro';
import { type Mode, modes } from '../../../article/mode.ts';
import { edition } from '../../../content/this-edition.ts';
import { entities } from '../../../content/this-entities.ts';
import { knownNames } from '../../../interface/known-names.ts';
import { createReader } from '../../../interface/reader.ts';
import { searchTexts } from '../../../interface/search-texts.ts';

export const getStaticPaths = () =>
  modes.map((mode) => ({ params: { mode: mode.toLowerCase() }, props: { mode } }));

/** What the search page says and suggests in a reading mode, once somebody is about to ask. */
export const GET: APIRoute<{ mode: Mode }> = ({ props: { mode } }) => {
  const reader = createReader(mode, edition.site.variant, edition.convert);
  const names = JSON.stringify(knownNames(entities(), edition.topics, reader));
  const texts = JSON.stringify(searchTexts(reader));
  return new Response(JSON.stringify({ names, texts }), {
    headers: { 'Content-Type': 'application/json' },
  });
};
