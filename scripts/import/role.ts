import { omissionKinds } from '../../src/article/front-matter.ts';

/** What a piece of a document can be in its article. `heading` finds its own level. */
export const roles = [
  'title',
  'kicker',
  'credit',
  'heading',
  'heading-2',
  'heading-3',
  'heading-4',
  'paragraph',
  'continuation',
  'caption',
  'item',
  'related-title',
  'related-date',
  'related-section',
  'related-text',
  ...omissionKinds.map((kind) => `omitted-${kind}` as const),
] as const;

export type Role = (typeof roles)[number];
