import { checkEvidence, type EvidenceTools } from './check-evidence.ts';
import type { Claim } from './claim.ts';
import type { Problem } from './problem.ts';
import type { FindWitness } from './witness.ts';

/** What claims may name. */
export interface KnownToClaims extends EvidenceTools {
  topics: readonly { id: string }[];
  /** The ids of all claims. */
  claims: readonly string[];
  witness: FindWitness;
}

/** Tell everything that is wrong with a claim that its schema cannot see. */
export function checkClaim(claim: Claim, known: KnownToClaims): Problem[] {
  const { topics, glossary, claims } = known;
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
  return [
    ...unknown(claim.topics, ids(topics), 'topic', ['topics'], 'topics.yaml'),
    ...unknown(claim.entities, ids(glossary), 'entity', ['entities'], 'glossary.yaml'),
    ...unknown(claim.near, claims, 'claim', ['near'], 'content/claims'),
    ...claim.near.flatMap((id, index): Problem[] => {
      const message = 'Unexpected claim near itself: remove it.';
      return id === claim.id ? [{ rule: 'near', path: ['near', index], message }] : [];
    }),
    ...claim.evidence.flatMap((evidence, index): Problem[] => {
      const path = ['evidence', index];
      const first = claim.evidence.findIndex(
        ({ article, sentence, quotation }) =>
          article === evidence.article &&
          sentence === evidence.sentence &&
          quotation === evidence.quotation,
      );
      if (first < index) {
        const message = `Unexpected second evidence of these words, number ${first + 1} has them: remove one.`;
        return [{ rule: 'duplicate-evidence', path, message }];
      }
      const witness = known.witness(evidence.article);
      if (!witness) {
        const message = `Unexpected article \`${evidence.article}\`, expected one of content/articles: mend it.`;
        return [{ rule: 'unknown-article', path: [...path, 'article'], message }];
      }
      return checkEvidence(evidence, witness, known).map((problem) => ({
        ...problem,
        path: [...path, ...problem.path],
      }));
    }),
  ];
}

function unknown(
  named: readonly string[],
  ids: readonly string[],
  kind: 'topic' | 'entity' | 'claim',
  path: string[],
  file: string,
): Problem[] {
  return named.flatMap((id, index) => {
    if (ids.includes(id)) return [];
    const message = `Unexpected ${kind} \`${id}\`, expected an id of ${file}: mend it, or add the ${kind}.`;
    return [{ rule: `unknown-${kind}`, path: [...path, index], message }];
  });
}
