import type { APIRoute } from 'astro';
import { searchFiles } from '../../interface/search-files.ts';
import type { IndexFile } from '../../search/sealed-file.ts';

export const getStaticPaths = () =>
  searchFiles().flatMap((file) => {
    const [, index] = /^([^/]+)\.json$/.exec(file.name) ?? [];
    return index ? [{ params: { index }, props: { file } }] : [];
  });

/** The manifest of a reading mode's search index, which the search page loads on the first search. */
export const GET: APIRoute<{ file: IndexFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': 'application/json' } });
