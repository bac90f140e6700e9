import type { Rule } from './rule.ts';

/** A line of nothing but hashtags is the platform's, not the author's. */
export const hashtagLine: Rule = ({ piece: { text } }) =>
  /^(?:#[^#\s]+(?:#\s*|\s+|$))+$/.test(text) ? 'omitted-hashtag' : undefined;
