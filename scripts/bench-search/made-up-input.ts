import type { Passage } from '../../src/article/passage.ts';
import { createPassageIds } from '../../src/article/passage-ids.ts';
import { foldTable } from '../../src/chinese/fold-table.ts';
import type { ArticleInput, IndexInput } from '../../src/search/build-index.ts';
import type { MadeUpArticle, MadeUpCorpus } from './generate-articles.ts';

/** Give what the index of made-up articles is made of. */
export function madeUpInput({ articles, names }: Omit<MadeUpCorpus, 'queries'>): IndexInput {
  const glossary = names.map(([cn, hk, tw], number) => ({
    id: `p${number}`,
    kind: 'person' as const,
    english: '',
    'zh-CN': cn,
    'zh-HK': hk,
    'zh-TW': tw,
    outputOnly: [],
    from: [],
    also: [],
    search: [],
    typos: [],
    mode: 'convert' as const,
  }));
  return { articles: articles.map(inputOf), glossary, table: foldTable };
}

function inputOf({ id, title, paragraphs }: MadeUpArticle): ArticleInput {
  const idOf = createPassageIds(foldTable);
  const head = idOf('s', title);
  const passages: Passage[] = [{ id: head, paragraph: head, kind: 'title', text: title }];
  for (const sentences of paragraphs) {
    const paragraph = idOf('p', sentences.join(''));
    for (const text of sentences)
      passages.push({ id: idOf('s', text), paragraph, kind: 'sentence', text });
  }
  return {
    article: {
      id,
      outlet: null,
      published: { date: '2031-05-04', basis: 'stated', reason: '' },
      topics: [],
    },
    address: `/articles/${id}/`,
    outletName: null,
    region: 'zh-CN',
    lang: 'zh-CN',
    title,
    passages,
  };
}
