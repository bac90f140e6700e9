import type { SourceLabel } from './answer.ts';
import { makeElement as make } from './make-element.ts';
import type { PageTexts } from './page-texts.ts';

/** Make the link to a source by its title, or by its outlet where it has none. */
export function sourceLink(
  { address, title, outletName, lang }: SourceLabel,
  texts: PageTexts,
): HTMLAnchorElement {
  if (title) return make('a', { href: address, lang }, title);
  return make('a', { href: address }, `${outletName ?? texts.unnamed}${texts.untitled}`);
}
