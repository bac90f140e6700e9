import { type Variant, variants } from '../chinese/variant.ts';

/** How a reader sees the site: each text as published, or all of it in one variant. */
export type Mode = 'published' | Variant;

/** The reading modes, the default one first. */
export const modes: readonly Mode[] = ['published', ...variants];

/** Give the part of an address that names a mode: nothing for `published`, else such as `zh-tw/`. */
export function modeFolder(mode: Mode): string {
  return mode === 'published' ? '' : `${mode.toLowerCase()}/`;
}
