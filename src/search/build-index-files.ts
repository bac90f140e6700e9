import { unpackFoldTable } from '../chinese/packed-fold-table.ts';
import { writeFacts } from './article-facts.ts';
import { buildTermFiles, type TermFiles } from './build-term-files.ts';
import { buildWordFiles, type WordFiles } from './build-word-files.ts';
import { checksum } from './checksum.ts';
import { type Manifest, packName, writeManifest } from './manifest.ts';
import { packArticle } from './packed-article.ts';
import type { SearchIndex } from './record.ts';
import { type IndexFile, sealFile } from './sealed-file.ts';
import { sizeSettings } from './size-settings.ts';

/** An index as files: the manifest (JSON), packs of articles and what they are chosen by, words, terms. */
export interface IndexFiles {
  manifest: string;
  words: IndexFile[];
  packs: IndexFile[];
  terms: IndexFile[];
}

interface Options {
  /** Folder of the packs: the reading mode's. */
  folder: string;
  /** Give the term files and the word files of the index, where they are made for all modes at once. */
  terms?: () => TermFiles;
  words?: () => WordFiles;
  size?: typeof sizeSettings;
}

/**
 * Cut an index into files. Up to as many articles as a query reads stand in one pack, and need no
 * term files: the texts are smaller than the list of what is in them.
 */
export function buildIndexFiles(index: SearchIndex, options: Options): IndexFiles {
  const { folder, size = sizeSettings } = options;
  const { fold, articles } = index;
  const isSmall = articles.length <= size.candidates;
  const { terms = () => buildTermFiles(index, size) } = options;
  const { name, files } = isSmall ? { name: '', files: [] } : terms();
  const { words = () => buildWordFiles(index, { folder, size, isSmall }) } = options;
  const { name: wordsName, counts, always, files: wordFiles } = words();
  const packSize = isSmall ? size.candidates : 1;
  const table = unpackFoldTable(fold);
  const bodies = groupsOf(articles, packSize).map((group) =>
    new TextEncoder().encode(
      JSON.stringify(group.map((article) => packArticle(article, table, !isSmall))),
    ),
  );
  const facts = new TextEncoder().encode(isSmall ? '' : writeFacts(articles));
  const version = checksum(bodies.map((body) => checksum('', body)).join(), new Uint8Array());
  const manifest: Manifest = {
    fold,
    words: { name: wordsName, counts, always },
    terms: { name, count: files.length },
    packs: `${folder}/${version}-`,
    facts: isSmall ? '' : `${folder}/f${checksum('', facts)}.txt`,
    passages: articles.map(({ passages }) => passages.length),
  };
  const packs = bodies.map((body, number) => sealFile(packName(manifest, number), body));
  if (manifest.facts) packs.push(sealFile(manifest.facts, facts));
  return { manifest: writeManifest(manifest), packs, words: wordFiles, terms: files };
}

function groupsOf<T>(articles: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(articles.length / size) }, (_, number) =>
    articles.slice(number * size, (number + 1) * size),
  );
}
