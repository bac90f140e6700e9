import type { APIRoute } from 'astro';
import { edition } from '../../content/this-edition.ts';
import { address } from '../../interface/address.ts';
import { claimsData } from '../../interface/claims-data.ts';

/** Every claim with its evidence, for other programs; `claims.schema.json` says what each field is. */
export const GET: APIRoute = ({ site }) => {
  const data = claimsData(edition, (path) => new URL(address('published', path), site).href);
  return new Response(JSON.stringify(data), { headers: { 'Content-Type': 'application/json' } });
};
