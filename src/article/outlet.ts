import { z } from 'zod';
import { variants } from '../chinese/variant.ts';
import { idSchema } from './id.ts';
import { localTextSchema } from './local-text.ts';

/** Who published an article (a row of outlets.yaml). */
export const outletSchema = z.strictObject({
  id: idSchema.describe('Last part of its address; never changed.'),
  name: localTextSchema.describe('The name as each region writes it.'),
  english: z.string().describe('The name in English.'),
  region: z.enum(variants).describe('Where it publishes, as the variant written there.'),
  kind: z.enum(['newspaper', 'online', 'agency', 'broadcaster']).describe('What it is.'),
  home: z.url().optional().describe('Its home page.'),
  about: localTextSchema.describe('One sentence on it.'),
});

export type Outlet = z.infer<typeof outletSchema>;
