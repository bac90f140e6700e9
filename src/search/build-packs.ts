import { unpackFoldTable } from '../chinese/packed-fold-table.ts';
import { writeFacts } from './article-facts.ts';
import { checksum } from './checksum.ts';
import { type ManifestPart, packName } from './manifest.ts';
import { packArticle } from './packed-article.ts';
import type { SearchIndex } from './record.ts';
import { type IndexFile, sealFile } from './sealed-file.ts';

/** The packs of a part's articles in a reading mode, and the file of what they are chosen by. */
export interface Packs extends Pick<ManifestPart, 'packs' | 'facts'> {
  files: IndexFile[];
}

/** Pack the articles of an index: all in one where `isSmall`, or each alone and their facts apart. */
export function buildPacks(
  { fold, articles }: SearchIndex,
  folder: string,
  isSmall: boolean,
): Packs {
  const table = unpackFoldTable(fold);
  const encode = (text: string) => new TextEncoder().encode(text);
  const groups = isSmall
    ? [articles].filter(({ length }) => length > 0)
    : articles.map((one) => [one]);
  const bodies = groups.map((group) =>
    encode(JSON.stringify(group.map((article) => packArticle(article, table, !isSmall)))),
  );
  const version = checksum(bodies.map((body) => checksum('', body)).join(), new Uint8Array());
  const run = { name: `${folder}/${version}-`, count: articles.length };
  const files = bodies.map((body, number) => sealFile(packName(run, number), body));
  const packs = [run].filter(({ count }) => count > 0);
  if (isSmall) return { packs, facts: [], files };
  const written = encode(writeFacts(articles));
  const facts = `${folder}/f${checksum('', written)}.txt`;
  return { packs, facts: [facts], files: [...files, sealFile(facts, written)] };
}
