import type { APIRoute } from 'astro';
import { searchFiles } from '../../../interface/search-files.ts';
import type { IndexFile } from '../../../search/sealed-file.ts';

export const getStaticPaths = () =>
  searchFiles().terms.map((file) => ({
    params: { file: file.name.replace(/^terms\/(.+)\.bin$/, '$1') },
    props: { file },
  }));

/** A file of terms of the search index, the same for all reading modes. */
export const GET: APIRoute<{ file: IndexFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': 'application/octet-stream' } });
