import { makeElement as make } from './make-element.ts';

/**
 * Make the line of suggested names, or nothing where there are none. Plain links to a search for
 * each: they work by Tab, arrows and touch, and in a new tab. No `<datalist>`: it finds a name by the
 * letters of the shown form only, keeps the arrow keys to itself, and some screen readers pass it over.
 */
export function suggestionList(label: string, names: readonly string[]): HTMLElement[] {
  if (names.length === 0) return [];
  const links = names.map((name) =>
    make('li', {}, make('a', { href: `?q=${encodeURIComponent(name)}` }, name)),
  );
  const list = make('ul', { className: 'suggested', ariaLabel: label }, ...links);
  return [make('p', {}, label), list];
}
