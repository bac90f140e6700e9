import type { Content } from '../../src/content/load-content.ts';
import { schemaFiles } from './schema-files.ts';
import { toJsonSchema } from './to-json-schema.ts';

/** Give the texts of the JSON Schemas of an edition by the names of their files in schemas/. */
export function makeSchemas(content: Content): Map<string, string> {
  return new Map(
    schemaFiles.map(({ name, schema }) => [
      `${name}.json`,
      `${JSON.stringify(toJsonSchema(schema, content), null, 2)}\n`,
    ]),
  );
}
