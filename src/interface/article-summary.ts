import type { Article } from '../article/article.ts';
import type { Mode } from '../article/mode.ts';
import type { Edition } from '../content/edition.ts';
import { address } from './address.ts';
import type { Reader } from './reader.ts';
import { text } from './text.ts';

/** An article as lists show it, in a reader's words. */
export interface ArticleSummary {
  address: string;
  title: string;
  language: string;
  outlet: string;
  region: string;
  date: string;
  isInferred: boolean;
  written: string;
  length: string;
}

/** Describe an article for a reader. Where there is no headline, its first words follow a note that says so. */
export function summarise(
  article: Article,
  { outlets, parsed, factsOf }: Pick<Edition, 'outlets' | 'parsed' | 'factsOf'>,
  reader: Reader,
): ArticleSummary {
  const outlet = outlets.find(({ id }) => id === article.outlet);
  // The note is in the script of the words after it: it may stand on a page in another.
  const published = article.script ? 'zh-HK' : article.variant;
  const shown = reader.mode === 'published' ? published : reader.mode;
  const firstSentence = () =>
    parsed.get(article.id)?.passages.find(({ kind }) => kind === 'sentence')?.text ?? '';
  return {
    address: address(reader.mode, `articles/${article.id}/`),
    title: article.title
      ? titleFor(reader, article, article.title)
      : `${text('article.untitled', shown)}${reader.words(firstSentence(), article)}`,
    language: reader.language(article),
    outlet: outlet ? reader.name(outlet.name) : reader.text('article.no-outlet'),
    region: reader.text(`region.${outlet?.region ?? article.variant}`),
    date: article.published.date,
    isInferred: article.published.basis === 'inferred',
    written: reader.text(article.script ? 'written.machine' : `written.${article.variant}`),
    length: reader.text('article.length', { n: factsOf(article).length }),
  };
}

// An article stands in many lists.
const titles = new WeakMap<Article, Map<Mode, string>>();

function titleFor(reader: Reader, article: Article, title: string): string {
  const known = titles.get(article) ?? new Map<Mode, string>();
  titles.set(article, known);
  const shown = known.get(reader.mode) ?? reader.words(title, article);
  known.set(reader.mode, shown);
  return shown;
}
