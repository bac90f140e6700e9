import type { Article } from './article.ts';
import type { NamedEntity } from './name-entities.ts';

/** A form of an entity's name as articles print it. */
export interface PrintedForm {
  text: string;
  isTypo: boolean;
  /** How many times. */
  times: number;
  /** The articles that print it. */
  articles: Article[];
}

/** Give the forms that articles print, to the letter, most frequent first, misprints last. */
export function printedForms(sources: NamedEntity['sources']): PrintedForm[] {
  const forms = new Map<string, PrintedForm>();
  for (const { article, mentions } of sources) {
    for (const { text, isTypo } of mentions) {
      const form = forms.get(text) ?? { text, isTypo, times: 0, articles: [] };
      form.times += 1;
      if (form.articles.at(-1) !== article) form.articles.push(article);
      forms.set(text, form);
    }
  }
  return [...forms.values()].sort(
    (a, b) => Number(a.isTypo) - Number(b.isTypo) || b.times - a.times,
  );
}
