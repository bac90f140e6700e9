import Fuse from 'fuse.js/basic';
import type { KnownForm, NearestForm } from './typing-errors.ts';

/**
 * Make the look-up for words with a typing error. The only file that knows Fuse.js; it imports nothing
 * else, so that a browser can load it by itself.
 */
export function createNearestForm(
  forms: readonly KnownForm[],
  errorsAllowed: (word: string) => number,
): NearestForm {
  const fuse = new Fuse(forms, {
    keys: ['form'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: 0.34,
  });
  return (word) => {
    const allowed = errorsAllowed(word);
    // Fuse looks for the word inside the form, so the form may be longer: that is no typing error.
    const [nearest] = fuse
      .search(word.slice(0, 32))
      .map(({ item, score = 1 }) => ({
        ...item,
        amiss: Math.max(Math.round(score * word.length), Math.abs(item.form.length - word.length)),
      }))
      .filter(({ amiss }) => amiss <= allowed)
      .sort((a, b) => a.amiss - b.amiss);
    return nearest;
  };
}
