import type { NamedEntity } from './name-entities.ts';
import type { Passage } from './passage.ts';

/**
 * Give those of an article's passages that name an entity whose source it is, in the order of the
 * text; the title only where no other passage does.
 */
export function namingPassages(
  { mentions }: NamedEntity['sources'][number],
  passages: readonly Passage[],
): Passage[] {
  const naming = new Set(mentions.map(({ passage }) => passage));
  const all = passages.filter(({ id }) => naming.has(id));
  const body = all.filter(({ kind }) => kind !== 'title');
  return body.length > 0 ? body : all;
}
