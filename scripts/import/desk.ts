import type { Article } from '../../src/article/article.ts';
import type { Outlet } from '../../src/article/outlet.ts';
import type { Topic } from '../../src/article/topic.ts';
import type { GlossaryTerm } from '../../src/chinese/glossary-term.ts';
import type { Variant } from '../../src/chinese/variant.ts';

/** What is at hand when a recipe is drafted: the edition so far, and what the editor said at once. */
export interface Desk {
  outlets: readonly Outlet[];
  topics: readonly Topic[];
  glossary: readonly GlossaryTerm[];
  articles: readonly Article[];
  /** Whose text it is, and what may be done with it. */
  rights?: string | undefined;
  variant?: Variant | undefined;
}

/** A desk with nothing on it. */
export const emptyDesk: Desk = { outlets: [], topics: [], glossary: [], articles: [] };
