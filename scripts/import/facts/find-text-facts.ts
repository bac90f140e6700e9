import type { PieceWithRole } from '../assign-roles.ts';
import type { DocumentFacts } from './document-facts.ts';
import { readByline, readLead } from './read-byline.ts';
import { readDate } from './read-date.ts';

/** Lines that state a date or a name of their own are short, in characters. */
const longest = 60;

/** What the lines of a story say of it: its date and author in its head and credits, its outlet in 【…訊】. */
export function findTextFacts(pieces: readonly PieceWithRole[]): DocumentFacts {
  const facts: DocumentFacts = {};
  for (const { line, role, text } of pieces) {
    // Headlines listed beside a story have dates of their own.
    if (role.startsWith('related-')) continue;
    const from = `文件第${line}行`;
    const outlet = role === 'paragraph' ? readLead(text) : undefined;
    if (outlet) facts.outlet ??= { value: outlet, from };
    if (text.length >= longest) continue;
    const published = readDate(text);
    if (published && role !== 'paragraph') facts.published ??= { value: published, from };
    const authors = role === 'credit' || role === 'omitted-byline' ? readByline(text) : [];
    if (authors.length > 0) facts.authors ??= { value: authors, from };
  }
  return facts;
}
