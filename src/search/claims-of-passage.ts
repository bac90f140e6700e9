import { makeElement as make } from './make-element.ts';
import type { PageTexts } from './page-texts.ts';
import type { PassageClaims } from './passage-claims.ts';
import { unfold } from './unfold.ts';

/**
 * Make what unfolds the claims that a passage is evidence for. They are fetched when it is opened;
 * until then, and where they can't be had, a link leads to the page of the article's claims.
 */
export function claimsOfPassage(address: string, id: string, texts: PageTexts): HTMLDetailsElement {
  const list = make(
    'ul',
    {},
    make('li', {}, make('a', { href: `${address}claims/#${id}` }, texts.claims)),
  );
  const details = unfold(texts.claims, list);
  details.ontoggle = async () => {
    details.ontoggle = null;
    const response = await fetch(`${address}claims.json`);
    if (!response.ok) return;
    const claims = ((await response.json()) as PassageClaims)[id] ?? [];
    list.replaceChildren(
      ...claims.map((claim) =>
        make('li', {}, make('a', { href: claim.address }, claim.statement), claim.stance),
      ),
    );
  };
  return details;
}
