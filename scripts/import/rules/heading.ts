import { hasStop } from './has-stop.ts';
import { isUnfinished } from './is-unfinished.ts';
import type { Rule } from './rule.ts';

const longest = 30;

/** A short line without any stop in it is a heading. */
export const heading: Rule = ({ piece: { text } }) =>
  text.length <= longest && isUnfinished(text) && !hasStop(text) ? 'heading' : undefined;
