import type { APIRoute } from 'astro';
import { modes } from '../../../article/mode.ts';
import { searchFiles } from '../../../interface/search-files.ts';
import type { IndexFile } from '../../../search/sealed-file.ts';

const named = /^([^/]+)\/(.+)\.txt$/;

export const getStaticPaths = () =>
  modes.flatMap((mode) =>
    [...searchFiles(mode).packs, ...searchFiles(mode).words].map((file) => {
      const [, folder = '', pack = ''] = named.exec(file.name) ?? [];
      return { params: { mode: folder, pack }, props: { file } };
    }),
  );

/** A pack of articles, or a file of words, of a reading mode's search index. */
export const GET: APIRoute<{ file: IndexFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
