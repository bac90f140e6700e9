import type { Writing } from '../../src/chinese/converter.ts';
import type { Variant } from '../../src/chinese/variant.ts';
import type { Edition } from '../../src/content/edition.ts';

interface Expected {
  to: Variant;
  has: string[];
  hasNot: string[];
}

/** Conversions as test/eval/conversions.json holds them. */
export interface ConversionFile {
  articles: (Expected & { article: string; passage: string })[];
  sentences: (Expected & { from: Variant; script?: 'Hant'; text: string })[];
}

/** A conversion to check: what the converted text must have and must not have. */
export interface ConversionCase extends Expected {
  /** The article and passage it stands in, or that it is a sentence of our own. */
  place: string;
  from: Writing;
  text: string;
}

/** Cases to measure, and places that the edition does not have. */
export interface ConversionCases {
  cases: ConversionCase[];
  lost: string[];
}

/** Make the cases, each with the text that its passage has in the edition. */
export function conversionCases(file: ConversionFile, edition: Edition): ConversionCases {
  const lost: string[] = [];
  const own = file.sentences.map(
    ({ from, script, ...rest }): ConversionCase => ({
      ...rest,
      place: 'own sentence',
      from: { variant: from, script },
    }),
  );
  const published = file.articles.flatMap(({ article, passage, ...expected }): ConversionCase[] => {
    const place = `${article}#${passage}`;
    const from = edition.articles.find(({ id }) => id === article);
    const found = edition.parsed.get(article)?.passages.find(({ id }) => id === passage);
    if (from && found) {
      const { variant, script } = from;
      return [{ ...expected, place, from: { variant, script }, text: found.text }];
    }
    lost.push(place);
    return [];
  });
  return { cases: [...published, ...own], lost };
}
