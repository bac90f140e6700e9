import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { cardFiles, cardFolder } from '../../content/this-cards.ts';
import { edition } from '../../content/this-edition.ts';
import { editionCards } from '../../interface/edition-cards.ts';

export const getStaticPaths = () =>
  editionCards(edition)
    .map(({ file }) => file)
    .filter((file) => cardFiles.has(file))
    .map((file) => ({ params: { card: file.replace(/\.png$/, '') }, props: { file } }));

/** The picture that stands for an article or a claim where its link is shared. */
export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) =>
  new Response(await readFile(join(cardFolder, file)), {
    headers: { 'Content-Type': 'image/png' },
  });
