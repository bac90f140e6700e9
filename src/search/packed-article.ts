import { createPassageIds, type PassageId } from '../article/passage-ids.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import type { ArticleRecord, PassageRecord } from './record.ts';
import { applyEdits, editsBetween, type TextEdits } from './text-edits.ts';

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
 * A passage: the first letter of its kind, a capital where claims rest on it, and how it stands to its paragraph: `0` it is none's,
 * `1` it is the first of one, `2` it goes on with the one before; and its words. Where others are
 * shown, one of the two is written, and the edits that make the other of it. A third letter says which:
 * `s` those shown of its words, `f` of its words folded, `p` its words of those shown, folded.
 */
type Row = [mark: string, words: string, edits?: TextEdits];

const kinds = ['title', 'heading', 'sentence', 'item', 'caption'] as const;

/** Pack an article; `table` is that of its index. `isWhole` has all ids written: quicker to read. */
export function packArticle(
  article: ArticleRecord,
  table: FoldTable,
  isWhole = false,
): PackedArticle {
  const { passages, ...label } = article;
  const rows = passages.map(({ kind, id, paragraph, text, shown, isEvidence }, at): Row => {
    const goesOn = passages[at - 1]?.paragraph === paragraph;
    const letter = isEvidence ? kind[0]?.toUpperCase() : kind[0];
    const mark = `${letter}${paragraph === id ? 0 : goesOn ? 2 : 1}`;
    return shown === undefined ? [mark, text] : shortest(mark, text, shown, table);
  });
  const packed: PackedArticle = { ...label, passages: rows, ids: {} };
  const guesses = isWhole ? undefined : unpackArticle(packed, table).passages;
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
  const paragraphFrom = (start: number) => {
    const next = rows.findIndex(([mark], at) => at > start && mark[1] !== '2');
    const its = words.slice(start, next < 0 ? rows.length : next);
    return its.map(({ text }) => text).join('');
  };
  let paragraphId = '';
  const words = rows.map((row) => wordsOf(row, table));
  const passages = words.map(({ text, shown }, at): PassageRecord => {
    const [mark] = rows[at] as Row;
    const letter = mark[0]?.toLowerCase();
    const kind = kinds.find((name) => name[0] === letter) ?? 'sentence';
    if (mark[1] === '1') paragraphId = idOf('p', paragraphFrom(at));
    const ownId = idOf('s', text);
    const [id, paragraph] = ids[at] ?? [ownId, mark[1] === '0' ? ownId : paragraphId];
    return {
      id,
      paragraph,
      kind,
      text,
      ...(shown !== undefined && { shown }),
      ...(letter !== mark[0] && { isEvidence: true as const }),
    };
  });
  return { ...label, passages };
}

/** Write the words of a passage and those shown in the way that takes least. */
function shortest(mark: string, text: string, shown: string, table: FoldTable): Row {
  const rows: Row[] = [
    [`${mark}s`, text, editsBetween(text, shown)],
    [`${mark}f`, text, editsBetween(simplify(text, table), shown)],
    [`${mark}p`, shown, editsBetween(simplify(shown, table), text)],
  ];
  const sizes = rows.map((row) => JSON.stringify(row).length);
  return rows[sizes.indexOf(Math.min(...sizes))] as Row;
}

function wordsOf([mark, words, edits = []]: Row, table: FoldTable) {
  const way = mark[2];
  if (way === undefined) return { text: words, shown: undefined };
  if (way === 's') return { text: words, shown: applyEdits(words, edits) };
  const made = applyEdits(simplify(words, table), edits);
  return way === 'f' ? { text: words, shown: made } : { text: made, shown: words };
}

const simplify = (text: string, table: FoldTable) =>
  Array.from(text, (character) => table.get(character) ?? character).join('');
