import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importDocument } from '../../../scripts/import/import-document.ts';
import { formatFindings } from '../../../src/content/format-findings.ts';

// Each folder has a `source.*`, its `recipe.yaml` if there is one, and `expected.md`: all
// articles that come of it, or else the messages and the draft. UPDATE=1 writes what comes now.
const folder = 'test/fixtures/import';

for (const name of readdirSync(folder)) {
  test(`imports the case ${name}`, () => {
    const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.'));
    const file = join(folder, name, source ?? 'source.txt');
    const recipeFile = join(folder, name, 'recipe.yaml');
    const recipe = {
      file: recipeFile,
      text: existsSync(recipeFile) ? readFileSync(recipeFile, 'utf8') : undefined,
    };
    const imported = importDocument({ file, bytes: readFileSync(file), recipe });
    const { articles, findings } = imported;
    const parts = articles.map(({ text }) => text);
    if (findings.length > 0) parts.push(formatFindings(findings), imported.draft ?? '');
    const found = parts.join('\n');

    const expectedFile = join(folder, name, 'expected.md');
    if (process.env['UPDATE']) writeFileSync(expectedFile, found);
    assert.equal(found, readFileSync(expectedFile, 'utf8'));
  });
}
