import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { regionConverter } from '../../src/chinese/region-converter.ts';
import { type Variant, variants } from '../../src/chinese/variant.ts';
import { generateArticles, type MadeUpArticle } from '../bench-search/generate-articles.ts';

const outlets = 12;
const topics = 20;
const days = 4 * 365;

/**
 * Write a made-up edition that the site can be built from: the same count gives the same bytes. A
 * third of the articles is of each region; they spread over four years, twelve outlets, twenty topics.
 */
export async function writeEdition(folder: string, count: number): Promise<void> {
  const { articles, names } = generateArticles(count, 0);
  await mkdir(join(folder, 'articles'), { recursive: true });
  const local = (text: string) => Object.fromEntries(variants.map((variant) => [variant, text]));
  const write = (name: string, value: unknown) =>
    writeFile(join(folder, name), stringify(value, { lineWidth: 0 }));
  await write('site.yaml', {
    title: local('试刊'),
    description: local('没有意思的字句，用来量时间。'),
    story: local('没有意思的字句，用来量时间。'),
    address: 'https://duidu.example/',
    variant: 'zh-HK',
  });
  const numbers = (length: number) => Array.from({ length }, (_, number) => number);
  await write(
    'outlets.yaml',
    numbers(outlets).map((number) => ({
      id: `outlet-${number}`,
      name: local(`第${number}报`),
      english: `Outlet ${number}`,
      region: regionOf(number),
      kind: 'newspaper',
      about: local('一份报纸。'),
    })),
  );
  await write(
    'topics.yaml',
    numbers(topics).map((number) => ({
      id: `topic-${number}`,
      name: local(`话题${number}`),
      about: local('一个话题。'),
    })),
  );
  await write('glossary.yaml', glossaryOf(names));
  for (const [number, article] of articles.entries()) {
    await writeFile(join(folder, 'articles', `${article.id}.md`), articleFile(article, number));
  }
}

/** Give an article file: front matter, and a paragraph a line. */
export function articleFile({ id, title, paragraphs }: MadeUpArticle, number: number): string {
  const variant = regionOf(number);
  // The language is made of Simplified characters.
  const written = variant === 'zh-CN' ? (text: string) => text : regionConverter('zh-CN', variant);
  const day = new Date(Date.UTC(2021, 0, 1 + ((number * 619) % days)));
  const head = {
    id,
    title: written(title),
    outlet: `outlet-${number % outlets}`,
    published: {
      date: day.toISOString().slice(0, 10),
      basis: 'stated',
      reason: '文件开头写着日期。',
    },
    variant,
    topics: [`topic-${number % topics}`, `topic-${(number * 7 + 3) % topics}`],
    address: null,
    rights: '没有人的文章。',
    source: { document: `${id}.txt`, sha256: number.toString(16).padStart(64, '0') },
  };
  const body = paragraphs.map((sentences) => written(sentences.join(''))).join('\n\n');
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}\n`;
}

function regionOf(number: number): Variant {
  return variants[number % variants.length] as Variant;
}

/** Rows for the names; where two would claim one form, the first has it. */
function glossaryOf(names: readonly [string, string, string][]): unknown[] {
  const claimed = new Set<string>();
  return names.flatMap(([cn, hk, tw], number) => {
    const forms = [cn, hk, tw];
    if (forms.some((form) => claimed.has(form))) return [];
    for (const form of forms) claimed.add(form);
    const row = { id: `p${number}`, kind: 'person', english: `Person ${number}` };
    return [
      { ...row, 'zh-CN': cn, 'zh-HK': hk, 'zh-TW': tw, mode: 'convert', note: '没有这个人。' },
    ];
  });
}
