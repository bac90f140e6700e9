import { z } from 'zod';
import type { Content } from '../../src/content/load-content.ts';

/** A JSON Schema, as far as it is looked into here. */
export interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  [key: string]: unknown;
}

/**
 * Give a schema as JSON Schema (draft 7, which the YAML extension reads), of what an editor writes:
 * defaults are optional. Fields that name a row get the ids that the edition has, so that a wrong
 * one is marked; what zod checks by a function is left to `npm run check`.
 */
export function toJsonSchema(schema: z.ZodType, content: Content): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      // YAML reads the line `5` as a number; the schema makes it text.
      if ('coerce' in def && def.coerce) jsonSchema.type = ['string', 'number'] as never;
    },
  });
  const known = rest as JsonSchema;
  fillIds(known, content);
  return { $schema, ...known };
}

function fillIds(schema: JsonSchema, content: Content): void {
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (name === 'outlet') {
      delete field.anyOf;
      field['enum'] = [...ids(content.outlets), null];
    }
    if (name === 'topics' && field.items) field.items = { enum: ids(content.topics) };
    if (name === 'near' && field.items) field.items = { enum: ids(content.glossary) };
    if (name === 'glossary') field['propertyNames'] = { enum: ids(content.glossary) };
    fillIds(field, content);
  }
  if (schema.items) fillIds(schema.items, content);
}
