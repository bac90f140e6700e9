import type { FrontMatter } from './front-matter.ts';

/** One story as one outlet told it: front matter and the text as published, in Markdown. */
export interface Article extends FrontMatter {
  body: string;
}
