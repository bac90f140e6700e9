import type { ArticleFile } from '../../../scripts/check/fidelity/article-file.ts';
import type { FrontMatter } from '../../../src/article/front-matter.ts';

/** A document made up for tests. */
export const source = `山城小鎮修好舊橋
小鎮的舊橋上月動工，工人先把石板逐塊編號，再
◀舊橋的石板。資料圖片
搬到河(hé)岸晾乾。
- 鎮長說，橋面明年開放。
- 0
`;
/** The body of its article. */
export const body = `小鎮的舊橋上月動工，工人先把石板逐塊編號，再搬到河岸晾乾。

<figure><figcaption>◀舊橋的石板。資料圖片</figcaption></figure>

- 鎮長說，橋面明年開放。
`;

/** The article of the made-up document, with some of it changed. */
export function createArticle(change: {
  body?: string;
  title?: string | null;
  authors?: string[];
  changes?: Partial<FrontMatter['changes']>;
}): ArticleFile {
  const changes = {
    omitted: [{ kind: 'furniture' as const, text: '0' }],
    joined: ['編號，再|搬到河岸'],
    headings: [],
    captions: [],
    repaired: [{ rule: 'pinyin' as const, from: '河(hé)', to: '河', at: '4:3' }],
    doubts: [],
    ...change.changes,
  };
  const article = {
    id: 'bridge',
    formerIds: [],
    title: change.title === undefined ? '山城小鎮修好舊橋' : change.title,
    outlet: null,
    published: { date: '2030-01-02', basis: 'inferred' as const, reason: '自擬。' },
    authors: change.authors ?? [],
    credits: [],
    variant: 'zh-HK' as const,
    glossary: {},
    topics: ['bridge'],
    address: null,
    archives: [],
    notes: [],
    rights: '自擬。',
    source: { document: 'bridge.txt', sha256: '0'.repeat(64) },
    aliases: {},
    changes,
    related: [],
    body: change.body ?? body,
  };
  return { file: 'bridge.md', article };
}
