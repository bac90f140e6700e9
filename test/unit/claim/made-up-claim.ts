import type { Article } from '../../../src/article/article.ts';
import { frontMatterSchema } from '../../../src/article/front-matter.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import { type Claim, claimSchema } from '../../../src/claim/claim.ts';
import type { Witness } from '../../../src/claim/witness.ts';
import { parseArticle } from '../../../src/markdown/parse-article.ts';

/** An article of one topic, a sentence a paragraph. */
export function madeUpArticle(
  id: string,
  sentences: readonly string[],
  fields: Record<string, unknown> = {},
): Article {
  const front = frontMatterSchema.parse({
    id,
    title: null,
    outlet: null,
    published: { date: '2031-12-10', basis: 'stated', reason: '標題下' },
    variant: 'zh-HK',
    topics: ['news'],
    address: null,
    rights: '報館的文字',
    source: { document: 'a.txt', sha256: 'a'.repeat(64) },
    ...fields,
  });
  return { ...front, body: sentences.join('\n\n') };
}

/** Evidence as a test writes it: the article, the sentence in full, the words, and more. */
export interface MadeUpEvidence {
  article: string;
  quotation: string;
  stance?: string;
  value?: Record<string, unknown>;
  origin?: Record<string, unknown>;
}

/** Articles, a claim on them, and what gives the articles to it. */
export function madeUpClaim(
  articles: readonly Article[],
  evidence: readonly MadeUpEvidence[],
): { claim: Claim; witness: (id: string) => Witness | undefined } {
  const witnesses = new Map(
    articles.map((article): [string, Witness] => {
      const { passages } = parseArticle(article.body, article.title, foldTable);
      return [article.id, { article, passages, mentions: () => new Map() }];
    }),
  );
  const claim = claimSchema.parse({
    id: 'layoffs',
    statement: '紅葉公司裁員約六百人。',
    english: 'Red Leaf cuts some 600 jobs.',
    topics: ['news'],
    evidence: evidence.map((one) => ({
      stance: 'states',
      origin: { by: 'own' },
      sentence: witnesses
        .get(one.article)
        ?.passages.find(({ text }) => text.includes(one.quotation))?.id,
      ...one,
    })),
  });
  return { claim, witness: (id) => witnesses.get(id) };
}
