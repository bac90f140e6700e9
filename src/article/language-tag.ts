import type { Writing } from '../chinese/converter.ts';

/** Give the BCP 47 tag of a text: `zh-Hant-CN` where a machine had changed mainland text's script. */
export function languageTag({ variant, script }: Writing): string {
  return script ? variant.replace('-', `-${script}-`) : variant;
}
