import { type Mode, modeFolder, modes } from '../../src/article/mode.ts';

/** What is kept together without a connection, by the name of its list: files within the built folder. */
export interface Lists {
  /** With the first page that a reader reads in a mode. */
  core: string[];
  /** When a reader has searched. */
  search: string[];
  /** When a reader saves the whole story: all pages of the mode, and search. */
  story: string[];
}

/** Tell which of the built files a reading mode's lists hold. */
export function listFiles(built: Iterable<string>, mode: Mode): Lists {
  const folder = modeFolder(mode);
  const others = modes.map(modeFolder).filter((name) => name && name !== folder);
  const files = [...built].filter((file) => !others.some((name) => file.startsWith(name)));
  const index = mode.toLowerCase();
  // Parts of the archive and shares of them have folders of their own.
  const ofPart = new RegExp(`^search/(.+/)?(terms|${index})/`);
  const pages = files.filter((file) => file.startsWith(folder) && file.endsWith('index.html'));
  const search = files.filter(
    (file) =>
      file === `${folder}search/index.html` ||
      file === `search/${index}.json` ||
      ofPart.test(file) ||
      /^search\/words\/.+-all\.json$/.test(file) ||
      file.startsWith('_astro/'),
  );
  const beside = files.filter(
    (file) =>
      /^articles\/[^/]+\/quotations\.json$|^favicon\.svg$/.test(file) ||
      (file.startsWith(`${folder}articles/`) && file.endsWith('claims.json')),
  );
  return {
    core: coreFiles(mode),
    search,
    story: [...new Set([...pages, ...search, ...beside])],
  };
}

/** The files that are kept with the first page that a reader reads in a mode. */
export function coreFiles(mode: Mode): string[] {
  const pages = ['', 'claims/', 'offline/'].map((page) => `${modeFolder(mode)}${page}index.html`);
  return [...pages, 'favicon.svg'];
}
