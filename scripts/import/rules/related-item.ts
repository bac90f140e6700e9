import { isListHeader } from './furniture.ts';
import type { Rule } from './rule.ts';

const stamp = /^(?<date>\d{4}-\d{2}-\d{2} \d{2}:\d{2})(?: (?<section>\S{1,12}))?$/;
const posted = /^Posted [A-Z][a-z]+ \d{1,2}, \d{4}$/;

/** In a list of other headlines: its date lines, then titles where an item opens, else teasers. */
export const relatedItem: Rule = ({ piece, next, head, related }) => {
  const listBegins = !head && next !== undefined && stamp.test(next.text);
  if (!related && !listBegins) return undefined;
  if (stamp.test(piece.text) || posted.test(piece.text)) return 'related-date';
  return piece.opensItem || listBegins ? 'related-title' : 'related-text';
};

/** A date line taken apart; the section is the rubric printed behind the date. */
export function splitDateLine(text: string): { date: string; section?: string } {
  const { date = text, section } = stamp.exec(text)?.groups ?? {};
  return { date, ...(section && { section }) };
}

/** Whether a list of other headlines goes on after this piece. */
export function opensRelated(text: string, role: string): boolean {
  return role.startsWith('related-') || (role === 'omitted-furniture' && isListHeader(text));
}
