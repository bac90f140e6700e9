import { readFileSync, writeFileSync } from 'node:fs';
import { findWitnesses } from './find-witnesses.ts';
import type { Content } from './load-content.ts';

/** Content that is read and checked, for a process that builds from it. */
export interface KeptContent {
  content: Content;
  /** Ids of the articles whose pages and index it makes; the others are there to be shown with them. */
  own: readonly string[];
}

/** Keep content in a file. */
export function keepContent(file: string, { content, own }: KeptContent): void {
  const { witness: _, ...kept } = content;
  writeFileSync(file, JSON.stringify({ content: kept, own }));
}

/** Give the content that `keepContent` kept, which takes a tenth of the time of reading it anew. */
export function readKeptContent(file: string): KeptContent {
  const { content, own } = JSON.parse(readFileSync(file, 'utf8')) as KeptContent;
  return {
    own,
    content: { ...content, witness: findWitnesses(content.articles, content.glossary) },
  };
}
