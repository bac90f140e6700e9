import { createRandom } from '../bench/random.ts';
import { createMadeUpLanguage } from './made-up-language.ts';

/** A made-up article: some 1,500 characters. */
export interface MadeUpArticle {
  id: string;
  title: string;
  /** Sentences by paragraph. */
  paragraphs: string[][];
}

/** Made-up articles, the names in them, and queries that are parts of their sentences. */
export interface MadeUpCorpus {
  articles: MadeUpArticle[];
  names: readonly [string, string, string][];
  queries: string[];
}

const characters = 1500;

/** Generate a corpus; the same count gives the same. */
export function generateArticles(count: number, queryCount: number): MadeUpCorpus {
  const language = createMadeUpLanguage();
  const random = createRandom(count);
  const anyOf = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));

  const articleOf = (number: number): MadeUpArticle => {
    // What an article is about comes again and again in it.
    const topic = Array.from({ length: 25 }, () => language.rareWord(random));
    const persons = Array.from({ length: 3 }, () => anyOf(anyOf(language.names)));
    const word = () => {
      const drawn = random();
      if (drawn < 0.02) return anyOf(persons);
      if (drawn < 0.14) return anyOf(topic);
      return drawn < 0.15 ? String(between(2, 9000)) : language.word(random);
    };
    const clause = (length: number) => {
      let text = '';
      while (text.length < length) text += word();
      return text;
    };
    const paragraphs: string[][] = [];
    for (let length = 0; length < characters; length += paragraphs.at(-1)?.join('').length ?? 0) {
      paragraphs.push(
        Array.from(
          { length: between(2, 5) },
          () => `${clause(between(8, 22))}，${clause(between(6, 24))}。`,
        ),
      );
    }
    return { id: `a${number}`, title: clause(between(10, 16)), paragraphs };
  };
  const articles = Array.from({ length: count }, (_, number) => articleOf(number));
  const queryOf = (kind: number): string => {
    const sentence = anyOf(anyOf(anyOf(articles).paragraphs));
    if (kind === 0) return anyOf(anyOf(language.names));
    if (kind === 1) return sentence.slice(0, 6);
    return sentence.slice(0, between(9, 18));
  };
  const queries = Array.from({ length: queryCount }, (_, at) => queryOf(at % 5));
  return { articles, names: language.names, queries };
}
