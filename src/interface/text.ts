import type { Variant } from '../chinese/variant.ts';
import { fill } from '../search/fill.ts';
import texts from './texts.json' with { type: 'json' };

export type TextKey = keyof typeof texts;

/** Give the text that the interface shows in a variant, with `{name}` filled from `values`. */
export function text(
  key: TextKey,
  variant: Variant,
  values: Record<string, string | number> = {},
): string {
  return fill(texts[key][variant], values);
}
