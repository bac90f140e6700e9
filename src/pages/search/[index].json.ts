import type { APIRoute } from 'astro';
import { searchFiles } from '../../interface/search-files.ts';

export const getStaticPaths = () =>
  Object.entries(searchFiles().manifests).map(([index, manifest]) => ({
    params: { index },
    props: { manifest },
  }));

/** The manifest of a reading mode's search index, which the search page loads on the first search. */
export const GET: APIRoute<{ manifest: string }> = ({ props: { manifest } }) =>
  new Response(manifest, { headers: { 'Content-Type': 'application/json' } });
