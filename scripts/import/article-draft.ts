import type { FrontMatter } from '../../src/article/front-matter.ts';
import type { Block } from './block.ts';

/** What the pieces of a document say of one article, before the editor's part is added. */
export interface ArticleDraft {
  title: string | null;
  kicker?: string;
  credits: string[];
  blocks: Block[];
  related: FrontMatter['related'];
  changes: Omit<FrontMatter['changes'], 'doubts'>;
}
