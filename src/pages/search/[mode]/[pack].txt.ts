import type { APIRoute } from 'astro';
import { searchFiles } from '../../../interface/search-files.ts';
import type { IndexFile } from '../../../search/sealed-file.ts';

const named = /^([^/]+)\/(.+)\.txt$/;

export const getStaticPaths = () => {
  const { packs, words } = searchFiles();
  return [...packs, ...words].map((file) => {
    const [, mode = '', pack = ''] = named.exec(file.name) ?? [];
    return { params: { mode, pack }, props: { file } };
  });
};

/** A pack of articles of a reading mode's search index, or a file of words, the same for all modes. */
export const GET: APIRoute<{ file: IndexFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
