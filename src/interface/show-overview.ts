import { foldTable } from '../chinese/fold-table.ts';
import { compareSources, relations } from '../claim/compare-sources.ts';
import type { Edition } from '../content/edition.ts';
import { address } from './address.ts';
import type { ArticleSummary } from './article-summary.ts';
import type { Reader } from './reader.ts';
import { summariseAll } from './summarise-all.ts';

/** How many claims each article shares with others, differs in, or makes alone. */
export interface Overview {
  claims: number;
  /** Claims that two or more articles speak of, and those of them in which they differ. */
  several: number;
  differ: number;
  rows: {
    article: ArticleSummary;
    /** In the order of `relations`; `address` is where they are listed. */
    counts: { relation: (typeof relations)[number]; n: number; address: string }[];
  }[];
}

/** Count the claims of an edition by article and by how its sources stand to each other. */
export function showOverview(edition: Edition, reader: Reader): Overview {
  const { claims, articles, witness } = edition;
  const compared = compareSources(claims, articles, witness, foldTable);
  const summaries = summariseAll(edition, articles, reader);
  return {
    claims: claims.length,
    several: compared.filter(({ relation }) => relation !== 'single').length,
    differ: compared.filter(({ relation }) => relation === 'differ').length,
    rows: summaries.flatMap((article, index) => {
      const id = articles[index]?.id;
      const own = compared.filter(({ claim }) => claim.evidence.some((one) => one.article === id));
      if (own.length === 0) return [];
      const page = address(reader.mode, `claims/sources/${id}/`);
      const counts = relations.map((relation) => ({
        relation,
        n: own.filter((one) => one.relation === relation).length,
        address: `${page}#${relation}`,
      }));
      return [{ article, counts }];
    }),
  };
}
