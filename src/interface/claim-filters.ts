import type { NamedEntity } from '../article/name-entities.ts';
import type { Claim } from '../claim/claim.ts';
import type { Edition } from '../content/edition.ts';

/** A choice of claims that has a page of its own. */
export interface ClaimFilter {
  kind: 'topics' | 'entities' | 'sources';
  /** Of the topic, the entity, or the article. */
  id: string;
  /** The page’s address within a mode. */
  path: string;
  claims: Claim[];
}

// Fewer stand on the entity’s own page; one that more than half are about would filter nothing.
const fewest = 3;

/** Give the filters of an edition’s claims: topics, the entities that are worth it, articles. */
export function claimFilters(
  { claims, topics, articles }: Pick<Edition, 'claims' | 'topics' | 'articles'>,
  entities: readonly NamedEntity[],
): ClaimFilter[] {
  const filter = (kind: ClaimFilter['kind'], id: string, isIn: (claim: Claim) => boolean) => ({
    kind,
    id,
    path: `claims/${kind}/${id}/`,
    claims: claims.filter(isIn),
  });
  const cited = new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  return [
    ...topics.map(({ id }) => filter('topics', id, (claim) => claim.topics.includes(id))),
    ...entities
      .map(({ term: { id } }) => filter('entities', id, (claim) => claim.entities.includes(id)))
      .filter(({ claims: { length } }) => length >= fewest && length <= claims.length / 2)
      .sort((a, b) => b.claims.length - a.claims.length),
    ...articles
      .filter(({ id }) => cited.has(id))
      .map(({ id }) =>
        filter('sources', id, (claim) => claim.evidence.some(({ article }) => article === id)),
      ),
  ].filter((one) => one.claims.length > 0);
}
