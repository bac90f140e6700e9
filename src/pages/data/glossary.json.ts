import type { APIRoute } from 'astro';
import { edition } from '../../content/this-edition.ts';
import { address } from '../../interface/address.ts';
import { answerJson } from '../../interface/answer-json.ts';
import type { GlossaryData } from '../../interface/glossary-data.ts';

/** The table of names and terms, for other programs; `glossary.schema.json` says what each field is. */
export const GET: APIRoute = ({ site }) => {
  const data: GlossaryData = {
    $schema: new URL(address('published', 'data/glossary.schema.json'), site).href,
    licence: 'MIT',
    terms: edition.glossary,
  };
  return answerJson(data);
};
