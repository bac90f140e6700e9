import type { GlossaryTerm } from './glossary-term.ts';
import { isGuarded } from './guard.ts';
import { PrefixTree } from './prefix-tree.ts';
import { simplify } from './simplify.ts';
import { type Variant, variants } from './variant.ts';

/** What a glossary puts for a form: the word, and the original where it is another word. */
export interface Filling {
  text: string;
  original?: string;
  term?: string;
}

type Fillings = Readonly<Record<Variant, Filling>>;

interface Form {
  term: GlossaryTerm;
  fillings: Fillings;
}

/** A form found in a text: its length in UTF-16 units, and what to put for it, if it is meant. */
export interface FormMatch {
  length: number;
  fillings?: Fillings;
}

/** The forms of a glossary that conversion looks for, by the variant of the text that is read. */
export class GlossaryForms {
  readonly #trees: Readonly<Record<Variant, PrefixTree<Form>>> = {
    'zh-CN': new PrefixTree(),
    'zh-HK': new PrefixTree(),
    'zh-TW': new PrefixTree(),
  };

  constructor(glossary: readonly GlossaryTerm[]) {
    for (const term of glossary) {
      if (term.mode !== 'convert' && term.mode !== 'protect') continue;
      const own = variants.filter((variant) => !term.outputOnly.includes(variant));
      const sources = term.from.length > 0 ? term.from : variants;
      for (const form of [...own.map((variant) => term[variant]), ...term.also]) {
        const value = { term, fillings: fillingsOf(term, form) };
        for (const source of sources) this.#trees[source].add(form, value);
      }
    }
  }

  /**
   * Give the longest form that begins at UTF-16 offset `at` of a text and that its guard lets
   * count; where guards let none, the longest that they refuse.
   */
  matchAt(text: string, at: number, from: Variant): FormMatch | undefined {
    const matches = this.#trees[from].matchesAt(text, at);
    for (const { length, value } of matches) {
      const isMeant = isGuarded(text, at, at + length, value.term.guard);
      if (isMeant) return { length, fillings: value.fillings };
    }
    return matches[0] && { length: matches[0].length };
  }
}

function fillingsOf(term: GlossaryTerm, form: string): Fillings {
  const filling = (to: Variant): Filling => {
    const text = term[to];
    const isOtherWord = simplify(form) !== simplify(text);
    return isOtherWord ? { text, original: form, term: term.id } : { text };
  };
  return { 'zh-CN': filling('zh-CN'), 'zh-HK': filling('zh-HK'), 'zh-TW': filling('zh-TW') };
}
