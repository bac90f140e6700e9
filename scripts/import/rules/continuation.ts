import type { Rule } from './rule.ts';

/** The line after a broken paragraph goes on with it, whatever it looks like. */
export const continuation: Rule = ({ broken }) => (broken ? 'continuation' : undefined);
