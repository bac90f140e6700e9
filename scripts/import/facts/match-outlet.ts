import type { Outlet } from '../../../src/article/outlet.ts';
import { foldCharacters } from '../../../src/chinese/fold-characters.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import type { GlossaryTerm } from '../../../src/chinese/glossary-term.ts';
import { variants } from '../../../src/chinese/variant.ts';
import type { DocumentFacts, Stated } from './document-facts.ts';

/**
 * The outlet of outlets.yaml that a document names, in any script: by its name, by a form that the
 * glossary has of it (信報 for 信報財經新聞), or by its address.
 */
export function matchOutlet(
  { outlet, address }: DocumentFacts,
  outlets: readonly Outlet[],
  glossary: readonly GlossaryTerm[],
): Stated<string> | undefined {
  const folded = (text: string) => foldCharacters(text, foldTable).text;
  const formsOf = (id: string) =>
    glossary
      .filter((term) => term.id === id)
      .flatMap((term) => [
        ...variants.map((variant) => term[variant]),
        ...term.also,
        ...term.search,
      ]);
  const named = outlets.find(({ id, name, english }) =>
    [...Object.values(name), english, ...formsOf(id)].some(
      (own) => outlet && folded(own) === folded(outlet.value),
    ),
  );
  if (named && outlet) return { value: named.id, from: `${outlet.from}：${outlet.value}` };
  const host = hostOf(address?.value);
  const housed = outlets.find(({ home }) => {
    const own = hostOf(home);
    return own !== undefined && (host === own || host?.endsWith(`.${own}`));
  });
  return housed && address && { value: housed.id, from: `${address.from}：${host}` };
}

function hostOf(address: string | undefined): string | undefined {
  return address && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : undefined;
}
