import { createPassageIds, type PassageId } from '../article/passage-ids.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import type { ArticleRecord, PassageRecord } from './record.ts';

/**
 * An article as a pack holds it. Ids are hashes of words, which no compression makes smaller: those
 * that can be made from the words again are left out.
 */
export interface PackedArticle extends Omit<ArticleRecord, 'passages'> {
  passages: Row[];
  /** [id, paragraph] of the passages whose ids are others than their words say, by number. */
  ids: Record<number, [id: string, paragraph: string]>;
}

/**
 * A passage: the first letter of its kind, and how it stands to its paragraph: `0` it is none's,
 * `1` it is the first of one, `2` it goes on with the one before; its words; and those shown.
 */
type Row = [mark: string, text: string, shown?: string];

const kinds = ['title', 'heading', 'sentence', 'item', 'caption'] as const;

/** Pack an article; `table` is that of its index. Without it, all ids are written: quicker to read. */
export function packArticle(article: ArticleRecord, table?: FoldTable): PackedArticle {
  const { passages, ...label } = article;
  const rows = passages.map(({ kind, id, paragraph, text, shown }, at): Row => {
    const goesOn = passages[at - 1]?.paragraph === paragraph;
    const mark = `${kind[0]}${paragraph === id ? 0 : goesOn ? 2 : 1}`;
    return shown === undefined ? [mark, text] : [mark, text, shown];
  });
  const packed: PackedArticle = { ...label, passages: rows, ids: {} };
  const guesses = table && unpackArticle(packed, table).passages;
  for (const [at, { id, paragraph }] of passages.entries()) {
    const guess = guesses?.[at];
    if (guess?.id !== id || guess.paragraph !== paragraph) packed.ids[at] = [id, paragraph];
  }
  return packed;
}

/** Unpack an article. */
export function unpackArticle(packed: PackedArticle, table: FoldTable): ArticleRecord {
  const { passages: rows, ids, ...label } = packed;
  const isTold = Object.keys(ids).length === rows.length;
  const idOf: PassageId = isTold ? () => '' : createPassageIds(table);
  let paragraphId = '';
  const passages = rows.map(([mark, text, shown], at): PassageRecord => {
    const kind = kinds.find((name) => name[0] === mark[0]) ?? 'sentence';
    if (mark[1] === '1') paragraphId = idOf('p', wordsFrom(rows, at));
    const ownId = idOf('s', text);
    const [id, paragraph] = ids[at] ?? [ownId, mark[1] === '0' ? ownId : paragraphId];
    return { id, paragraph, kind, text, ...(shown !== undefined && { shown }) };
  });
  return { ...label, passages };
}

/** The words of the paragraph that begins at a row. */
function wordsFrom(rows: readonly Row[], start: number): string {
  const next = rows.findIndex(([mark], at) => at > start && mark[1] !== '2');
  return rows
    .slice(start, next < 0 ? rows.length : next)
    .map(([, text]) => text)
    .join('');
}
