// npm run archive -- ID ADDRESS…: records copies of an article's page in public web archives, in its
// front matter and in the recipe that it is imported from. Nothing is fetched.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFindings } from '../src/content/format-findings.ts';
import { loadContent } from '../src/content/load-content.ts';
import { addArchives } from './archive/add-archives.ts';
import { type TextFile, writeFiles } from './import/write-files.ts';

const folder = process.env['CONTENT'] ?? 'content';
const [id, ...addresses] = process.argv.slice(2);
const { content, findings } = await loadContent(folder);
const article = content?.articles.find((row) => row.id === id);
const problems = [
  ...(content ? [] : [formatFindings(findings)]),
  ...(id && addresses.length > 0
    ? []
    : ['Missing arguments, expected an article and copies of its page: ID ADDRESS…']),
  ...(content && id && !article
    ? [
        `Unexpected article \`${id}\`, expected one of ${content.articles.map((row) => row.id).join(', ')}.`,
      ]
    : []),
  ...(article?.address === null
    ? [
        `Unexpected copies of \`${id}\`, whose document states no address: put its \`address\` in first.`,
      ]
    : []),
  ...addresses
    .filter((address) => URL.parse(address)?.protocol !== 'https:')
    .map((address) => `Unexpected \`${address}\`, expected the https address of a copy.`),
];
if (problems.length > 0 || !article || !id) {
  console.error(problems.join('\n'));
  process.exit(1);
}

const added = [...new Set(addresses)].filter((address) => !article.archives.includes(address));
const recipes = await readdir(join(folder, 'documents')).catch(() => []);
const files = [
  join(folder, 'articles', `${id}.md`),
  ...recipes.map((name) => join(folder, 'documents', name)),
];
const changed: TextFile[] = [];
for (const file of files) {
  const text = await readFile(file, 'utf8');
  const head = /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1];
  const yaml = addArchives(head ?? text, id, added);
  if (yaml !== undefined)
    changed.push({ file, text: head ? text.replace(head, () => yaml) : yaml });
}
if (added.length > 0) await writeFiles(changed);
for (const { file } of added.length > 0 ? changed : []) console.log(file);
