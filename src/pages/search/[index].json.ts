import type { APIRoute } from 'astro';
import { type Mode, modes } from '../../article/mode.ts';
import { searchFiles } from '../../interface/search-files.ts';

export const getStaticPaths = () =>
  modes.map((mode) => ({ params: { index: mode.toLowerCase() }, props: { mode } }));

/** The manifest of a reading mode's search index, which the search page loads on the first search. */
export const GET: APIRoute<{ mode: Mode }> = ({ props: { mode } }) =>
  new Response(searchFiles(mode).manifest, { headers: { 'Content-Type': 'application/json' } });
