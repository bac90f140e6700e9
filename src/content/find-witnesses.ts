import type { Article } from '../article/article.ts';
import { createEntityFinder, type FindEntities } from '../article/find-entities.ts';
import { foldTable } from '../chinese/fold-table.ts';
import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import type { FindWitness, Witness } from '../claim/witness.ts';
import { parsedArticle } from './parsed-article.ts';

/** Make the function that gives articles as claims rely on them; each is read once, when asked for. */
export function findWitnesses(
  articles: readonly Article[],
  glossary: readonly GlossaryTerm[],
): FindWitness {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const known = new Map<string, Witness>();
  let find: FindEntities | undefined;
  return (id) => {
    const article = byId.get(id);
    const before = known.get(id);
    if (before || !article) return before;
    const { passages } = parsedArticle(article);
    let named: ReturnType<Witness['mentions']> | undefined;
    const mentions = () => {
      find ??= createEntityFinder(glossary, foldTable);
      named ??= find(passages);
      return named;
    };
    const witness = { article, passages, mentions };
    known.set(id, witness);
    return witness;
  };
}
