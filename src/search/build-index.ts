import type { Article } from '../article/article.ts';
import type { Passage } from '../article/passage.ts';
import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import { packFoldTable } from '../chinese/packed-fold-table.ts';
import type { Variant } from '../chinese/variant.ts';
import { cutTable } from './cut-table.ts';
import { nameRecord } from './name-record.ts';
import type { ArticleRecord, SearchIndex } from './record.ts';

/** An article as a reading mode shows it. */
export interface ArticleInput {
  article: Pick<Article, 'id' | 'outlet' | 'published' | 'topics'>;
  /** Its page in the reading mode. */
  address: string;
  /** Its outlet's name in the reading mode; null where the document names none. */
  outletName: string | null;
  /** Where its outlet publishes, or the variant that it is written in. */
  region: Variant;
  /** BCP 47 tag of title and passages in the reading mode. */
  lang: string;
  /** In the reading mode; null where there is none. */
  title: string | null;
  passages: readonly Passage[];
  /** The words of each passage in the reading mode; left out where they are as published. */
  shown?: readonly string[];
  /** Tells whether claims rest on a passage. */
  isEvidence?: (id: string) => boolean;
}

/** What an index is made of. */
export interface IndexInput {
  articles: readonly ArticleInput[];
  glossary: readonly GlossaryTerm[];
  table: FoldTable;
}

/** Make the search index of a reading mode: the same input gives the same index, in the input's order. */
export function buildIndex({ articles, glossary, table }: IndexInput): SearchIndex {
  const names = glossary.flatMap((term) => nameRecord(term, table));
  const records = articles.map(articleRecord);
  const texts = records.flatMap(({ passages }) =>
    passages.flatMap(({ text, shown = '' }) => [text, shown]),
  );
  // Which characters there are is all that counts here, and there are few.
  const characters = new Set<string>();
  for (const text of texts) for (const character of text) characters.add(character);
  const folded = [
    fold([...characters].join(''), table).text,
    ...names.flatMap(({ forms }) => forms),
  ];
  return { fold: packFoldTable(cutTable(table, folded)), names, articles: records };
}

function articleRecord(input: ArticleInput): ArticleRecord {
  const { article, shown, passages, isEvidence, ...label } = input;
  return {
    id: article.id,
    outlet: article.outlet,
    date: article.published.date,
    topics: article.topics,
    ...label,
    passages: passages.map((passage, index) => {
      const words = shown?.[index];
      return {
        ...passage,
        ...(words !== undefined && words !== passage.text && { shown: words }),
        ...(isEvidence?.(passage.id) && { isEvidence: true as const }),
      };
    }),
  };
}
