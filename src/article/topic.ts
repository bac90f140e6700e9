import { z } from 'zod';
import { idSchema } from './id.ts';
import { localTextSchema } from './local-text.ts';

/** What articles are about (a row of topics.yaml). */
export const topicSchema = z.strictObject({
  id: idSchema.describe('Last part of its address; never changed.'),
  name: localTextSchema.describe('The label as each region writes it.'),
  about: localTextSchema.describe('One sentence: what belongs here.'),
});

export type Topic = z.infer<typeof topicSchema>;
