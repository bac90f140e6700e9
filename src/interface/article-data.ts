import { z } from 'zod';
import { frontMatterSchema } from '../article/front-matter.ts';

/** An article as the open data give it: the facts of its publication, without its words. */
const articleRow = frontMatterSchema
  .pick({
    id: true,
    formerIds: true,
    title: true,
    outlet: true,
    published: true,
    authors: true,
    variant: true,
    script: true,
    topics: true,
    address: true,
    archives: true,
    rights: true,
    source: true,
  })
  .extend({
    page: z.string().describe('Its page on this site, as published.'),
    passages: z
      .array(
        z.strictObject({
          id: z.string().describe('The fragment of its address: page#id.'),
          kind: z.enum(['title', 'heading', 'sentence', 'item', 'caption']),
        }),
      )
      .describe('What can be linked to, in the order of the text.'),
  });

/** The file of open data on articles. */
export const articleDataSchema = z.strictObject({
  $schema: z.string().describe('The address of the description of these fields (JSON Schema).'),
  licence: z
    .string()
    .describe('The licence of what editors wrote; headlines belong to their outlets.'),
  language: z.string().describe('The variant of the editors’ own words (reasons, rights).'),
  articles: z.array(articleRow),
});

export type ArticleData = z.input<typeof articleDataSchema>;
