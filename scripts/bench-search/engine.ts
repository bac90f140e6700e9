import type { MadeUpCorpus } from './generate-articles.ts';

/** A search engine under measurement. */
export interface BenchEngine {
  /** Write the index, and all that a browser needs, into a folder. */
  build: (corpus: MadeUpCorpus, folder: string) => Promise<void>;
  /** Files to be served beside the index: name in the folder → path. */
  code: () => Promise<Record<string, string>>;
  /**
   * A script of the page: sets `ask(query)`, which fulfils with the number of articles found (ten at
   * most) once their texts are there. `folder` is the address of the folder, with `/` at its end.
   */
  client: (folder: string) => string;
}
