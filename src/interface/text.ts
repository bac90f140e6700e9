import type { Variant } from '../chinese/variant.ts';
import texts from './texts.json' with { type: 'json' };

export type TextKey = keyof typeof texts;

/** Give the text that the interface shows in a variant, with `{name}` filled from `values`. */
export function text(
  key: TextKey,
  variant: Variant,
  values: Record<string, string | number> = {},
): string {
  return texts[key][variant].replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
