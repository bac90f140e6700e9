import type { Article } from '../article/article.ts';
import type { Mode } from '../article/mode.ts';
import type { Edition } from '../content/edition.ts';
import { createReader, type Reader } from './reader.ts';

/**
 * Make the reader of an article's own pages. As published, the interface speaks the article's variant;
 * where a machine had changed the script, that would put Simplified words around Traditional text.
 */
export function articleReader(
  { script, variant }: Article,
  mode: Mode,
  { site, convert }: Pick<Edition, 'site' | 'convert'>,
): Reader {
  return createReader(mode, script ? site.variant : variant, convert);
}
