import { join } from 'node:path';
import type { Finding } from '../../src/content/finding.ts';
import type { Desk } from './desk.ts';
import type { Encoding } from './encoding/encoding.ts';
import { findDocuments } from './find-documents.ts';
import { importDocument } from './import-document.ts';
import { readRequest } from './read-request.ts';
import { showLines } from './show-lines.ts';
import { showProgress } from './show-progress.ts';

/** How the command line wants documents imported. */
export interface ImportSettings {
  /** What standard input is called. */
  name?: string | undefined;
  encoding?: Encoding | undefined;
  out: string;
  recipes: string;
  /** Save the drafts of recipes that lack something. */
  draft: boolean;
  /** Only show what each line is taken for. */
  lines: boolean;
  /** Options given that only a draft listens to. */
  forDrafts: readonly string[];
  /** Called once, when the first document without a recipe comes. */
  desk: () => Promise<Desk>;
}

/** A file to be written, and what to say of it. */
export interface ImportedFile {
  kind: 'article' | 'recipe' | 'draft';
  file: string;
  text: string;
  summary: string;
}

/** What came of all documents; `shown` is for standard output. */
export interface ImportedAll {
  files: ImportedFile[];
  findings: Finding[];
  shown: string[];
}

/** Import documents one after another; reads much and writes nothing. */
export async function importAll(
  paths: readonly string[],
  settings: ImportSettings,
): Promise<ImportedAll> {
  const found = await findDocuments(paths);
  const all: ImportedAll = { files: [], findings: found.findings, shown: [] };
  let desk: Desk | undefined;
  for (const [index, path] of found.files.entries()) {
    showProgress(index, found.files.length, path);
    const read = await readRequest(path, settings.recipes, settings.name);
    if (!read.request) {
      all.findings.push(...read.findings);
      continue;
    }
    const { encoding } = settings;
    const request = { ...read.request, ...(encoding && { encoding }) };
    if (settings.lines) {
      all.shown.push(showLines(request));
      continue;
    }
    const { file: recipe, text } = request.recipe;
    if (text === undefined) desk ??= await settings.desk();
    else if (settings.forDrafts.length > 0) {
      const found = `Unexpected ${settings.forDrafts.join(' and ')}, because there is a recipe`;
      const message = `${found}: change it there.`;
      all.findings.push({ severity: 'warning', rule: 'recipe', file: recipe, message });
    }
    const imported = importDocument({ ...request, ...(desk && { desk }) });
    const isSaved = settings.draft && imported.draft !== undefined;
    // A draft that is saved says itself what is missing.
    all.findings.push(...imported.findings.filter(({ rule }) => !isSaved || rule !== 'no-recipe'));
    if (imported.draft !== undefined) {
      const missing = imported.findings.find(({ rule }) => rule === 'no-recipe')?.message ?? '';
      const summary = `draft, to be filled in: ${/doesn't tell (.*?): /.exec(missing)?.[1] ?? ''}`;
      if (isSaved) all.files.push({ kind: 'draft', file: recipe, text: imported.draft, summary });
      else all.shown.push(imported.draft);
    }
    if (imported.recipe !== undefined) {
      const summary = 'new recipe';
      all.files.push({ kind: 'recipe', file: recipe, text: imported.recipe, summary });
    }
    for (const { id, text, summary } of imported.articles) {
      const file = join(settings.out, `${id}.md`);
      all.files.push({ kind: 'article', file, text, summary });
    }
  }
  showProgress(found.files.length, found.files.length);
  return { ...all, findings: [...all.findings, ...findTwins(all.files)] };
}

function findTwins(files: readonly ImportedFile[]): Finding[] {
  const twins = files.filter(
    ({ file }, at) => files.findIndex((other) => other.file === file) < at,
  );
  return twins.map(({ kind, file }) => {
    const advice = 'give each document a name, and each article an id of its own';
    const message = `Unexpected second ${kind} of this name in one import: ${advice}.`;
    return { severity: 'error', rule: 'output', file, message };
  });
}
