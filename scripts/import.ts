// npm run import -- FILE…: source documents become Markdown articles, by their recipes.
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Finding } from '../src/content/finding.ts';
import { formatFindings } from '../src/content/format-findings.ts';
import { compareFile } from './import/compare-file.ts';
import { toEncoding } from './import/encoding/encoding.ts';
import { findDocuments } from './import/find-documents.ts';
import { importDocument } from './import/import-document.ts';
import { readRequest } from './import/read-request.ts';
import { showProgress } from './import/show-progress.ts';
import { writeFiles } from './import/write-files.ts';

const usage = `Usage: npm run import -- FILE… [options]

  FILE             a source document, a folder of them, or - for standard input
  --name FILE      what standard input is called
  --encoding NAME  read the documents in this encoding (recognised otherwise)
  --force          replace articles that are there already
  --check          compare with what is there, write nothing
  --out DIR        where articles go (content/articles)
  --recipes DIR    where the editor's recipes lie, <document>.yaml (content/documents)`;

const options = {
  name: { type: 'string' },
  encoding: { type: 'string' },
  force: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  out: { type: 'string', default: 'content/articles' },
  recipes: { type: 'string', default: 'content/documents' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

process.exitCode = await run(process.argv.slice(2));

/** Import as the command line says; gives the exit code. */
async function run(args: string[]): Promise<number> {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return misused(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: paths } = parsed;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (paths.length === 0) return misused('Missing FILE, expected one source document or more.');
  const encoding = toEncoding(values.encoding);
  if (values.encoding !== undefined && encoding === undefined) {
    return misused(`Unexpected encoding \`${values.encoding}\`, expected one as gb18030 or big5.`);
  }

  const { files, findings } = await findDocuments(paths);
  const articles: { file: string; text: string; summary: string; document: string }[] = [];
  for (const [index, path] of files.entries()) {
    showProgress(index, files.length, path);
    const read = await readRequest(path, values.recipes, values.name);
    if (!read.request) {
      findings.push(...read.findings);
      continue;
    }
    const document = read.request.file;
    const imported = importDocument({ ...read.request, ...(encoding && { encoding }) });
    findings.push(...imported.findings);
    if (imported.recipe) console.log(imported.recipe);
    for (const { id, text, summary } of imported.articles) {
      const file = join(values.out, `${id}.md`);
      const twin = articles.find((article) => article.file === file);
      if (twin) findings.push(error(file, `Unexpected second article, also in ${twin.document}.`));
      articles.push({ file, text, summary, document });
    }
  }
  showProgress(files.length, files.length);
  for (const article of articles) {
    if (values.check) findings.push(...(await compareFile(article)));
    else if (!values.force && (await exists(article.file))) {
      findings.push(
        error(article.file, 'Unexpected article, expected none here: --force replaces it.'),
      );
    }
  }

  if (findings.length > 0) console.error(formatFindings(findings));
  if (findings.some(({ severity }) => severity === 'error')) {
    if (!values.check) console.error('Nothing was written.');
    return 1;
  }
  try {
    if (!values.check) await writeFiles(articles);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    console.error(`Cannot write to \`${values.out}\`: ${reason}. Nothing was written.`);
    return 1;
  }
  for (const { file, summary } of articles) {
    console.log(values.check ? `${file}: as imported` : `${file}: ${summary}`);
  }
  return 0;
}

function misused(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 1;
}

function error(file: string, message: string): Finding {
  return { severity: 'error', rule: 'output', file, message };
}

function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
