import type { Rule } from './rule.ts';

const lead = /^【[^】]{1,12}[訊讯電电]】/;

/** A story of a newspaper page begins with the paper's name: 【…報訊】. */
export const storyLead: Rule = ({ piece: { text } }) => (isLead(text) ? 'paragraph' : undefined);

/** Whether a text opens a story of its own. */
export function isLead(text: string): boolean {
  return lead.test(text);
}
