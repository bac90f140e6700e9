import { readFileSync, writeFileSync } from 'node:fs';
import { findWitnesses } from './find-witnesses.ts';
import type { Content } from './load-content.ts';

type Kept = Omit<Content, 'witness'>;

/** Keep content that is read and checked in a file, for the processes that build from it. */
export function keepContent(file: string, { witness: _, ...content }: Content): void {
  writeFileSync(file, JSON.stringify(content satisfies Kept));
}

/** Give the content that `keepContent` kept, which takes a tenth of the time of reading it anew. */
export function readKeptContent(file: string): Content {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  return { ...kept, witness: findWitnesses(kept.articles, kept.glossary) };
}
