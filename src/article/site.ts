import { z } from 'zod';
import { variants } from '../chinese/variant.ts';
import { localTextSchema } from './local-text.ts';

/** What this edition of the site is (site.yaml). */
export const siteSchema = z.strictObject({
  title: localTextSchema.describe('The name of the site.'),
  description: localTextSchema.describe(
    'One sentence for search engines and the head of the home page.',
  ),
  story: localTextSchema.describe('What the story is, a short paragraph for the home page.'),
  address: z
    .url()
    .describe(
      'Where the site is published, with the folder on its host; SITE_URL and BASE_PATH go first.',
    ),
  variant: z.enum(variants).describe('The variant that the site speaks where none was chosen.'),
  edition: z
    .enum(['full', 'excerpt'])
    .default('full')
    .describe('What pages show of articles: all, or only the sentences that claims quote.'),
  normalisePunctuation: z
    .boolean()
    .default(false)
    .describe('Whether conversion sets half-width marks in Chinese text full width.'),
  contact: z.string().optional().describe('How to reach the editors.'),
});

export type Site = z.infer<typeof siteSchema>;
