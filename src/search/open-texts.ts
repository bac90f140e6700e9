import type { Lexicon } from './lexicon.ts';
import type { Manifest } from './manifest.ts';
import { createPackTexts } from './pack-texts.ts';
import { type PackTools, readPacks } from './read-packs.ts';
import type { SearchedTexts } from './searched-texts.ts';
import type { SizeSettings } from './size-settings.ts';

interface Tools extends PackTools {
  /** The words that every query knows. */
  lexicon: Lexicon;
  size: SizeSettings;
}

/** Open the texts of an archive: as many articles as a query reads anyway at once, more in part. */
export async function openTexts(
  { parts }: Manifest,
  tools: Tools,
): Promise<SearchedTexts & { isWhole: boolean }> {
  const count = parts.reduce((sum, { passages }) => sum + passages.length, 0);
  const isWhole = count <= tools.size.candidates && parts.every(({ terms }) => terms.count === 0);
  if (isWhole) return { ...createPackTexts(await readPacks(parts, tools), tools), isWhole };
  // A small site does without this code.
  const { createPartTexts } = await import('./part-texts.ts');
  return { ...(await createPartTexts(parts, tools)), isWhole };
}
