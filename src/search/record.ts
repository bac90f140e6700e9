import type { Passage } from '../article/passage.ts';
import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import type { Variant } from '../chinese/variant.ts';

/** An article as search knows it. */
export interface ArticleRecord {
  id: string;
  /** Where its page stands in the reading mode, without a passage. */
  address: string;
  /** Publisher's id, and its name in the reading mode; null where the document names none. */
  outlet: string | null;
  outletName: string | null;
  region: Variant;
  /** BCP 47 tag of title and passages as shown. */
  lang: string;
  /** Day of publication, YYYY-MM-DD. */
  date: string;
  /** In the reading mode; null where there is none. */
  title: string | null;
  topics: string[];
  passages: PassageRecord[];
}

/** A passage as search knows it. */
export interface PassageRecord extends Passage {
  /** The words in the reading mode, where they differ from those published. */
  shown?: string;
  /** Claims rest on it: its article's `claims.json` says which. */
  isEvidence?: true;
}

/** A row of the glossary as search knows it. */
export interface NameRecord {
  id: string;
  kind: GlossaryTerm['kind'];
  /** Every form that means it, folded. */
  forms: string[];
  /** The row's guard, folded. */
  guard?: NonNullable<GlossaryTerm['guard']>;
}

/** A name, or a family of everyday words, as the lexicon knows it. */
export interface WordRecord {
  /** What its forms stand for: `name:` or `word:`, and its number; of words that date, the first one. */
  key: string;
  kind: 'name' | 'word';
  /** Folded. */
  forms: string[];
  guard?: NameRecord['guard'];
  /** It names a person. */
  isPerson?: true;
  /** Keys of what means the contrary. */
  opposites?: string[];
}

/** All that search needs, in one piece: what `buildIndex` makes and the browser fetches. */
export interface SearchIndex {
  /** The fold table, as `packFoldTable` writes it. */
  fold: string;
  names: NameRecord[];
  articles: ArticleRecord[];
}
