import type { Rule } from './rule.ts';

/** A line with a list mark of its own is an item. */
export const listItem: Rule = ({ piece: { marked } }) => (marked ? 'item' : undefined);
