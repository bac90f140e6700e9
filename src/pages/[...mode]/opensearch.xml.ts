import type { APIRoute } from 'astro';
import type { Mode } from '../../article/mode.ts';
import { edition } from '../../content/this-edition.ts';
import { address } from '../../interface/address.ts';
import { modePaths } from '../../interface/mode-paths.ts';
import { createReader } from '../../interface/reader.ts';

export const getStaticPaths = () => modePaths(['']);

/** What a browser needs to search this site from its own box (OpenSearch 1.1). */
export const GET: APIRoute<{ mode: Mode }> = ({ props: { mode }, site }) => {
  const reader = createReader(mode, edition.site.variant, edition.convert);
  const absolute = (path: string) => new URL(path, site).href;
  const description = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml([...reader.name(edition.site.title)].slice(0, 16).join(''))}</ShortName>
<Description>${escapeXml(reader.name(edition.site.description))}</Description>
<Language>${reader.variant}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${absolute(address('published', 'favicon.svg'))}</Image>
<Url type="text/html" template="${absolute(address(mode, 'search/'))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(description, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
