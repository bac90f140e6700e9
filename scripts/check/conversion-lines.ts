import type { Article } from '../../src/article/article.ts';
import { type Variant, variants } from '../../src/chinese/variant.ts';
import type { Edition } from '../../src/content/edition.ts';

/** An article in a reader's variant as the record keeps it: a line `<passage id> <words>` each. */
export interface ConversionLines {
  /** Name of the file in the record: `<article>.<variant>.txt`. */
  name: string;
  lines: string[];
}

/** Give every article of an edition in every variant that is made by conversion. */
export function conversionLines({ articles, parsed, convert }: Edition): ConversionLines[] {
  return articles.flatMap((article) =>
    variants
      .filter((variant) => isConverted(article, variant))
      .map((variant) => ({
        name: `${article.id}.${variant}.txt`,
        lines: (parsed.get(article.id)?.passages ?? []).map(({ id, text }) => {
          const segments = convert(text, article, variant);
          return `${id} ${segments.map((segment) => segment.text).join('')}`;
        }),
      })),
  );
}

function isConverted(article: Article, variant: Variant): boolean {
  return article.variant !== variant || article.script !== undefined;
}
