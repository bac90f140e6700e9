import { formatDate } from '../article/format-date.ts';
import type { FoundSource, ShownPassage } from './answer.ts';
import { claimsOfPassage } from './claims-of-passage.ts';
import type { Difference } from './differences.ts';
import type { Reason } from './explain-match.ts';
import { fill } from './fill.ts';
import { fillNodes } from './fill-nodes.ts';
import { makeElement as make } from './make-element.ts';
import type { PageTexts } from './page-texts.ts';
import { sourceLink } from './source-link.ts';
import { unfold } from './unfold.ts';

const shownAtOnce = 3;

/**
 * Make the item of a source: its title and facts, its best sentences, where the first says something
 * else than the query, and, unfolded on demand, further sentences and why it is here.
 */
export function sourceItem(source: FoundSource, texts: PageTexts): HTMLLIElement {
  const { verdict, date, outletName, region, passages, differences, reasons } = source;
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
  const items = passages.map((passage) => passageItem(passage, source, texts));
  if (differences.length > 0) {
    const told = differences.map((one) => make('li', {}, ...difference(one, source, texts)));
    items[0]?.querySelector('a')?.after(make('ul', { className: 'differences' }, ...told));
  }
  const further = items.slice(shownAtOnce);
  return make(
    'li',
    {},
    make('h2', {}, sourceLink(source, texts)),
    facts,
    make('ol', {}, ...items.slice(0, shownAtOnce)),
    ...(further.length > 0
      ? [
          unfold(
            fill(texts.more, { count: further.length }),
            make('ol', { start: shownAtOnce + 1 }, ...further),
          ),
        ]
      : []),
    unfold(
      texts.why,
      make('ul', {}, ...reasons.map((one) => make('li', {}, ...reason(one, source, texts)))),
    ),
  );
}

function passageItem(
  { id, text, matches, before, after, isEvidence }: ShownPassage,
  { address, lang }: FoundSource,
  texts: PageTexts,
): HTMLLIElement {
  const link = make('a', { href: `${address}#${id}`, lang });
  let done = 0;
  for (const [start, end] of matches) {
    link.append(text.slice(done, start), make('mark', {}, text.slice(start, end)));
    done = end;
  }
  link.append(text.slice(done));
  const item = make('li', {}, link);
  if (before || after) {
    const paragraph = make('p', { lang }, before, make('mark', {}, text), after);
    item.append(unfold(texts.paragraph, paragraph));
  }
  if (isEvidence) item.append(claimsOfPassage(address, id, texts));
  return item;
}

function difference({ claim, text }: Difference, { lang }: FoundSource, texts: PageTexts) {
  const words = claim && text ? texts.differs : text ? texts.adds : texts.lacks;
  return fillNodes(words, { claim, text: make('span', { lang }, text) });
}

function reason({ term, forms }: Reason, { lang }: FoundSource, texts: PageTexts) {
  const quoted = forms.flatMap((form, index) => [
    index > 0 ? '、' : '',
    ...fillNodes(texts.quoted, { word: make('span', { lang }, form) }),
  ]);
  return fillNodes(forms.length > 0 ? texts.as : texts.without, {
    term,
    forms: quoted,
  });
}
