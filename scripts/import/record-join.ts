/** How many characters on each side make a join recognisable. */
const context = 8;

/** Record where two parts of a broken paragraph were joined: the words around, `|` at the join. */
export function recordJoin(before: string, after: string): string {
  return `${before.slice(-context)}|${after.slice(0, context)}`;
}

/** What goes between the parts: nothing in Chinese, a space where two Latin words would meet. */
export function joint(before: string, after: string): string {
  return /\w$/.test(before) && /^\w/.test(after) ? ' ' : '';
}
