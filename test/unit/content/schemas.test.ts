import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { schemaFiles } from '../../../scripts/schemas/schema-files.ts';
import { type JsonSchema, toJsonSchema } from '../../../scripts/schemas/to-json-schema.ts';
import { loadEdition } from '../../../src/content/edition.ts';

const content = await loadEdition('content');

/** Every field of a schema by its path. */
function fieldsOf(schema: JsonSchema, path = ''): [path: string, field: JsonSchema][] {
  const { properties = {}, items, additionalProperties: values, anyOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, field]): [string, JsonSchema][] => [
      [`${path}${name}`, field],
      ...fieldsOf(field, `${path}${name}.`),
    ]),
    ...[items, typeof values === 'object' ? values : undefined, ...anyOf].flatMap((inner) =>
      inner ? fieldsOf(inner, path) : [],
    ),
  ];
}

describe('every field has a sentence for who fills it in:', () => {
  for (const { name, schema } of schemaFiles) {
    test(name, () => {
      const fields = fieldsOf(toJsonSchema(schema, content));
      assert.ok(fields.length > 1);
      assert.deepEqual(
        fields.filter(([, { description }]) => !description?.trim()).map(([path]) => path),
        [],
      );
    });
  }
});

test('a field that names a row knows the rows of the edition', () => {
  const [article] = schemaFiles;
  assert.ok(article);
  const fields = new Map(fieldsOf(toJsonSchema(article.schema, content)));
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
  assert.deepEqual(fields.get('outlet')?.['enum'], [...ids(content.outlets), null]);
  assert.equal(fields.get('outlet')?.anyOf, undefined);
  assert.deepEqual(fields.get('topics')?.items?.['enum'], ids(content.topics));
});

test('VS Code knows which files each schema is for', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const yaml = schemaFiles.filter(({ files }) => files.endsWith('.yaml'));
  assert.deepEqual(
    settings['yaml.schemas'],
    Object.fromEntries(yaml.map(({ name, files }) => [`./schemas/${name}.json`, files])),
  );
});
