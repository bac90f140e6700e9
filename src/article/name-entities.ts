import type { EntityKind } from '../chinese/entity-kind.ts';
import type { GlossaryTerm } from '../chinese/glossary-term.ts';
import type { Article } from './article.ts';
import type { Mention } from './find-entities.ts';

/** A row of the glossary that articles name. */
export interface NamedEntity {
  term: GlossaryTerm & { kind: EntityKind };
  /** The articles that name it, in the order given, and where. */
  sources: { article: Article; mentions: readonly Mention[] }[];
  /** How many passages name it. */
  passages: number;
}

/**
 * Give the entities that articles name, most named first: by articles, then passages, then id.
 * `mentionsIn` tells where an article names whom, by id of the glossary.
 */
export function nameEntities(
  articles: readonly Article[],
  mentionsIn: (article: Article) => ReadonlyMap<string, readonly Mention[]>,
  glossary: readonly GlossaryTerm[],
): NamedEntity[] {
  const sources = new Map<string, NamedEntity['sources']>();
  for (const article of articles) {
    for (const [id, mentions] of mentionsIn(article)) {
      const known = sources.get(id);
      if (known) known.push({ article, mentions });
      else sources.set(id, [{ article, mentions }]);
    }
  }
  return glossary
    .flatMap((term) => {
      const its = sources.get(term.id);
      if (!its) return [];
      const passages = its.reduce((sum, { mentions }) => sum + countPassages(mentions), 0);
      return [{ term: term as NamedEntity['term'], sources: its, passages }];
    })
    .sort(
      (a, b) =>
        b.sources.length - a.sources.length ||
        b.passages - a.passages ||
        (a.term.id < b.term.id ? -1 : 1),
    );
}

function countPassages(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ passage }) => passage)).size;
}
