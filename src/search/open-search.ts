import { fold } from '../chinese/fold.ts';
import { unpackFoldTable } from '../chinese/packed-fold-table.ts';
import type { AnswerTools } from './answer-tools.ts';
import { createExplanation } from './explain-match.ts';
import { gatherResults } from './gather-results.ts';
import type { Choice } from './is-chosen.ts';
import type { Lexicon } from './lexicon.ts';
import { readManifest, wordFileName } from './manifest.ts';
import { openTexts } from './open-texts.ts';
import { queryTerms } from './query-terms.ts';
import type { ArticleRecord } from './record.ts';
import { openSealed } from './sealed-file.ts';
import type { SearchResult } from './search-result.ts';
import type { SearchedTexts } from './searched-texts.ts';
import { settings } from './settings.ts';
import { sizeSettings } from './size-settings.ts';
import { createTypingErrors } from './typing-errors.ts';
import { createUnderstanding } from './understand-terms.ts';
import { createWordFiles } from './word-files.ts';

// What a query is cut from: see query-terms.ts.
const longest = 400;

/** Give the bytes of a file of the index by its name; fails where there is none. */
export type Read = (name: string) => Promise<Uint8Array>;

/** What was found, and what it was found in: all articles of a small index, else the likeliest. */
export interface Found {
  results: SearchResult[];
  articles: readonly ArticleRecord[];
  /** Articles that may hold the query less, whose texts were not read. */
  others: number;
  /** Tells whether all texts were read, whatever was chosen. */
  isWhole: boolean;
  /** What puts this query's answer into words. */
  tools: AnswerTools;
}

/**
 * Search an index that stands in files; fails where one that the query needs cannot be used. Of an
 * index that is read in part, the likeliest of the articles that were chosen are read.
 */
export type FileSearch = (query: string, choice?: Choice) => Promise<Found>;

/** Open the index of a manifest. The page, its worker and the command line all search by this. */
export async function openSearch(
  read: Read,
  manifestName: string,
  size = sizeSettings,
): Promise<FileSearch> {
  const manifest = readManifest(manifestName, await read(manifestName));
  const table = unpackFoldTable(manifest.fold);
  // Two queries at once ask for the same files.
  const underWay = new Map<string, Promise<Uint8Array>>();
  const readSealed = (name: string, after?: Promise<unknown>) => {
    const reading =
      underWay.get(name) ??
      Promise.all([read(name), after])
        .then(([bytes]) => openSealed(name, bytes))
        .finally(() => underWay.delete(name));
    underWay.set(name, reading);
    return reading;
  };
  const typing = createTypingErrors({
    load: async () => (await import('./nearest-form.ts')).createNearestForm,
  });
  const { counts, always } = manifest.words;
  const lexiconFor = createWordFiles({ counts, always, table }, (number) =>
    // The first query's words are asked for beside the texts, and learnt when those are cut without them.
    readSealed(wordFileName(manifest.words, number), opening),
  );
  const open = async () =>
    openTexts(manifest, { read: readSealed, lexicon: await lexiconFor(''), table, size });
  const opening = open();
  // Whoever asks is told.
  opening.catch(() => {});
  const toolsFor = (lexicon: Lexicon, texts: SearchedTexts) => ({
    tools: { table, lexicon, typing, explain: createExplanation(lexicon, table, typing) },
    understand: createUnderstanding(lexicon, texts.postingsFor(lexicon), typing, settings),
  });
  let known: ReturnType<typeof toolsFor> | undefined;

  return async (query, choice = {}) => {
    const words = fold(query.slice(0, longest), table).text;
    const [texts, lexicon] = await Promise.all([opening, lexiconFor(words)]);
    if (known?.tools.lexicon !== lexicon) known = toolsFor(lexicon, texts);
    const { tools, understand } = known;
    const asked = texts.affordable(queryTerms(query, lexicon, table));
    await texts.readWanted();
    let terms = understand(asked);
    // Completing and mending ask for further keys: until all that was asked for is there.
    while ((await texts.readWanted()) > 0 || (await typing.readWanted())) terms = understand(asked);
    const { corpus, ...its } = await texts.candidates(terms, lexicon, choice);
    const results = gatherResults(query, terms, corpus, tools, settings);
    return { results, tools, isWhole: texts.isWhole, ...its };
  };
}
