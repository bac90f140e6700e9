import type { FoldTable } from '../chinese/fold-characters.ts';
import { type ManifestPart, packName } from './manifest.ts';
import { type PackedArticle, unpackArticle } from './packed-article.ts';
import type { ArticleRecord } from './record.ts';

/** How the files of an index are read and unpacked. */
export interface PackTools {
  /** The bytes of a file by its name, found undamaged. */
  read: (name: string) => Promise<Uint8Array>;
  table: FoldTable;
}

/** Read a pack of articles. */
export async function readPack(name: string, { read, table }: PackTools): Promise<ArticleRecord[]> {
  const text = new TextDecoder().decode(await read(name));
  return (JSON.parse(text) as PackedArticle[]).map((article) => unpackArticle(article, table));
}

/** Read the articles of small parts, in their order. */
export async function readPacks(
  parts: readonly Pick<ManifestPart, 'packs'>[],
  tools: PackTools,
): Promise<ArticleRecord[]> {
  const runs = parts.flatMap(({ packs }) => packs);
  return (await Promise.all(runs.map((run) => readPack(packName(run, 0), tools)))).flat();
}
