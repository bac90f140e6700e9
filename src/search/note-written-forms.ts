import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { createLexicon } from './lexicon.ts';
import type { ArticleRecord, WordRecord } from './record.ts';

/** Note how texts write each name and family, by its key: inflected English words as they stand. */
export function noteWrittenForms(
  articles: readonly ArticleRecord[],
  { records, table }: { records: readonly WordRecord[]; table: FoldTable },
  written: Map<string, Set<string>>,
): void {
  const lexicon = createLexicon(records, table);
  const texts = articles.flatMap(({ passages }) =>
    passages.flatMap(({ text, shown = '' }) => [text, shown]),
  );
  for (const folded of texts.map((text) => fold(text, table).text)) {
    for (let at = 0; at < folded.length; at++) {
      for (const { length, keys } of lexicon.wordsAt(folded, at)) {
        for (const key of keys) {
          const forms = written.get(key) ?? new Set();
          written.set(key, forms.add(folded.slice(at, at + length)));
        }
      }
    }
  }
}
