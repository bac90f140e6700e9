import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importDocument } from '../../../scripts/import/import-document.ts';
import { readRequest } from '../../../scripts/import/read-request.ts';

const documents = '../shared/sources';
const skip = existsSync(documents) ? false : `the source documents are not in ${documents}`;

test('imports the source documents to exactly the committed articles', { skip }, async () => {
  const imported: string[] = [];
  for (const name of readdirSync(documents)) {
    const { request } = await readRequest(join(documents, name), 'content/documents');
    assert.ok(request, name);
    const { articles, findings } = importDocument(request);
    assert.deepEqual(findings, []);
    for (const { id, text } of articles) {
      const file = join('content/articles', `${id}.md`);
      assert.equal(text, readFileSync(file, 'utf8'), file);
      imported.push(`${id}.md`);
    }
  }
  assert.deepEqual(imported.sort(), readdirSync('content/articles').sort());
});
