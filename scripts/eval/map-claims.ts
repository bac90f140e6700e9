import { foldCharacters } from '../../src/chinese/fold-characters.ts';
import { foldTable } from '../../src/chinese/fold-table.ts';
import type { SearchIndex } from '../../src/search/record.ts';

/** A claim as the files of test/eval hold it. */
export interface Claim {
  id: string;
  queries: string[];
  /** Sentences that state it, or parts of them. */
  /** `tune` for all to see, `hidden` for measuring only; see test/eval/README.md. */
  split?: 'tune' | 'hidden';
  supported_by: { article: string; text: string }[];
}

/** A query, and by article the ids of the passages that state it. */
export interface Case {
  claim: string;
  query: string;
  support: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Cases to measure, and sentences of the claims that no passage of the index holds. */
export interface MappedClaims {
  cases: Case[];
  lost: { claim: string; article: string; text: string }[];
}

// A heading that stands inside a sentence by chance must not pass for the sentence.
const leastShare = 0.5;

/** Find each claim's sentences among the passages of an index, by their folded words. */
export function mapClaims(claims: readonly Claim[], index: SearchIndex): MappedClaims {
  const fold = (text: string) => foldCharacters(text, foldTable).text;
  const passages = new Map(
    index.articles.map(({ id, passages: its }) => [
      id,
      its.map((passage) => ({ id: passage.id, folded: fold(passage.text) })),
    ]),
  );
  const lost: MappedClaims['lost'] = [];
  const cases = claims.flatMap(({ id: claim, queries, supported_by }) => {
    const support = new Map<string, Set<string>>();
    for (const { article, text } of supported_by) {
      const wanted = fold(text);
      const found = (passages.get(article) ?? []).filter(({ folded }) => holds(folded, wanted));
      if (found.length === 0) lost.push({ claim, article, text });
      const ids = support.get(article) ?? new Set();
      for (const { id } of found) ids.add(id);
      if (ids.size > 0) support.set(article, ids);
    }
    return queries.map((query) => ({ claim, query, support }));
  });
  return { cases, lost };
}

function holds(passage: string, wanted: string): boolean {
  if (passage.includes(wanted)) return true;
  if (passage.length < wanted.length * leastShare) return false;
  // A sentence whose first characters the document has damaged is known by its end.
  const end = wanted.slice(-Math.round(wanted.length * leastShare));
  return wanted.includes(passage) || (wanted.length > 20 && passage.endsWith(end));
}
