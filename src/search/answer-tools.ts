import type { FoldTable } from '../chinese/fold-characters.ts';
import { unpackFoldTable } from '../chinese/packed-fold-table.ts';
import { createExplanation } from './explain-match.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { createNearestForm } from './nearest-form.ts';
import type { SearchIndex } from './record.ts';
import { createTypingErrors, type TypingErrors } from './typing-errors.ts';
import { wordRecords } from './word-records.ts';

/** What an answer is put into words with; it depends on the index's names and fold table alone. */
export interface AnswerTools {
  table: FoldTable;
  lexicon: Lexicon;
  typing: TypingErrors;
  explain: ReturnType<typeof createExplanation>;
}

/** Make the tools for an index that is in memory as a whole. */
export function createAnswerTools({
  fold,
  names,
}: Pick<SearchIndex, 'fold' | 'names'>): AnswerTools {
  const table = unpackFoldTable(fold);
  const lexicon = createLexicon(wordRecords(names, table), table);
  const typing = createTypingErrors({ make: createNearestForm });
  return { table, lexicon, typing, explain: createExplanation(lexicon, table, typing) };
}
