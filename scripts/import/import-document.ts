import type { Finding } from '../../src/content/finding.ts';
import { parseYaml } from '../../src/content/parse-yaml.ts';
import { checkPage } from '../check/fidelity/check-page.ts';
import { checkFidelity } from '../check/fidelity.ts';
import { applyRecipe } from './apply-recipe.ts';
import { assembleArticle } from './assemble-article.ts';
import { assignRoles } from './assign-roles.ts';
import { decodeDocument } from './decode-document.ts';
import { type Desk, emptyDesk } from './desk.ts';
import { draftRecipe } from './draft-recipe.ts';
import type { Encoding } from './encoding/encoding.ts';
import { findLost } from './find-lost.ts';
import { findRepairs } from './find-repairs.ts';
import type { ImportedDocument } from './imported-document.ts';
import type { Misfit } from './misfit.ts';
import { createRecipeSchema } from './recipe.ts';
import type { SourceDocument } from './source-document.ts';
import { splitLines } from './split-lines.ts';
import { summarise } from './summarise.ts';
import { takeArticleLines } from './take-article-lines.ts';
import { toArticleFile } from './to-article-file.ts';
import { toFrontMatter } from './to-front-matter.ts';
import { toMarkdown } from './to-markdown.ts';
import { withMarked } from './with-marked.ts';

/** A document to import: its path and bytes, and its recipe (`text` is undefined without one). */
export interface ImportRequest {
  file: string;
  bytes: Buffer;
  /** Where the editor names it. */
  encoding?: Encoding;
  recipe: { file: string; text: string | undefined };
  /** Where there is no recipe: what its draft may draw on. */
  desk?: Desk;
}

/**
 * Turn a document into article files, or say in findings everything that stands against it. Reads
 * and writes nothing; the same request gives the same bytes.
 */
export function importDocument({
  file,
  bytes,
  encoding,
  recipe,
  desk = emptyDesk,
}: ImportRequest): ImportedDocument {
  const { document, findings: problems } = decodeDocument(file, bytes, encoding);
  if (!document) return { articles: [], findings: problems };
  const draft = recipe.text === undefined ? draftRecipe(document, file, desk) : undefined;
  if (draft && draft.missing.length > 0) {
    const findings = [
      ...problems,
      ...draft.findings,
      missingRecipe(file, recipe.file, draft.missing),
    ];
    return { articles: [], findings, draft: draft.text };
  }
  const recipeText = recipe.text ?? draft?.text ?? '';
  const schema = createRecipeSchema(document);
  const parsed = parseYaml(recipeText, schema, { file: recipe.file, line: 1 });
  if (!parsed.value) return { articles: [], findings: parsed.findings };
  const recipePlace = { file: recipe.file, lineOf: parsed.lineOf };
  const { decisions, findings } = applyRecipe(parsed.value, document, recipePlace);
  findings.push(...problems, ...(draft?.findings ?? []));
  const { cuts, repairs } = decisions;
  const pieces = splitLines(
    document.lines,
    withMarked(cuts, document.marked),
    findRepairs(document.lines, repairs),
  );
  findings.push(...findLost(pieces, file));
  const taken = takeArticleLines(pieces, parsed.value.articles, file, recipePlace);
  findings.push(...taken.findings);

  const imported = taken.articles.map(({ editorial, pieces }) => {
    const { draft, misfits } = assembleArticle(assignRoles(pieces, document.format));
    // A caption that its page marks as one was not found by a rule.
    const { changes } = draft;
    changes.captions = changes.captions.filter((caption) => !isMarked(caption, document));
    findings.push(...misfits.map((misfit) => toFinding(misfit, file, recipe.file)));
    const frontMatter = toFrontMatter(draft, editorial, document);
    return { article: { ...frontMatter, body: toMarkdown(draft.blocks) }, blocks: draft.blocks };
  });
  // The importer proves its own work with the check that knows nothing of it.
  if (isSound(findings)) {
    const articles = imported.map(({ article }) => ({ file: `${article.id}.md`, article }));
    if (document.format === 'text') findings.push(...checkFidelity(document.text, articles, file));
    else {
      // The lines of a page name no authors that its metadata name: the page is asked for them.
      const anonymous = articles.map(({ file, article }) => ({
        file,
        article: { ...article, authors: [] },
      }));
      findings.push(...checkFidelity(document.text, anonymous, file));
      findings.push(...checkPage(bytes, articles, file));
    }
  }
  if (!isSound(findings)) return { articles: [], findings };
  const articles = imported.map(({ article: { body, ...frontMatter }, blocks }) => ({
    id: frontMatter.id,
    text: toArticleFile(frontMatter, body),
    summary: summarise(frontMatter, blocks),
  }));
  return { articles, findings, ...(draft && { recipe: draft.text }) };
}

function missingRecipe(file: string, recipeFile: string, missing: readonly string[]): Finding {
  const message =
    `Missing recipe \`${recipeFile}\`, and the document doesn't tell ${missing.join('; ')}: ` +
    '`--draft` saves what it tells under this name; fill it in and import again.';
  return { severity: 'error', rule: 'no-recipe', file, message };
}

function isMarked(caption: string, { lines, marked }: SourceDocument): boolean {
  return lines.some((line, index) => line === caption && marked.get(index + 1) === 'caption');
}

function isSound(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity === 'warning');
}

function toFinding(
  { piece: { line, column }, message }: Misfit,
  file: string,
  recipeFile: string,
): Finding {
  const advice = `Unexpected ${message}; name its role under \`lines\` in ${recipeFile}.`;
  return { severity: 'error', rule: 'role', file, line, column, message: advice };
}
