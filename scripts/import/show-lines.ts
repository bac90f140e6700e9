import { parseYaml } from '../../src/content/parse-yaml.ts';
import { applyRecipe } from './apply-recipe.ts';
import { assignRoles } from './assign-roles.ts';
import { decodeDocument } from './decode-document.ts';
import { findRepairs } from './find-repairs.ts';
import { findStories } from './find-stories.ts';
import type { ImportRequest } from './import-document.ts';
import { createRecipeSchema } from './recipe.ts';
import { splitLines } from './split-lines.ts';
import { takeArticleLines } from './take-article-lines.ts';
import { withMarked } from './with-marked.ts';

/**
 * What each line of a document is taken for, as recipes count lines: by its recipe where there is a
 * sound one, else by markup and rules. Empty where the document cannot be read.
 */
export function showLines({ file, bytes, encoding, recipe }: ImportRequest): string {
  const { document } = decodeDocument(file, bytes, encoding);
  if (!document) return '';
  const parsed =
    recipe.text === undefined
      ? undefined
      : parseYaml(recipe.text, createRecipeSchema(document), { file: recipe.file, line: 1 });
  const place = { file: recipe.file, lineOf: parsed?.lineOf ?? (() => 1) };
  const decisions = parsed?.value && applyRecipe(parsed.value, document, place).decisions;
  const pieces = splitLines(
    document.lines,
    withMarked(decisions?.cuts ?? new Map(), document.marked),
    findRepairs(document.lines, decisions?.repairs),
  );
  const stories = parsed?.value
    ? takeArticleLines(pieces, parsed.value.articles, file, place).articles.map((one) => one.pieces)
    : document.format === 'text'
      ? findStories(pieces)
      : [pieces];
  return stories
    .flatMap((story) => assignRoles(story, document.format))
    .map(({ line, role, text }) => `${String(line).padStart(5)}  ${role.padEnd(18)}  ${text}`)
    .join('\n');
}
