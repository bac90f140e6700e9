import type { Article } from '../article/article.ts';
import type { FindEntities, Mention } from '../article/find-entities.ts';
import type { Mode } from '../article/mode.ts';
import type { NamedEntity } from '../article/name-entities.ts';
import type { Passage } from '../article/passage.ts';
import { address } from './address.ts';
import type { Reader } from './reader.ts';

/** A passage that names an entity, in a reader's words. */
export interface EntityQuote {
  address: string;
  /** The words in their order, cut where the name begins and ends. */
  parts: { text: string; isName: boolean }[];
  /** The misprints of the name in it. */
  misprints: string[];
}

interface Shown {
  words: ReadonlyMap<string, string>;
  mentions: ReadonlyMap<string, readonly Mention[]>;
}

const known = new WeakMap<Article, Map<Mode, Shown>>();

/**
 * Give the passages of one of an entity's sources that name it, in the order of the text; the title
 * only where no other passage does.
 *
 * What a reader sees of an article (all its `passages`) is converted, and looked through for names
 * with `find`, once for all entities of an edition.
 */
export function quoteEntity(
  id: string,
  { article, mentions }: NamedEntity['sources'][number],
  { passages, find, reader }: { passages: readonly Passage[]; find: FindEntities; reader: Reader },
): EntityQuote[] {
  const naming = new Set(mentions.map(({ passage }) => passage));
  const all = passages.filter((passage) => naming.has(passage.id));
  const body = all.filter(({ kind }) => kind !== 'title');
  const shown = show(article, passages, find, reader);
  return (body.length > 0 ? body : all).map((passage) => {
    const own = (shown.mentions.get(id) ?? []).filter((mention) => mention.passage === passage.id);
    return {
      address: `${address(reader.mode, `articles/${article.id}/`)}#${passage.id}`,
      parts: cut(shown.words.get(passage.id) ?? passage.text, own),
      misprints: own.filter(({ isTypo }) => isTypo).map(({ text }) => text),
    };
  });
}

function show(
  article: Article,
  passages: readonly Passage[],
  find: FindEntities,
  reader: Reader,
): Shown {
  const modes = known.get(article) ?? new Map<Mode, Shown>();
  known.set(article, modes);
  const before = modes.get(reader.mode);
  if (before) return before;
  const converted = passages.map(({ id, text }) => ({ id, text: reader.words(text, article) }));
  const words = new Map(converted.map(({ id, text }) => [id, text]));
  const shown = { words, mentions: find(converted) };
  modes.set(reader.mode, shown);
  return shown;
}

function cut(text: string, mentions: readonly Mention[]): EntityQuote['parts'] {
  const parts: EntityQuote['parts'] = [];
  let done = 0;
  for (const { start, end } of mentions) {
    parts.push({ text: text.slice(done, start), isName: false });
    parts.push({ text: text.slice(start, end), isName: true });
    done = end;
  }
  parts.push({ text: text.slice(done), isName: false });
  return parts.filter((part) => part.text);
}
