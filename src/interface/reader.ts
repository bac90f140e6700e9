import { languageTag } from '../article/language-tag.ts';
import type { LocalText } from '../article/local-text.ts';
import type { Mode } from '../article/mode.ts';
import type { Convert, Segment, Writing } from '../chinese/converter.ts';
import type { Variant } from '../chinese/variant.ts';
import { type TextKey, text } from './text.ts';

/** The site as one reader sees it: a mode, and the variant that the page's own words are in. */
export interface Reader {
  mode: Mode;
  variant: Variant;
  /** A text of the interface. */
  text: (key: TextKey, values?: Record<string, string | number>) => string;
  /** A name that has a form for each variant. */
  name: (local: LocalText) => string;
  /** Words of an article in the reader's mode. */
  words: (words: string, writing: Writing) => string;
  /** The same in segments; undefined where the words stay as published. */
  convert: (writing: Writing) => ((words: string) => Segment[]) | undefined;
  /** The language tag of an article's words in the reader's mode. */
  language: (writing: Writing) => string;
}

/** Make a reader; in the mode `published` the page's own words are in `fallback`. */
export function createReader(mode: Mode, fallback: Variant, convert: Convert): Reader {
  const variant = mode === 'published' ? fallback : mode;
  const bound: Reader['convert'] = (writing) =>
    mode === 'published' ? undefined : (words) => convert(words, writing, mode);
  return {
    mode,
    variant,
    text: (key, values) => text(key, variant, values),
    name: (local) => local[variant],
    words: (words, writing) =>
      bound(writing)?.(words)
        .map((segment) => segment.text)
        .join('') ?? words,
    convert: bound,
    language: (writing) => (mode === 'published' ? languageTag(writing) : mode),
  };
}
