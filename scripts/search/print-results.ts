import { styleText } from 'node:util';
import type { Span } from '../../src/search/find-marks.ts';
import type { ArticleRecord } from '../../src/search/record.ts';
import type { SearchResult } from '../../src/search/search-result.ts';

/** Give a query's results for people: by source, with the matching words in bold where `bold`. */
export function printResults(
  query: string,
  results: readonly SearchResult[],
  records: readonly ArticleRecord[],
  bold: boolean,
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
      const { verdict, score, passages } = result;
      const lines = passages.map(
        ({ text, matches, id }) => `  ${bold ? embolden(text, matches) : text}  #${id}`,
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
