import { z } from 'zod';

const text = z.string().trim().min(1);

/** A short text in each variant, written by hand and never converted. */
export const localTextSchema = z.strictObject({
  'zh-CN': text.describe('As the mainland writes it, in Simplified script.'),
  'zh-HK': text.describe('As Hong Kong writes it.'),
  'zh-TW': text.describe('As Taiwan writes it.'),
});

export type LocalText = z.infer<typeof localTextSchema>;
