import type { Finding } from '../../src/content/finding.ts';
import type { RecipePlace } from './apply-recipe.ts';
import { toLineRange } from './line-range.ts';
import type { Piece } from './piece.ts';
import type { Recipe } from './recipe.ts';

type Editorial = Recipe['articles'][number];

/**
 * Give each article of a recipe the pieces of its lines. Reports text that belongs to none, and
 * articles that share a line or an id. `file` is the document's path.
 */
export function takeArticleLines(
  pieces: readonly Piece[],
  editorials: readonly Editorial[],
  file: string,
  recipe: RecipePlace,
): { articles: { editorial: Editorial; pieces: Piece[] }[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (index: number, message: string) => {
    const line = recipe.lineOf(['articles', index]);
    findings.push({ severity: 'error', rule: 'recipe', file: recipe.file, line, message });
  };
  const owners = new Map<Piece, string>();
  const articles = editorials.map((editorial, index) => {
    const { first, last } = toLineRange(editorial.lines);
    const own = pieces.filter(({ line }) => line >= first && line <= last);
    const shared = own.find((piece) => owners.has(piece));
    if (shared) {
      const others = `\`${owners.get(shared)}\` and \`${editorial.id}\``;
      const message = `Unexpected line ${shared.line} in both ${others}, expected it in one.`;
      report(index, message);
    }
    if (editorials.findIndex(({ id }) => id === editorial.id) < index) {
      const message = `Unexpected second article \`${editorial.id}\`, give each an id of its own.`;
      report(index, message);
    }
    for (const piece of own) owners.set(piece, editorial.id);
    return { editorial, pieces: own };
  });

  const left = pieces.find((piece) => !owners.has(piece));
  if (left) {
    const { line, column } = left;
    const message =
      `Unexpected text in no article, expected every line of the document in the \`lines\` of ` +
      `one: widen a range in ${recipe.file}, and leave out what doesn't belong as \`omitted-…\`.`;
    findings.push({ severity: 'error', rule: 'recipe', file, line, column, message });
  }
  return { articles, findings };
}
