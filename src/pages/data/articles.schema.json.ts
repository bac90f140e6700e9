import type { APIRoute } from 'astro';
import { z } from 'zod';
import { answerJson } from '../../interface/answer-json.ts';
import { articleDataSchema } from '../../interface/article-data.ts';

/** What each field of `articles.json` is, as JSON Schema (draft 2020-12). */
export const GET: APIRoute = () => answerJson(z.toJSONSchema(articleDataSchema, { io: 'input' }));
