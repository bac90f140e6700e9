import { z } from 'zod';

const text = z.string().trim().min(1);

/** A short text in each variant, written by hand and never converted. */
export const localTextSchema = z.strictObject({ 'zh-CN': text, 'zh-HK': text, 'zh-TW': text });

export type LocalText = z.infer<typeof localTextSchema>;
