import type { APIRoute } from 'astro';
import { z } from 'zod';
import { answerJson } from '../../interface/answer-json.ts';
import { glossaryDataSchema } from '../../interface/glossary-data.ts';

/** What each field of `glossary.json` is, as JSON Schema (draft 2020-12). */
export const GET: APIRoute = () => answerJson(z.toJSONSchema(glossaryDataSchema, { io: 'input' }));
