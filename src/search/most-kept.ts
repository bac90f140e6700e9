import type { SizeSettings } from './size-settings.ts';

/** Give how many passages are kept of a key, the first in the order of the texts. */
export function mostKept(key: string, { kept, keptOfCharacter }: SizeSettings): number {
  return key.startsWith('character:') ? keptOfCharacter : kept;
}
