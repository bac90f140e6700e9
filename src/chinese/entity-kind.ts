import type { GlossaryTerm } from './glossary-term.ts';

/** The kinds of rows of the glossary that name somebody or something. */
export const entityKinds = ['person', 'organisation', 'product', 'place'] as const;

export type EntityKind = (typeof entityKinds)[number];

/** Tell whether rows of a kind are names, not words. */
export function isEntityKind(kind: GlossaryTerm['kind']): kind is EntityKind {
  return (entityKinds as readonly string[]).includes(kind);
}
