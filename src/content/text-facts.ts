import type { Article } from '../article/article.ts';
import { countCharacters } from '../article/count-characters.ts';
import { createEntityFinder, type FindEntities, type Mention } from '../article/find-entities.ts';
import { foldTable } from '../chinese/fold-table.ts';
import type { Edition } from './edition.ts';

/** What lists, and pages of names, tell of an article's text. */
export interface TextFacts {
  /** As editors count it. */
  length: number;
  /** The id of the passage that is its title. */
  title: string | undefined;
  /** Where it names whom, by id of the glossary. */
  mentions: ReadonlyMap<string, readonly Mention[]>;
}

/** Make the function that gives the facts of an article's text; each is looked for when first asked for. */
export function findTextFacts({
  parsed,
  glossary,
}: Pick<Edition, 'parsed' | 'glossary'>): Edition['factsOf'] {
  const known = new WeakMap<Article, TextFacts>();
  let find: FindEntities | undefined;
  return (article) => {
    const passages = () => parsed.get(article.id)?.passages ?? [];
    let mentions: TextFacts['mentions'] | undefined;
    const facts = known.get(article) ?? {
      get length() {
        return countCharacters(passages());
      },
      get title() {
        return passages().find(({ kind }) => kind === 'title')?.id;
      },
      get mentions() {
        find ??= createEntityFinder(glossary, foldTable);
        mentions ??= find(passages());
        return mentions;
      },
    };
    known.set(article, facts);
    return facts;
  };
}
