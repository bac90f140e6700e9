import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Desk, emptyDesk } from '../../../scripts/import/desk.ts';
import { importDocument } from '../../../scripts/import/import-document.ts';
import { formatFindings } from '../../../src/content/format-findings.ts';

// Each folder has a `source.*`, its `recipe.yaml` if there is one, and `expected.md`: all
// articles that come of it, or else the messages and the draft. UPDATE=1 writes what comes now.
// Without a recipe the case is drafted on this desk; `options.json` holds what the command line adds.
const folder = 'test/fixtures/import';
const local = (name: string) => ({ 'zh-CN': name, 'zh-HK': name, 'zh-TW': name });
const desk: Desk = {
  ...emptyDesk,
  outlets: [
    {
      id: 'shancheng',
      name: local('山城日報'),
      english: 'Mountain City Daily',
      region: 'zh-HK',
      kind: 'newspaper',
      home: 'https://www.shancheng.example/',
      about: local('自擬。'),
    },
  ],
  topics: [{ id: 'library', name: local('圖書館'), about: local('自擬。') }],
};

for (const name of readdirSync(folder)) {
  test(`imports the case ${name}`, () => {
    const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.'));
    const file = join(folder, name, source ?? 'source.txt');
    const recipeFile = join(folder, name, 'recipe.yaml');
    const recipe = {
      file: recipeFile,
      text: existsSync(recipeFile) ? readFileSync(recipeFile, 'utf8') : undefined,
    };
    const optionsFile = join(folder, name, 'options.json');
    const options = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {};
    const imported = importDocument({
      file,
      bytes: readFileSync(file),
      recipe,
      encoding: options.encoding,
      ...(recipe.text === undefined && name !== 'no-recipe' && { desk: { ...desk, ...options } }),
    });
    const { articles, findings } = imported;
    const parts = [
      ...(imported.recipe ? [imported.recipe] : []),
      ...articles.map(({ text }) => text),
    ];
    if (findings.length > 0) parts.push(formatFindings(findings), imported.draft ?? '');
    const found = parts.join('\n');

    const expectedFile = join(folder, name, 'expected.md');
    if (process.env['UPDATE']) writeFileSync(expectedFile, found);
    assert.equal(found, readFileSync(expectedFile, 'utf8'));
  });
}
