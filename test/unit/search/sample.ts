import type { Passage } from '../../../src/article/passage.ts';
import { foldTable } from '../../../src/chinese/fold-table.ts';
import type { GlossaryTerm } from '../../../src/chinese/glossary-term.ts';
import { type ArticleInput, buildIndex } from '../../../src/search/build-index.ts';

type Row = Partial<GlossaryTerm> & Pick<GlossaryTerm, 'id' | 'kind'>;

/** A row of a glossary with what a test says of it; the three forms are `name` where not given. */
export function term(name: string, row: Row): GlossaryTerm {
  return {
    english: '',
    'zh-CN': name,
    'zh-HK': name,
    'zh-TW': name,
    outputOnly: [],
    from: [],
    also: [],
    search: [],
    typos: [],
    mode: 'convert',
    ...row,
  };
}

export const glossary: GlossaryTerm[] = [
  term('奥伯霍尔茨', {
    id: 'mia-oberholtz',
    kind: 'person',
    english: 'Mia Oberholtz',
    'zh-HK': '歐伯賀斯',
    'zh-TW': '歐伯霍茲',
    also: ['奧柏霍茲'],
    typos: ['歐伯賀期'],
  }),
  term('Tramway', {
    id: 'tramway',
    kind: 'product',
    english: 'Tramway',
    search: ['Tramway 3', '輕軌'],
  }),
  term('市长', {
    id: 'mayor',
    kind: 'term',
    english: 'mayor',
    'zh-HK': '市長',
    'zh-TW': '市長',
    guard: { before: [], notBefore: ['超'], after: [], notAfter: ['假'] },
  }),
];

interface Sample {
  id: string;
  title: string;
  paragraphs: Omit<Passage, 'id' | 'paragraph'>[][];
  shown?: string[];
}

const sentence = (text: string) => ({ kind: 'sentence' as const, text });

export const samples: Sample[] = [
  {
    id: 'harbour',
    title: '港城電車',
    paragraphs: [
      [
        sentence('歐伯賀斯昨日視察工地。'),
        sentence('她說，新線將耗資143億元，共設十二個車站。'),
        sentence('工程推遲至明年春季完成。'),
      ],
      [{ kind: 'heading', text: '新線延期' }],
      [sentence('承建商裁員600人，Tramway 3列車仍在訂購。')],
    ],
  },
  {
    id: 'inland',
    title: '内陆日报',
    paragraphs: [
      [sentence('奥伯霍尔茨表示，桥梁检查已经结束。'), sentence('项目预算为一百四十三亿元。')],
    ],
    shown: ['內陸日報', '歐伯霍茲表示，橋梁檢查已經結束。', '專案預算為一百四十三億元。'],
  },
  { id: 'island', title: '島上新聞', paragraphs: [[sentence('超市長假休息，歐伯霍茲沒有回應。')]] },
];

function inputOf({ id, title, paragraphs, shown }: Sample): ArticleInput {
  const rows = paragraphs.flatMap((sentences, paragraph) =>
    sentences.map(
      (row, index): Passage => ({
        ...row,
        id: `s${paragraph}${index}`,
        paragraph: `p${paragraph}`,
      }),
    ),
  );
  const head: Passage = { id: 'title', paragraph: 'title', kind: 'title', text: title };
  return {
    article: {
      id,
      outlet: null,
      published: { date: '2031-05-04', basis: 'stated', reason: 'made up' },
      topics: [],
    },
    address: `/articles/${id}/`,
    outletName: null,
    region: 'zh-HK',
    lang: 'zh-HK',
    title,
    passages: [head, ...rows],
    ...(shown && { shown }),
  };
}

/** The index of the samples, made anew. */
export const sampleIndex = () =>
  buildIndex({ articles: samples.map(inputOf), glossary, table: foldTable });
