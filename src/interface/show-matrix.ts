import { foldTable } from '../chinese/fold-table.ts';
import type { Claim } from '../claim/claim.ts';
import { type ComparedClaim, compareSources, relations } from '../claim/compare-sources.ts';
import type { SourceStance } from '../claim/sources-of.ts';
import type { Edition } from '../content/edition.ts';
import { address } from './address.ts';
import type { ArticleSummary } from './article-summary.ts';
import type { Reader } from './reader.ts';
import { summariseAll } from './summarise-all.ts';

/** A claim as a row of the matrix. */
export interface MatrixRow {
  address: string;
  statement: string;
  /** In what its sources differ, in words. */
  differs: string[];
  /** By column; none where the article is not on the claim’s topics. */
  cells: ({ stance: SourceStance; address: string } | undefined)[];
}

/** Claims × sources as a reader sees them. */
export interface Matrix {
  columns: ArticleSummary[];
  /** Rows under a name; `id` is the group’s on the page. */
  groups: { id: string; name: string; rows: MatrixRow[] }[];
}

/**
 * Lay claims out against their sources. `by` groups the rows: by the first topic of each, or by how
 * its sources stand to each other. Articles that speak of none of the claims have no column.
 */
export function showMatrix(
  claims: readonly Claim[],
  by: 'topic' | 'relation',
  edition: Edition,
  reader: Reader,
): Matrix {
  const { articles, topics, witness, site } = edition;
  const compared = compareSources(claims, articles, witness, foldTable);
  const heard = new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  const shown = articles.filter(({ id }) => heard.has(id));
  const toRow = ({ claim, sources, differences, relation }: ComparedClaim): MatrixRow => {
    const page = address(reader.mode, `claims/${claim.id}/`);
    const kinds = relation === 'differ' ? differences.map(({ kind }) => kind) : [];
    return {
      address: page,
      statement: reader.words(claim.statement, { variant: site.variant }),
      differs: kinds.map((kind) => reader.text(`claim.kind.${kind}`)),
      cells: shown.map(({ id }) => {
        const source = sources.find(({ article }) => article.id === id);
        return source && { stance: source.stance, address: `${page}#source-${id}` };
      }),
    };
  };
  const groups =
    by === 'topic'
      ? topics.map(({ id, name }) => ({
          id,
          name: reader.name(name),
          its: compared.filter(({ claim }) => claim.topics[0] === id),
        }))
      : relations.map((id) => ({
          id,
          name: reader.text(`matrix.${id}`),
          its: compared.filter(({ relation }) => relation === id),
        }));
  return {
    columns: summariseAll(edition, shown, reader),
    groups: groups
      .filter(({ its }) => its.length > 0)
      .map(({ id, name, its }) => ({ id, name, rows: its.map(toRow) })),
  };
}
