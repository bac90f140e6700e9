import type { Outlet } from '../../../src/article/outlet.ts';
import { foldCharacters } from '../../../src/chinese/fold-characters.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import type { DocumentFacts, Stated } from './document-facts.ts';

/** The outlet of outlets.yaml that a document names: by its own name in any script, or by its address. */
export function matchOutlet(
  { outlet, address }: DocumentFacts,
  outlets: readonly Outlet[],
): Stated<string> | undefined {
  const folded = (text: string) => foldCharacters(text, foldTable).text;
  const named = outlets.find(({ name, english }) =>
    [...Object.values(name), english].some((own) => outlet && folded(own) === folded(outlet.value)),
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
