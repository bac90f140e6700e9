import type { Mention } from './find-entities.ts';

/**
 * Give the ids of an article's passages that name an entity, in the order of the text: that of the title
 * only where no other passage does.
 */
export function namingPassages(mentions: readonly Mention[], title: string | undefined): string[] {
  const all = [...new Set(mentions.map(({ passage }) => passage))];
  const body = all.filter((id) => id !== title);
  return body.length > 0 ? body : all;
}
