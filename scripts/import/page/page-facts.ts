import type { DocumentFacts, Stated } from '../facts/document-facts.ts';
import { readDate } from '../facts/read-date.ts';
import { readJsonLd } from './read-json-ld.ts';
import { withoutArchive } from './remove-archive.ts';

const dateFields = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
  'dc.date',
  'dc.date.issued',
  'weibo:article:create_at',
];
const authorFields = ['author', 'article:author', 'dc.creator', 'byl'];

/** The facts and the headline that a page states outside its text, each with the place that states it. */
export interface PageFacts extends DocumentFacts {
  title?: Stated<string>;
}

/**
 * Read what a page says of itself in JSON-LD, Open Graph, `<meta>`, `<time>` and its canonical
 * address; of several that say it, in this order.
 */
export function pageFacts(document: Document, savedFrom: string | undefined): PageFacts {
  const linked = readJsonLd(document);
  const meta = (...names: string[]) => findMeta(document, names);
  const json = (key: keyof typeof linked): Stated<string> | undefined => {
    const value = linked[key];
    return typeof value === 'string' ? { value, from: `網頁JSON-LD的${key}` } : undefined;
  };
  const time = document.querySelector('time[datetime]');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const written = [
    json('datePublished'),
    meta(...dateFields),
    time && { value: time.getAttribute('datetime') ?? '', from: '網頁的<time>' },
  ];
  const addresses = [
    canonical && { value: canonical, from: '網頁的<link rel="canonical">' },
    meta('og:url'),
    json('url'),
    savedFrom && { value: savedFrom, from: '存檔的頭部' },
  ].map((stated) => stated && { ...stated, value: withoutArchive(stated.value) });
  const author = meta(...authorFields);
  const language = document.documentElement?.getAttribute('lang');
  const facts = {
    title: findTitle(document, json('headline') ?? meta('og:title')),
    outlet: json('publisher') ?? meta('og:site_name', 'application-name'),
    authors: linked.authors
      ? { value: linked.authors, from: '網頁JSON-LD的author' }
      : author && !/^https?:/.test(author.value)
        ? { value: author.value.split(/\s*[、,，]\s*/), from: author.from }
        : undefined,
    published: written.map((stated) => stated && toMoment(stated)).find((moment) => moment),
    address: addresses.find((stated) => stated && /^https?:\/\/[^/]+\.[^/]+\//.test(stated.value)),
    language: language
      ? { value: language, from: '網頁的<html lang>' }
      : (json('inLanguage') ?? meta('og:locale', 'content-language')),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, stated]) => stated)) as PageFacts;
}

function toMoment({ value, from }: Stated<string>) {
  const moment = readDate(value);
  return moment && { value: moment, from: `${from}：${value}` };
}

/** The headline as printed, if what the page says of itself has it too; else what it says. */
function findTitle(
  document: Document,
  stated: Stated<string> | undefined,
): Stated<string> | undefined {
  const whole = clean(document.querySelector('title')?.textContent);
  const headings = [...document.querySelectorAll('h1')].map((heading) =>
    clean(heading.textContent),
  );
  const known = `${stated?.value ?? ''} ${whole}`.replace(/\s/g, '');
  const printed = headings.find((text) => text !== '' && known.includes(text.replace(/\s/g, '')));
  if (printed) return { value: printed, from: '網頁的<h1>' };
  if (stated) return stated;
  if (headings.length === 1 && headings[0]) return { value: headings[0], from: '網頁的<h1>' };
  const [first = ''] = whole.split(/\s*[|_｜–—]\s*|\s+-\s+/);
  return first === '' ? undefined : { value: first, from: '網頁的<title>' };
}

function findMeta(document: Document, names: readonly string[]): Stated<string> | undefined {
  const all = [...document.querySelectorAll('meta[content]')];
  for (const name of names) {
    const found = all.find((element) =>
      ['property', 'name', 'itemprop', 'http-equiv'].some(
        (key) => element.getAttribute(key)?.toLowerCase() === name.toLowerCase(),
      ),
    );
    const value = clean(found?.getAttribute('content'));
    if (value !== '') return { value, from: `網頁的<meta> ${name}` };
  }
  return undefined;
}

function clean(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
