import { z } from 'zod';
import { idSchema } from '../article/id.ts';
import { valueDateSchema } from './value-date.ts';

const words = z.string().trim().min(1);
const passageId = z
  .string()
  .regex(/^s[0-9a-z]{7}(-\d+)?$/, 'the id of a sentence, such as s1k3x9p2');

/** How a sentence bears on a claim, strongest first. */
export const stances = ['states', 'hedges', 'contradicts'] as const;

const valueWords = words.describe('The words that give the value; they stand in the sentence.');

/** What a sentence gives where others may give something else. */
const valueSchema = z.union(
  [
    z.strictObject({ number: z.number().describe('The number, in digits.'), words: valueWords }),
    z.strictObject({
      date: valueDateSchema.describe('The date, 明年 counted from the article’s.'),
      words: valueWords,
    }),
    z.strictObject({
      name: idSchema.describe('Who or what is named, from glossary.yaml.'),
      words: valueWords,
    }),
  ],
  { error: 'expected one of `number`, `date` and `name`, and the `words` that give it' },
);

/** Where a report says that it has something from. */
const originSchema = z.strictObject({
  by: idSchema.describe(
    'Whom the report names, from glossary.yaml; `unnamed` for sources without a name; `own` where it speaks for itself.',
  ),
  words: words.optional().describe('The words that name it, as published; none where `own`.'),
  sentence: passageId
    .optional()
    .describe('The sentence that these words stand in, where not the evidence’s own.'),
});

/** A sentence that bears on a claim, and which of its words do. */
export const evidenceSchema = z.strictObject({
  article: idSchema.describe('The article that it stands in.'),
  sentence: passageId.describe('The id of the sentence.'),
  quotation: words.describe('The words relied on, as published, word for word.'),
  stance: z
    .enum(stances)
    .describe(
      'states: says it; hedges: says that it may be so; contradicts: says something that cannot be so at once.',
    ),
  value: valueSchema.optional().describe('The number, date or name that it gives.'),
  origin: originSchema.describe('Where the report says that it has it from.'),
  note: words.optional().describe('What a reader must know, a sentence.'),
});

/** Something that reports say or deny, and where they do (a file of content/claims). */
export const claimSchema = z.strictObject({
  id: idSchema.describe('Name of the file and last part of the address; never changed.'),
  statement: words.describe('One sentence in the editor’s own words, in the variant of site.yaml.'),
  english: words.describe('The same in English.'),
  topics: z.array(idSchema).min(1).describe('From topics.yaml.'),
  entities: z
    .array(idSchema)
    .default([])
    .describe('Whom and what it is about, from glossary.yaml.'),
  near: z.array(idSchema).default([]).describe('Claims to be read beside it.'),
  note: words.optional().describe('What a reader must know of it, a sentence.'),
  when: valueDateSchema
    .optional()
    .describe('When the thing happened or is to happen, if a sentence says so.'),
  evidence: z.array(evidenceSchema).min(1).describe('The sentences that bear on it.'),
});

export type Claim = z.infer<typeof claimSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Stance = (typeof stances)[number];
