import type { Choice } from './is-chosen.ts';

// A pasted book makes no address: browsers cut or refuse it.
const longestAddress = 5000;

/** The fields of the search form, and the address that carries them, so that Back and a link bring them again. */
export interface SearchFields {
  /** What the fields say, but for the empty ones. */
  read: () => Choice & { q?: string };
  /** Write what the fields say into the address. */
  keep: () => void;
  /** Set the fields to what the address says. */
  restore: () => void;
  /** Empty all fields but the query. */
  takeOff: () => void;
  /** Is any field but the query filled? */
  isFiltered: () => boolean;
}

/** Find the fields of a search form: the query `q`, and filters. */
export function searchFields(form: HTMLFormElement): SearchFields {
  const all = () => [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('[name]')];
  const filters = () => all().filter(({ name }) => name !== 'q');
  const read = () => {
    const said = all().map(({ name, value }) => [name, value.trim()] as const);
    return Object.fromEntries(said.filter(([, value]) => value));
  };
  return {
    read,
    keep() {
      const address = new URL(location.href);
      const said = Object.entries(read()).map(([name, value]) => [name, value.toWellFormed()]);
      address.search = new URLSearchParams(said).toString();
      if (address.search.length <= longestAddress) history.replaceState(history.state, '', address);
    },
    restore() {
      const said = new URLSearchParams(location.search);
      for (const field of all()) {
        // What is being typed already, by an input method perhaps, stays.
        if (field === document.activeElement && !said.has(field.name)) continue;
        field.value = said.get(field.name) ?? '';
        // What a list does not offer is not asked for.
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
      }
    },
    takeOff() {
      for (const field of filters()) field.value = '';
    },
    isFiltered: () => filters().some(({ value }) => value !== ''),
  };
}
