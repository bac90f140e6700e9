import { createHash } from 'node:crypto';
import type { Finding } from '../../src/content/finding.ts';
import { assignRoles } from './assign-roles.ts';
import type { Desk } from './desk.ts';
import { draftArticle } from './draft-article.ts';
import { findRepairs } from './find-repairs.ts';
import { findStories } from './find-stories.ts';
import type { SourceDocument } from './source-document.ts';
import { splitLines } from './split-lines.ts';
import { toRecipeText } from './to-recipe-text.ts';
import { withMarked } from './with-marked.ts';

const shown = 24;

/** A recipe begun, and what is still missing from it. */
export interface RecipeDraft {
  text: string;
  findings: Finding[];
  /** The fields that neither the document nor the editor gave, for each article that lacks some. */
  missing: string[];
}

/**
 * Where nobody has written a recipe yet: begin one with what the document says of itself and what
 * the edition suggests, and report what the rules guessed.
 */
export function draftRecipe(document: SourceDocument, file: string, desk: Desk): RecipeDraft {
  const { sha256, lines, format } = document;
  const pieces = splitLines(lines, withMarked(new Map(), document.marked), findRepairs(lines));
  const findings: Finding[] = [];
  const warn = (rule: Finding['rule'], line: number, message: string, column?: number) =>
    findings.push({ severity: 'warning', rule, file, line, ...(column && { column }), message });
  const stories = format === 'text' ? findStories(pieces) : [pieces];
  const articles = stories.map((own, index) => {
    const guesses = assignRoles(own, format);
    for (const [at, { role, line, column, text }] of guesses.entries()) {
      if (role === 'paragraph' || role === 'item' || own[at]?.role === role) continue;
      const advice = 'if it is not, say so in the recipe';
      warn(
        'guessed-role',
        line,
        `Took \`${text.slice(0, shown)}\` for ${role}: ${advice}.`,
        column,
      );
    }
    const first = own[0]?.line ?? 1;
    if (!guesses.some(({ role }) => role === 'title')) {
      const message =
        'Found no title before the text: name its line in the recipe if there is one.';
      warn('no-title', first, message);
    }
    const article = draftArticle(
      guesses,
      toId(document.name, index, stories.length),
      document,
      desk,
    );
    for (const remark of article.remarks) warn('suggestion', first, remark);
    return article;
  });
  const mainText =
    format === 'text' ? undefined : createHash('sha256').update(document.text).digest('hex');
  const missing = articles.flatMap(({ fields, missing }) =>
    missing.length > 0 ? [`${missing.join(', ')} of \`${fields.id}\``] : [],
  );
  return { text: toRecipeText({ sha256, mainText, articles }), findings, missing };
}

/** The document's name as an id, numbered where it holds several stories. */
function toId(name: string, index: number, stories: number): string {
  const slug = name
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return `${slug || 'article'}${stories > 1 ? `-${index + 1}` : ''}`;
}
