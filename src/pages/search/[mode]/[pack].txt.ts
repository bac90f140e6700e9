import type { APIRoute } from 'astro';
import { searchFiles } from '../../../interface/search-files.ts';
import type { IndexFile } from '../../../search/sealed-file.ts';

export const getStaticPaths = () =>
  searchFiles().flatMap((file) => {
    const [, mode, pack] = /^([^/]+)\/(.+)\.txt$/.exec(file.name) ?? [];
    return mode && pack ? [{ params: { mode, pack }, props: { file } }] : [];
  });

/** A pack of articles of a reading mode's search index, or a file of words, the same for all modes. */
export const GET: APIRoute<{ file: IndexFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
