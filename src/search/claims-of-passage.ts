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
    const claims = await readClaims(`${address}claims.json`);
    const items = claims[id]?.map(({ address: its, statement, stance }) =>
      make('li', {}, make('a', { href: its }, statement), stance && ` · ${stance}`),
    );
    if (!items) return;
    details.ontoggle = null;
    list.replaceChildren(...items);
  };
  return details;
}

async function readClaims(address: string): Promise<PassageClaims> {
  try {
    return await (await fetch(address)).json();
  } catch {
    return {};
  }
}
