import type { Article } from '../article/article.ts';
import { createEntityFinder } from '../article/find-entities.ts';
import { foldTable } from '../chinese/fold-table.ts';
import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import type { FindWitness, Witness } from '../claim/witness.ts';
import { parseArticle } from '../markdown/parse-article.ts';

/** Make the function that gives articles as claims rely on them; each is read once, when asked for. */
export function findWitnesses(
  articles: readonly Article[],
  glossary: readonly GlossaryTerm[],
): FindWitness {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const known = new Map<string, Witness>();
  let find: ReturnType<typeof createEntityFinder> | undefined;
  return (id) => {
    const article = byId.get(id);
    const before = known.get(id);
    if (before || !article) return before;
    find ??= createEntityFinder(glossary, foldTable);
    const { passages } = parseArticle(article.body, article.title, foldTable);
    const witness = { article, passages, mentions: find(passages) };
    known.set(id, witness);
    return witness;
  };
}
