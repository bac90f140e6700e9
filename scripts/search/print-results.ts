import { styleText } from 'node:util';
import type { ClaimsOn } from '../../src/claim/claims-on-sentences.ts';
import type { Span } from '../../src/search/find-marks.ts';
import type { ArticleRecord } from '../../src/search/record.ts';
import type { SearchResult } from '../../src/search/search-result.ts';

interface Options {
  articles: readonly ArticleRecord[];
  claimsOn: ClaimsOn;
  /** The matching words in bold? */
  bold: boolean;
}

/** Give a query's results for people: by source, each sentence with its id and its claims. */
export function printResults(
  query: string,
  results: readonly SearchResult[],
  { articles: records, claimsOn, bold }: Options,
): string {
  const articles = new Map(records.map((article) => [article.id, article]));
  const isSilent = ({ verdict }: SearchResult) => verdict === 'none';
  const label = ({ article }: SearchResult) => {
    const { outletName, date, title } = articles.get(article) ?? {};
    return [outletName, date, title ?? article].filter(Boolean).join(' · ');
  };
  const blocks = results
    .filter((result) => !isSilent(result))
    .map((result) => {
      const { article, verdict, score, passages } = result;
      const lines = passages.map(({ text, matches, id }) =>
        [`  ${bold ? embolden(text, matches) : text}`, `#${id}`, ...claimsOn(article, id)].join(
          '  ',
        ),
      );
      return [`${verdict} ${score.toFixed(2)}  ${label(result)}`, ...lines].join('\n');
    });
  if (blocks.length === 0) return `“${query}”: no source states it or speaks of it.\n`;
  return [`“${query}”`, ...blocks].join('\n\n').concat('\n');
}

function embolden(text: string, matches: readonly Span[]): string {
  let done = 0;
  let line = '';
  for (const [start, end] of matches) {
    // `styleText` looks at the stream by itself: whether there is a terminal is known already.
    line +=
      text.slice(done, start) +
      styleText('bold', text.slice(start, end), { validateStream: false });
    done = end;
  }
  return line + text.slice(done);
}
