import type { APIRoute } from 'astro';
import { type Mode, modes } from '../../../article/mode.ts';
import { searchFiles } from '../../../interface/search-files.ts';
import type { IndexFile } from '../../../search/sealed-file.ts';

const named = /^([^/]+)\/(.+)\.txt$/;

export const getStaticPaths = () =>
  modes.flatMap((mode) =>
    filesOf(mode).map((file) => {
      const [, folder = '', pack = ''] = named.exec(file.name) ?? [];
      return { params: { mode: folder, pack }, props: { file } };
    }),
  );

// The words are the same for all modes.
const filesOf = (mode: Mode) =>
  mode === 'published'
    ? [...searchFiles(mode).packs, ...searchFiles(mode).words]
    : searchFiles(mode).packs;

/** A pack of articles of a reading mode's search index, or a file of words. */
export const GET: APIRoute<{ file: IndexFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
