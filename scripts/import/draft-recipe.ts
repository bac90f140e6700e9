import { stringify } from 'yaml';
import type { Finding } from '../../src/content/finding.ts';
import { assignRoles } from './assign-roles.ts';
import { findRepairs } from './find-repairs.ts';
import { findStories } from './find-stories.ts';
import type { ImportedDocument } from './imported-document.ts';
import type { SourceDocument } from './source-document.ts';
import { splitLines } from './split-lines.ts';

const statedDate = /(\d{4})[-年./](\d{1,2})[-月./](\d{1,2})/;
const shown = 24;

/**
 * Where nobody has written a recipe yet: begin one with what the document says of itself, and
 * report what the editor must fill in and what the rules guessed. Gives no articles, since the
 * outlet, the date and the topics of an article are never guessed.
 */
export function draftRecipe(
  { name, sha256, lines }: SourceDocument,
  file: string,
  recipeFile: string,
): ImportedDocument {
  const pieces = splitLines(lines, new Map(), findRepairs(lines));
  const findings: Finding[] = [];
  const stories = findStories(pieces).map((own, index) => {
    const first = own[0]?.line ?? 1;
    const last = own.at(-1)?.line ?? first;
    const guesses = assignRoles(own);
    for (const { role, line, column, text } of guesses) {
      if (role === 'paragraph' || role === 'item') continue;
      const message = `Took \`${text.slice(0, shown)}\` for ${role}: if it is not, say so in the recipe.`;
      findings.push({ severity: 'warning', rule: 'guessed-role', file, line, column, message });
    }
    if (!guesses.some(({ role }) => role === 'title')) {
      const message =
        'Found no title before the text: name its line in the recipe if there is one.';
      findings.push({ severity: 'warning', rule: 'no-title', file, line: first, message });
    }
    const dateLine = guesses.find(
      // Headlines listed beside a story have dates of their own.
      ({ role, text }) => !role.startsWith('related-') && text.length < 60 && statedDate.test(text),
    );
    const [, year, month = '', day = ''] = statedDate.exec(dateLine?.text ?? '') ?? [];
    const date = year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return {
      id: `${toSlug(name)}-${index + 1}`,
      lines: `${first}-${last}`,
      outlet: null,
      published: {
        date: date ?? '',
        basis: date ? 'stated' : 'inferred',
        reason: date ? `文件第${dateLine?.line}行` : '',
      },
      variant: '',
      topics: [],
      address: null,
      rights: '',
    };
  });

  const recipe = stringify({ sha256, articles: stories }, { lineWidth: 0, singleQuote: true });
  const message =
    `Missing recipe \`${recipeFile}\`, expected the outlet, date, variant, topics and rights of ` +
    'each article there: save the draft from standard output under this name, fill it in, and ' +
    'import again.';
  findings.push({ severity: 'error', rule: 'recipe', file, message });
  return { articles: [], findings, recipe };
}

function toSlug(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/\.[^.]*$/, '')
    .replace(/[^a-z0-9]+/g, '-');
  return slug.replace(/^-|-$/g, '') || 'article';
}
