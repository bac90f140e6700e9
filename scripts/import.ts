// npm run import -- FILE…: source documents become Markdown articles, by their recipes.
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { variants } from '../src/chinese/variant.ts';
import type { Finding } from '../src/content/finding.ts';
import { formatFindings } from '../src/content/format-findings.ts';
import { askRights } from './import/ask-rights.ts';
import { compareFile } from './import/compare-file.ts';
import type { Desk } from './import/desk.ts';
import { encodings, toEncoding } from './import/encoding/encoding.ts';
import { findCopies } from './import/find-copies.ts';
import { type ImportedFile, importAll } from './import/import-all.ts';
import { readDesk } from './import/read-desk.ts';
import { writeFiles } from './import/write-files.ts';

const usage = `Usage: npm run import -- FILE… [options]

  FILE             a document (text, a saved web page, Markdown), a folder of them, or - for
                   standard input
  --name FILE      what standard input is called
  --encoding NAME  read the documents in this encoding (recognised otherwise)
  --lines          show what each line is taken for, write nothing

Where a document has no recipe yet, one is drafted from what the document says:
  --rights TEXT    whose text it is, and what may be done with it
  --variant NAME   the variant it was written in (recognised otherwise)
  --draft          save a draft that lacks something, to be filled in

  --force          replace articles that are there already
  --check          compare with what is there, write nothing
  --content DIR    the edition (content)
  --out DIR        where articles go (content/articles)
  --recipes DIR    where the editor's recipes lie, <document>.yaml (content/documents)`;

const options = {
  name: { type: 'string' },
  encoding: { type: 'string' },
  lines: { type: 'boolean', default: false },
  rights: { type: 'string' },
  variant: { type: 'string' },
  draft: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
  out: { type: 'string' },
  recipes: { type: 'string' },
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
    return misused(
      `Unexpected encoding \`${values.encoding}\`, expected one of ${encodings.join(', ')}.`,
    );
  }
  const variant = variants.find((variant) => variant === values.variant);
  if (values.variant !== undefined && variant === undefined) {
    return misused(
      `Unexpected variant \`${values.variant}\`, expected one of ${variants.join(', ')}.`,
    );
  }

  let read: Promise<Desk> | undefined;
  const edition = () => {
    read ??= readDesk(values.content);
    return read;
  };
  const { files, findings, shown } = await importAll(paths, {
    name: values.name,
    encoding,
    out: values.out ?? join(values.content, 'articles'),
    recipes: values.recipes ?? join(values.content, 'documents'),
    draft: values.draft && !values.check,
    lines: values.lines,
    forDrafts: [
      ...(values.rights === undefined ? [] : ['--rights']),
      ...(variant ? ['--variant'] : []),
    ],
    desk: async () => {
      const desk = await edition();
      const isAsked = values.rights === undefined && !values.draft && !values.check;
      return { ...desk, rights: isAsked ? await askRights() : values.rights, variant };
    },
  });
  for (const text of shown) console.log(text);
  const articles = files.filter(({ kind }) => kind === 'article');
  if (!values.check && articles.length > 0) {
    findings.push(...findCopies(articles, (await edition()).articles));
  }
  for (const file of files) {
    if (values.check) findings.push(...(await compareFile(file)));
    else findings.push(...(await checkPlace(file, values.force)));
  }
  if (findings.length > 0) console.error(formatFindings(findings));
  if (findings.some(({ severity }) => severity === 'error')) {
    if (!values.check && !values.lines) console.error('Nothing was written.');
    return 1;
  }
  try {
    if (!values.check) await writeFiles(files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    console.error(`Cannot write the files: ${reason}. Nothing was written.`);
    return 1;
  }
  for (const { file, summary } of files) {
    console.log(values.check ? `${file}: as imported` : `${file}: ${summary}`);
  }
  if (!values.check && files.length > 1) console.log(summarise(files));
  return 0;
}

function misused(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 1;
}

/** What stands where a file is to go, if it must not be replaced. */
async function checkPlace({ kind, file }: ImportedFile, force: boolean): Promise<Finding[]> {
  const stats = await lstat(file).catch(() => undefined);
  const error = (message: string): Finding[] => [
    { severity: 'error', rule: 'output', file, message },
  ];
  if (stats?.isSymbolicLink()) {
    return error('Unexpected link, expected no file or an ordinary one here: remove the link.');
  }
  if (!stats || force) return [];
  return error(`Unexpected ${kind}, expected none here: --force replaces it.`);
}

function summarise(files: readonly ImportedFile[]): string {
  const counts = (['article', 'recipe', 'draft'] as const).flatMap((kind) => {
    const count = files.filter((file) => file.kind === kind).length;
    return count > 0 ? [`${count} ${kind}${count > 1 ? 's' : ''}`] : [];
  });
  return `Wrote ${counts.join(', ')}.`;
}
