import type { CitedArticle } from './cited-article.ts';

type Write = (article: CitedArticle) => string;

/**
 * Write an article as a record for a program that keeps references. A field that the document does
 * not state is left out. `{address}` stands for the address of what was read here.
 */
export const writeRecord: Readonly<Record<'BibTeX' | 'RIS' | 'CSL-JSON', Write>> = {
  BibTeX: (article) => {
    const { authors, title, outlet, date, original, language } = article;
    const [year = '', month = '', day = ''] = date.split('-');
    const fields: [string, string | null][] = [
      // Braces around a whole name: it is not to be cut into given and family name.
      ['author', authors.map((name) => `{${escapeTex(name)}}`).join(' and ') || null],
      ['title', title && `{${escapeTex(title)}}`],
      ['journal', outlet && escapeTex(outlet)],
      ['year', year],
      ['month', String(Number(month))],
      ['day', String(Number(day))],
      ['url', original ?? '{address}'],
      ['language', language],
      ['note', escapeTex(noteOf(article)).replaceAll('\\{address\\}', '{address}')],
    ];
    const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
    return `@article{${article.id},\n${lines.join('')}}`;
  },
  RIS: (article) => {
    const { authors, title, outlet, date, original, language } = article;
    const fields: [string, string | null][] = [
      ['TY', 'NEWS'],
      ['ID', article.id],
      ...authors.map((name): [string, string] => ['AU', name]),
      ['TI', title],
      ['T2', outlet],
      ['PY', date.slice(0, 4)],
      ['DA', date.replaceAll('-', '/')],
      ['LA', language],
      ['UR', original ?? '{address}'],
      ['N1', noteOf(article)],
    ];
    const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\n`] : []));
    return `${lines.join('')}ER  - `;
  },
  'CSL-JSON': (article) => {
    const { id, authors, title, outlet, date, isInferred, original, language } = article;
    const item = {
      id,
      type: 'article-newspaper',
      ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
      ...(title !== null && { title }),
      ...(outlet !== null && { 'container-title': outlet }),
      issued: { 'date-parts': [date.split('-').map(Number)], ...(isInferred && { circa: true }) },
      language,
      URL: original ?? '{address}',
      note: noteOf(article),
    };
    return JSON.stringify([item], null, 2);
  },
};

/** What was read here, and that the date is an editor's. */
function noteOf({ reader, siteTitle, isInferred }: CitedArticle): string {
  const read = reader.text('cite.read', { site: siteTitle });
  return isInferred ? `${read} ${reader.text('cite.inferred')}` : read;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}%&#$_~^]/g, (character) => {
    if (character === '\\') return '\\textbackslash{}';
    return /[~^]/.test(character) ? `\\${character}{}` : `\\${character}`;
  });
}
