import type { Finding } from '../../src/content/finding.ts';
import { toLineRange } from './line-range.ts';
import type { Recipe } from './recipe.ts';
import type { Repair } from './repair.ts';
import type { Role } from './role.ts';
import type { SourceDocument } from './source-document.ts';
import type { Cut } from './split-lines.ts';

/** Where a recipe lies, and on which line of it the value at a path stands. */
export interface RecipePlace {
  file: string;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** What a recipe says of each line, by line number from 1. */
export interface LineDecisions {
  cuts: Map<number, Cut[]>;
  repairs: Map<number, Repair[]>;
}

/**
 * Find the places in the document that a recipe names, and report the words that do not stand
 * where the recipe says.
 */
export function applyRecipe(
  recipe: Recipe,
  document: SourceDocument,
  { file, lineOf }: RecipePlace,
): { decisions: LineDecisions; findings: Finding[] } {
  const decisions: LineDecisions = { cuts: new Map(), repairs: new Map() };
  const findings: Finding[] = [];
  const report = (path: readonly PropertyKey[], message: string) =>
    findings.push({ severity: 'error', rule: 'recipe', file, line: lineOf(path), message });

  for (const [key, decision] of Object.entries(recipe.lines)) {
    const { first, last } = toLineRange(key);
    for (let line = first; line <= last; line += 1) {
      if (decisions.cuts.has(line))
        report(['lines', key], `Unexpected second decision on line ${line}, keep one.`);
      const text = document.lines[line - 1] ?? '';
      const cuts = typeof decision === 'string' ? [wholeLine(decision)] : toCuts(decision, text);
      const missing = cuts.findIndex(({ offset }) => offset < 0);
      if (missing >= 0 && typeof decision !== 'string') {
        const from = decision[missing]?.from;
        report(
          ['lines', key, missing],
          `Cannot find \`${from}\` in line ${line} of \`${document.name}\` after the piece ` +
            'before it, expected the words as the document has them.',
        );
      }
      if (cuts[0] && cuts[0].offset > 0) cuts.unshift({ offset: 0 });
      decisions.cuts.set(line, cuts);
    }
  }

  for (const [index, { at, from, to }] of recipe.repairs.entries()) {
    const [line = 0, column = 0] = at.split(':').map(Number);
    const text = document.lines[line - 1] ?? '';
    if (!text.startsWith(from, column - 1)) {
      const found = text.slice(column - 1, column - 1 + from.length);
      const message = `Unexpected \`${found}\` at ${at} of \`${document.name}\`, expected \`${from}\`.`;
      report(['repairs', index], message);
    }
    const repair: Repair = { rule: 'mojibake', offset: column - 1, from, to };
    decisions.repairs.set(line, [...(decisions.repairs.get(line) ?? []), repair]);
  }
  return { decisions, findings };
}

function wholeLine(role: Role): Cut {
  return { offset: 0, role };
}

/** Offsets of the pieces; -1 where the words do not follow the piece before. */
function toCuts(pieces: readonly { from: string; role?: Role | undefined }[], line: string): Cut[] {
  let after = 0;
  return pieces.map(({ from, role }) => {
    const offset = line.indexOf(from, after);
    if (offset >= 0) after = offset + from.length;
    return { offset, ...(role && { role }) };
  });
}
