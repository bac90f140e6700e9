// npm run schemas: JSON Schemas of what editors write, from the schemas that check reads with, for
// editors that mark a wrong field while it is typed (.vscode/). They hold the edition's ids: run it
// after adding an outlet, a topic or a row of the glossary, and once to have help in articles.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadEdition } from '../src/content/edition.ts';
import { makeSchemas } from './schemas/make-schemas.ts';
import { writeFrontMatterHelp } from './schemas/write-front-matter-help.ts';

const schemas = makeSchemas(await loadEdition('content'));
await mkdir('schemas', { recursive: true });
for (const [name, text] of schemas) await writeFile(join('schemas', name), text);
await writeFrontMatterHelp(schemas.get('article.json') ?? '', 'content/articles');
console.log(`Wrote ${schemas.size} schemas to schemas/, and help for articles to .astro/.`);
