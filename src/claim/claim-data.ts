import { z } from 'zod';
import { variants } from '../chinese/variant.ts';
import { claimSchema, evidenceSchema } from './claim.ts';

/** A claim as the open data give it: what the editors wrote, and what follows from it. */
const claimRow = claimSchema.omit({ evidence: true }).extend({
  address: z.string().describe('The page of the claim, as published.'),
  origins: z
    .strictObject({
      articles: z.number().describe('Articles that state it, or say that it may be so.'),
      named: z.array(z.string()).describe('Whom they name as their source, by id of the glossary.'),
    })
    .describe('Independent origins: sources without a name and own words are not counted.'),
  sources: z
    .array(
      z.strictObject({
        article: z.string().describe('The article’s id.'),
        outlet: z.string().nullable().describe('Its outlet’s id; null where not stated.'),
        published: z.string().describe('Its day of publication, YYYY-MM-DD.'),
        isInferred: z.boolean().describe('The day is inferred by an editor, not stated.'),
        language: z.string().describe('The language tag of its text (BCP 47).'),
        stance: z
          .enum(['states', 'hedges', 'contradicts', 'divided', 'silent'])
          .describe(
            'What the article does with the claim; divided: its own sentences contradict each other; silent: not in the text that we hold.',
          ),
        evidence: z.array(
          evidenceSchema.omit({ article: true }).extend({
            address: z.string().describe('The address of the sentence.'),
          }),
        ),
      }),
    )
    .describe('Articles on the claim’s topics, the silent ones last.'),
});

/** The file of open data: every claim of an edition. */
export const claimDataSchema = z.strictObject({
  $schema: z.string().describe('The address of the description of these fields (JSON Schema).'),
  language: z.enum(variants).describe('The variant of statements and notes.'),
  rights: z.string().describe('The address of the page that says whose the quoted words are.'),
  claims: z.array(claimRow),
});

export type ClaimData = z.input<typeof claimDataSchema>;
