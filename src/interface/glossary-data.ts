import { z } from 'zod';
import { glossaryTermSchema } from '../chinese/glossary-term.ts';

/** The file of open data on names and terms: the glossary as it stands in content/glossary.yaml. */
export const glossaryDataSchema = z.strictObject({
  $schema: z.string().describe('The address of the description of these fields (JSON Schema).'),
  licence: z.string().describe('The licence of the table.'),
  terms: z.array(glossaryTermSchema),
});

export type GlossaryData = z.input<typeof glossaryDataSchema>;
