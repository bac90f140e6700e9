import type { FoldTable } from '../chinese/fold-characters.ts';
import type { Lexicon } from './lexicon.ts';
import type { Manifest } from './manifest.ts';
import { openPart, readWholePacks } from './open-part.ts';
import { createPackTexts } from './pack-texts.ts';
import { createPartTexts } from './part-texts.ts';
import type { SearchedTexts } from './searched-texts.ts';
import type { SizeSettings } from './size-settings.ts';

interface Tools {
  read: (name: string) => Promise<Uint8Array>;
  lexicon: Lexicon;
  table: FoldTable;
  size: SizeSettings;
}

/** Open the texts of an archive: as many articles as a query reads anyway at once, more in part. */
export async function openTexts(
  { parts }: Manifest,
  tools: Tools,
): Promise<SearchedTexts & { isWhole: boolean }> {
  const count = parts.reduce((sum, { passages }) => sum + passages.length, 0);
  const isWhole = count <= tools.size.candidates && parts.every(({ terms }) => terms.count === 0);
  if (!isWhole) {
    const its = await Promise.all(parts.map((part) => openPart(part, tools)));
    return { ...createPartTexts(its, tools), isWhole };
  }
  return { ...createPackTexts(await readWholePacks(parts, tools), tools), isWhole };
}
