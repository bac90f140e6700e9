import { z } from 'zod';
import { frontMatterSchema } from '../../src/article/front-matter.ts';
import { outletSchema } from '../../src/article/outlet.ts';
import { siteSchema } from '../../src/article/site.ts';
import { topicSchema } from '../../src/article/topic.ts';
import { glossaryTermSchema } from '../../src/chinese/glossary-term.ts';
import { claimSchema } from '../../src/claim/claim.ts';
import { createRecipeSchema } from '../import/recipe.ts';

/** A schema that editors' programs can read, and the files that it is for. */
export interface SchemaFile {
  /** `schemas/<name>.json` */
  name: string;
  /** The files, as a pattern of VS Code's. */
  files: string;
  schema: z.ZodType;
}

/** Every kind of file in content/ that editors write. A new kind is one line here. */
export const schemaFiles: readonly SchemaFile[] = [
  { name: 'article', files: 'content/articles/*.md', schema: frontMatterSchema },
  { name: 'site', files: 'content/site.yaml', schema: siteSchema },
  { name: 'outlets', files: 'content/outlets.yaml', schema: z.array(outletSchema) },
  { name: 'topics', files: 'content/topics.yaml', schema: z.array(topicSchema) },
  { name: 'glossary', files: 'content/glossary.yaml', schema: z.array(glossaryTermSchema) },
  { name: 'claim', files: 'content/claims/*.yaml', schema: claimSchema },
  {
    name: 'recipe',
    files: 'content/documents/*.yaml',
    // What depends on the document, an editor's program can't know.
    schema: createRecipeSchema({ sha256: '', lines: [] }),
  },
];
