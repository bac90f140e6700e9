import type { FrontMatter } from '../../src/article/front-matter.ts';
import type { ArticleDraft } from './article-draft.ts';
import type { Recipe } from './recipe.ts';
import type { SourceDocument } from './source-document.ts';

/** The head of an article: what its document says, and what the editor knows. */
export function toFrontMatter(
  { title, kicker, credits, related, changes }: ArticleDraft,
  editorial: Recipe['articles'][number],
  { name, sha256, encoding, format }: SourceDocument,
): FrontMatter {
  const { id, outlet, published, authors, variant, script, glossary, topics } = editorial;
  const { formerIds, archives } = editorial;
  const { address, notes, rights, doubts, aliases, copyOf } = editorial;
  // The order of the keys is the order in the file.
  return {
    id,
    formerIds,
    title,
    ...(kicker && { kicker }),
    outlet,
    published,
    authors,
    credits,
    variant,
    ...(script && { script }),
    glossary,
    topics,
    address,
    archives,
    notes,
    rights,
    source: {
      document: name,
      sha256,
      ...(encoding !== 'utf-8' && { encoding }),
      ...(format !== 'text' && { format }),
    },
    aliases,
    ...(copyOf && { copyOf }),
    changes: { ...changes, doubts },
    related,
  };
}
