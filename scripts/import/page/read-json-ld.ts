/** What JSON-LD says of an article, as schema.org names it. */
export interface LinkedArticle {
  headline?: string;
  datePublished?: string;
  url?: string;
  publisher?: string;
  authors?: string[];
  inLanguage?: string;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const largest = 200_000;
const deepest = 8;

/** The first article that the page's JSON-LD describes; scripts that don't parse are passed over. */
export function readJsonLd(document: Document): LinkedArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > largest) continue;
    try {
      const found = findArticle(JSON.parse(text), 0);
      if (found) return toArticle(found);
    } catch {
      // Not JSON: the page says the same in its other metadata, or not at all.
    }
  }
  return {};
}

function findArticle(value: Json, depth: number): { [key: string]: Json } | undefined {
  if (typeof value !== 'object' || value === null || depth > deepest) return undefined;
  if (!Array.isArray(value) && /Article|BlogPosting|Report/.test(String(value['@type'])))
    return value;
  for (const inner of Array.isArray(value)
    ? value
    : [value['@graph'] ?? null, value['mainEntity'] ?? null]) {
    const found = findArticle(inner, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function toArticle(article: { [key: string]: Json }): LinkedArticle {
  const authors = [article['author'] ?? []].flat().flatMap((author) => nameOf(author) ?? []);
  const page = article['mainEntityOfPage'];
  const fields = {
    headline: nameOf(article['headline']),
    datePublished: nameOf(article['datePublished']),
    url: nameOf(article['url']) ?? (isRecord(page) ? nameOf(page['@id']) : nameOf(page)),
    publisher: nameOf(article['publisher']),
    inLanguage: nameOf(article['inLanguage']),
    authors: authors.length > 0 ? authors : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function nameOf(value: Json | undefined): string | undefined {
  const name = isRecord(value) ? value['name'] : Array.isArray(value) ? value[0] : value;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}

function isRecord(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
