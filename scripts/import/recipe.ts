import { createHash } from 'node:crypto';
import { z } from 'zod';
import { frontMatterSchema } from '../../src/article/front-matter.ts';
import { toLineRange } from './line-range.ts';
import { roles } from './role.ts';
import type { SourceDocument } from './source-document.ts';

const words = z.string().trim().min(1);
const role = z.enum(roles);

/**
 * What an editor decides about one document, and no rule can know. The schema is made for the
 * document, so that a recipe for other bytes, or for lines that it hasn't, is refused.
 */
export function createRecipeSchema({
  sha256,
  lines,
  text,
}: Pick<SourceDocument, 'sha256' | 'lines' | 'text'>) {
  const textHash = createHash('sha256').update(text).digest('hex');
  const lineRange = z.coerce
    .string()
    .regex(/^[1-9]\d*(-[1-9]\d*)?$/, 'a line or a range of lines, as `5` or `5-9`')
    .refine(
      (text) => toLineRange(text).last <= lines.length,
      `lines within the document, which ends at line ${lines.length}`,
    )
    .refine(
      (text) => toLineRange(text).first <= toLineRange(text).last,
      'a range that runs forwards',
    );

  const article = frontMatterSchema
    .pick({
      id: true,
      formerIds: true,
      outlet: true,
      published: true,
      authors: true,
      variant: true,
      script: true,
      glossary: true,
      topics: true,
      address: true,
      archives: true,
      notes: true,
      rights: true,
      aliases: true,
      copyOf: true,
    })
    .extend({
      lines: lineRange.describe('The lines of the document that belong to the article.'),
      doubts: z.array(words).default([]).describe('What looks wrong and was left as it stands.'),
    });

  const cut = z.strictObject({
    from: z.string().min(1).describe('The words of the document at which the piece begins.'),
    role: role.optional().describe('What it is; left to the rules where not given.'),
  });

  const repair = z.strictObject({
    at: z
      .string()
      .regex(/^[1-9]\d*:[1-9]\d*$/, 'a place as `line:column`')
      .describe('Where in the document, both counted from 1.'),
    from: words.describe('The characters that stand there.'),
    to: z.string().describe('What stood there before the damage.'),
    reason: words.describe('What makes it certain.'),
  });

  return z.strictObject({
    sha256: z
      .string()
      .refine(
        (text) => text === sha256,
        `the SHA-256 of the document, \`${sha256}\`: it has changed since the recipe was written`,
      )
      .describe('Of the document: line numbers hold for these bytes only.'),
    mainText: z
      .string()
      .refine(
        (hash) => hash === textHash,
        `the SHA-256 of the text taken from the document, \`${textHash}\`: the tools that take it ` +
          'have changed, look through the lines (`--lines`)',
      )
      .optional()
      .describe('Of the main text of a page: line numbers hold for these lines only.'),
    articles: z.array(article).min(1).describe('One for each story, in the order of the document.'),
    lines: z
      .record(
        lineRange,
        z.union([role, z.array(cut).min(1)], {
          error: `a role (${roles.join(', ')}) or a list of pieces, each \`{ from, role }\``,
        }),
        {
          // What is wrong with a key is told by the schema of keys, not by the record.
          error: (issue) => (issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined),
        },
      )
      .default({})
      .describe('Exceptions to the rules: the role of a line or range, or the pieces of a line.'),
    repairs: z.array(repair).default([]).describe('Damage that no rule can repair with certainty.'),
  });
}

export type Recipe = z.infer<ReturnType<typeof createRecipeSchema>>;
