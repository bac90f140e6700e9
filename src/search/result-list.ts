import type { Answer, SourceLabel } from './answer.ts';
import { fill } from './fill.ts';
import { makeElement as make } from './make-element.ts';
import type { PageTexts } from './page-texts.ts';
import { sourceItem } from './source-item.ts';
import { sourceLink } from './source-link.ts';

/**
 * Give the elements that show an answer: the sources that hold it, with links to their passages, and
 * the silent ones in a line, and how many were not read. Built node by node: no text is ever read as markup.
 */
export function resultList(
  { found, silent, others }: Pick<Answer, 'found' | 'silent' | 'others'>,
  texts: PageTexts,
): HTMLElement[] {
  const list = make('ul', { className: 'sources' });
  list.append(...found.map((source) => sourceItem(source, texts)));
  return [
    ...(found.length > 0 ? [list] : []),
    ...(silent.length > 0 ? [silentLine(silent, texts)] : []),
    ...(others > 0
      ? [make('p', { className: 'quiet' }, fill(texts.others, { count: others }))]
      : []),
  ];
}

function silentLine(silent: readonly SourceLabel[], texts: PageTexts): HTMLElement {
  const line = make('p', { className: 'quiet' }, texts.silent);
  for (const [index, source] of silent.entries()) {
    line.append(index > 0 ? '、' : ' ', sourceLink(source, texts));
  }
  return line;
}
