import type { APIRoute } from 'astro';
import { z } from 'zod';
import { claimDataSchema } from '../../claim/claim-data.ts';

/** What each field of `claims.json` is, as JSON Schema (draft 2020-12). */
export const GET: APIRoute = () => {
  const schema = z.toJSONSchema(claimDataSchema, { io: 'input', reused: 'ref' });
  return new Response(JSON.stringify(schema), { headers: { 'Content-Type': 'application/json' } });
};
