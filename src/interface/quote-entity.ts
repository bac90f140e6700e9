import type { Article } from '../article/article.ts';
import type { FindEntities, Mention } from '../article/find-entities.ts';
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

/** What quoting a passage takes. */
interface Quoting {
  article: Article;
  /** Where the article names the entity, as published. */
  mentions: readonly Mention[];
  /** The ids of the entities that the article names. */
  named: ReadonlySet<string>;
  find: FindEntities;
  reader: Reader;
}

/** Give passages of an article that name an entity, looked through for the name as a reader sees them. */
export function quoteEntity(
  id: string,
  passages: readonly Passage[],
  { article, mentions, named, find, reader }: Quoting,
): EntityQuote[] {
  return passages.map((passage) => {
    const text = reader.words(passage.text, article);
    const own =
      text === passage.text
        ? mentions.filter((mention) => mention.passage === passage.id)
        : (find([{ id: passage.id, text }], named).get(id) ?? []);
    return {
      address: `${address(reader.mode, `articles/${article.id}/`)}#${passage.id}`,
      parts: cut(text, own),
      misprints: own.filter(({ isTypo }) => isTypo).map(({ text }) => text),
    };
  });
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
