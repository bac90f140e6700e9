import type { Variant } from '../../src/chinese/variant.ts';
import type { Edition } from '../../src/content/edition.ts';

/** Texts to time, of the same words: one long text, and paragraphs one by one. */
export interface SampleTexts {
  long: string;
  paragraphs: string[];
}

const longLength = 300_000;

/** Make texts of an edition's articles in a variant, as published; of all where it has none. */
export function sampleTexts(edition: Edition, variant: Variant): SampleTexts {
  const own = edition.articles.filter((article) => article.variant === variant && !article.script);
  const articles = own.length > 0 ? own : edition.articles;
  const passages = articles.flatMap(({ id }) => edition.parsed.get(id)?.passages ?? []);
  const paragraphs = [...Map.groupBy(passages, ({ paragraph }) => paragraph).values()].map((its) =>
    its.map(({ text }) => text).join(''),
  );
  const once = `${paragraphs.join('\n')}\n`;
  const long = once.repeat(Math.ceil(longLength / once.length));
  return { long, paragraphs };
}
