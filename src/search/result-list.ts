import { formatDate } from '../article/format-date.ts';
import type { Answer, FoundSource, SourceLabel } from './answer.ts';
import { fill } from './fill.ts';
import type { PageTexts } from './page-texts.ts';
import type { FoundPassage } from './search-result.ts';

const shownAtOnce = 3;

/**
 * Give the elements that show an answer: the sources that hold it, with links to their passages, and
 * the silent ones in a line. Built node by node: no text is ever read as markup.
 */
export function resultList({ found, silent }: Answer, texts: PageTexts): HTMLElement[] {
  const list = make('ul', { className: 'sources' });
  list.append(...found.map((source) => sourceItem(source, texts)));
  const rest = make('p', { className: 'silent' }, texts.silent);
  for (const [index, source] of silent.entries()) {
    rest.append(index > 0 ? '、' : ' ', sourceLink(source, texts));
  }
  return [...(found.length > 0 ? [list] : []), ...(silent.length > 0 ? [rest] : [])];
}

function sourceItem(source: FoundSource, texts: PageTexts): HTMLLIElement {
  const { verdict, date, outletName, region, passages } = source;
  const head = make('h2', {}, sourceLink(source, texts));
  const facts = make(
    'p',
    { className: 'facts-line' },
    make('b', {}, outletName ?? texts.unnamed),
    make('span', {}, texts.regions[region]),
    make('time', { dateTime: date }, formatDate(date)),
    make(
      'span',
      { className: `verdict ${verdict}` },
      verdict === 'stated' ? texts.stated : texts.related,
    ),
  );
  const list = (some: readonly FoundPassage[]) =>
    make('ol', {}, ...some.map((passage) => passageItem(passage, source)));
  const further = passages.slice(shownAtOnce);
  const item = make('li', {}, head, facts, list(passages.slice(0, shownAtOnce)));
  if (further.length > 0) {
    item.append(
      make(
        'details',
        {},
        make('summary', {}, fill(texts.more, { count: further.length })),
        list(further),
      ),
    );
  }
  return item;
}

function sourceLink(
  { address, title, outletName, lang }: SourceLabel,
  texts: PageTexts,
): HTMLAnchorElement {
  if (title) return make('a', { href: address, lang }, title);
  return make('a', { href: address }, `${outletName ?? texts.unnamed} ${texts.untitled}`);
}

function passageItem(
  { id, text, matches }: FoundPassage,
  { address, lang }: SourceLabel,
): HTMLLIElement {
  const link = make('a', { href: `${address}#${id}`, lang });
  let done = 0;
  for (const [start, end] of matches) {
    link.append(text.slice(done, start), make('mark', {}, text.slice(start, end)));
    done = end;
  }
  link.append(text.slice(done));
  return make('li', {}, link);
}

function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
