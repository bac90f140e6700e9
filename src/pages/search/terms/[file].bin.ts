import type { APIRoute } from 'astro';
import { searchFiles } from '../../../interface/search-files.ts';
import type { IndexFile } from '../../../search/sealed-file.ts';

export const getStaticPaths = () =>
  searchFiles().flatMap((index) => {
    const [, file] = /^terms\/(.+)\.bin$/.exec(index.name) ?? [];
    return file ? [{ params: { file }, props: { file: index } }] : [];
  });

/** A file of terms of the search index, the same for all reading modes. */
export const GET: APIRoute<{ file: IndexFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': 'application/octet-stream' } });
