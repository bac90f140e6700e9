import { z } from 'zod';
import { glossaryModes } from '../chinese/glossary-term.ts';
import { variants } from '../chinese/variant.ts';
import { calendarDate } from './calendar-date.ts';
import { idSchema } from './id.ts';

const sentence = z.string().trim().min(1);
const passageId = z
  .string()
  .regex(/^[ps][0-9a-z]{7}(-\d+)?$/, 'the id of a passage, `s` or `p` and seven characters');

/** What was left out of an article, by kind; readers see the kind's name in their own Chinese. */
export const omissionKinds = [
  'advertisement',
  'furniture',
  'repetition',
  'hashtag',
  'byline',
  'rights',
  'label',
] as const;

/** A change of characters that the source's damage made necessary. */
const repair = z.strictObject({
  rule: z
    .enum(['pinyin', 'mojibake', 'invisible', 'full-width'])
    .describe('What had damaged the text.'),
  from: sentence.describe('The characters in the document.'),
  to: z.string().describe('The characters in the article.'),
  at: sentence.describe('Where in the document: `line:column` (both from 1), space between two.'),
});

/** Everything that sets an article apart from the document it was copied from. */
const changes = z.strictObject({
  omitted: z
    .array(
      z.strictObject({
        kind: z.enum(omissionKinds).describe('What it is.'),
        text: sentence.describe('The words left out, as the document has them, line by line.'),
      }),
    )
    .default([])
    .describe('What the document has and the article lacks.'),
  joined: z
    .array(sentence)
    .default([])
    .describe('Paragraphs that line ends had broken: the words around each join, `|` at the join.'),
  headings: z
    .array(sentence)
    .default([])
    .describe('Headings that the document runs into its text.'),
  captions: z
    .array(sentence)
    .default([])
    .describe('Captions that the document sets as paragraphs, or inside them.'),
  repaired: z.array(repair).default([]).describe('Damage that was repaired with certainty.'),
  doubts: z
    .array(sentence)
    .default([])
    .describe('What looks wrong in the source and was left as it stands, in a sentence each.'),
});

/** A headline or teaser that the document shows beside its article. */
const relatedItem = z.strictObject({
  title: sentence.describe('The headline.'),
  date: z.string().trim().min(1).optional().describe('As the document prints it.'),
  section: sentence.optional().describe('The rubric printed with it.'),
  text: sentence.optional().describe('The teaser.'),
});

/** The head of an article file: what it is, who published it, and what was done to it. */
export const frontMatterSchema = z.strictObject({
  id: idSchema.describe('Name of the file and last part of the address; never changed.'),
  formerIds: z
    .array(idSchema)
    .default([])
    .describe('Ids it had before it was renamed: their addresses lead on to this one.'),
  title: sentence.nullable().describe('The headline as published; null where there is none.'),
  kicker: sentence.optional().describe('The line printed above the headline.'),
  outlet: idSchema.nullable().describe('Publisher, from outlets.yaml; null where not stated.'),
  published: z
    .strictObject({
      date: calendarDate.describe('Day of publication, YYYY-MM-DD.'),
      time: z
        .string()
        .regex(/^\d{2}:\d{2}(:\d{2})?$/)
        .optional()
        .describe('Time of day, where stated.'),
      basis: z.enum(['stated', 'inferred']).describe('Whether the document says so.'),
      reason: sentence.describe('Where it is stated, or what it is inferred from.'),
    })
    .describe('When it was published, and how that is known.'),
  authors: z.array(sentence).default([]).describe('Who wrote it, as the document names them.'),
  credits: z
    .array(sentence)
    .default([])
    .describe('Other lines on its making, as printed (editor, column, agency).'),
  variant: z.enum(variants).describe('The regional standard it was written in.'),
  script: z
    .literal('Hant')
    .optional()
    .describe('Set where a machine had turned the copy into Traditional script.'),
  glossary: z
    .record(idSchema, z.enum(glossaryModes))
    .default({})
    .describe('Rows of the glossary that this article wants in another mode: `via: convert`.'),
  topics: z.array(idSchema).min(1).describe('From topics.yaml.'),
  address: z.url().nullable().describe('Where it was published; null where not stated.'),
  archives: z
    .array(z.url())
    .default([])
    .describe('Copies of that page in public web archives, written by `npm run archive`.'),
  notes: z
    .array(sentence)
    .default([])
    .describe('What a reader must know of this copy, a sentence each.'),
  rights: sentence.describe('Whose text it is, and what the source says may be done with it.'),
  source: z
    .strictObject({
      document: sentence.describe('File name of the source document.'),
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/, 'SHA-256 as 64 hexadecimal digits')
        .describe('SHA-256 of the source document.'),
      encoding: z
        .enum(['gb18030', 'big5-hkscs', 'utf-16le', 'utf-16be', 'windows-1252'])
        .optional()
        .describe('The encoding of the document, where it is not UTF-8.'),
      format: z
        .enum(['html', 'mhtml', 'markdown'])
        .optional()
        .describe(
          'Set where the document is no plain text: the article is the main text of a page, and what stands around it is not listed.',
        ),
    })
    .describe('What it was copied from.'),
  aliases: z
    .record(passageId, passageId)
    .default({})
    .describe(
      'Ids of passages that were corrected, and the passages that links to them now reach.',
    ),
  copyOf: idSchema
    .optional()
    .describe(
      'The article of this edition that it repeats, shortens or converts; readers are told.',
    ),
  changes: changes.prefault({}).describe('How it differs from its document.'),
  related: z
    .array(relatedItem)
    .default([])
    .describe('Headlines and teasers that the document shows beside it.'),
});

export type FrontMatter = z.infer<typeof frontMatterSchema>;
