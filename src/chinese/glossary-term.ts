import { z } from 'zod';
import { variants } from './variant.ts';

/** What conversion does with a row. */
export const glossaryModes = ['convert', 'protect', 'tag', 'article'] as const;

export type GlossaryMode = (typeof glossaryModes)[number];

const form = z.string().trim().min(1);
const forms = z.array(form).default([]);
// A guard may be or hold a space, which `form` would trim.
const words = z.array(z.string().min(1)).default([]);

/** Text that must or must not stand right before or after a form for it to count. */
const guardSchema = z.strictObject({
  before: words.describe('One of these stands before it.'),
  notBefore: words.describe('None of these stands before it.'),
  after: words.describe('One of these follows it.'),
  notAfter: words.describe('None of these follows it.'),
});

/** Whom a form names is told by the whole article. Entity pages ask this; search finds every namesake. */
const namesakesSchema = z.strictObject({
  forms: forms.describe(
    'Forms that others bear too: they count where the article names the row by another form, or one of `near`.',
  ),
  near: z.array(z.string()).default([]).describe('Ids of rows that such an article also names.'),
});

/**
 * A name or a word that regions write differently, or that conversion would spoil
 * (a row of glossary.yaml).
 */
export const glossaryTermSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Last part of its address; never changed.'),
  kind: z
    .enum(['person', 'organisation', 'product', 'place', 'term', 'number', 'character'])
    .describe('What it names; people, organisations, products and places have pages.'),
  english: z.string().describe('Its name in English.'),
  'zh-CN': form.describe('As the mainland writes it.'),
  'zh-HK': form.describe('As Hong Kong writes it.'),
  'zh-TW': form.describe('As Taiwan writes it.'),
  outputOnly: z
    .array(z.enum(variants))
    .default([])
    .describe('Variants whose form is written but never looked for: it has other meanings.'),
  from: z
    .array(z.enum(variants))
    .default([])
    .describe('Variants of the text that the row is for, where not all: 兆 is 万亿 in zh-TW only.'),
  also: forms.describe('Further forms that are converted like the three above.'),
  search: forms.describe('Forms that only search knows.'),
  typos: forms.describe('Misprints seen in sources: found by search, never rewritten.'),
  mode: z
    .enum(glossaryModes)
    .describe(
      'convert: write the reader’s form; protect: keep other tables away from it; tag: search and tags only; article: convert only where an article asks for it.',
    ),
  guard: guardSchema
    .optional()
    .describe('What must or must not stand beside a form for it to count.'),
  namesakes: namesakesSchema
    .optional()
    .describe('What tells the entity from others of its name, where the neighbouring word cannot.'),
  evidence: z.string().optional().describe('Where the forms were seen.'),
  note: z.string().optional().describe('Why the row is as it is.'),
});

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
