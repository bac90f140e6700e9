import { cutsWord } from '../chinese/cuts-word.ts';
import { isEntityKind } from '../chinese/entity-kind.ts';
import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { isGuarded } from '../chinese/guard.ts';
import { PrefixTree } from '../chinese/prefix-tree.ts';
import english from './data/english-numerals.json' with { type: 'json' };
import functionWords from './data/function-words.json' with { type: 'json' };
import data from './data/word-families.json' with { type: 'json' };
import { englishBases } from './english-bases.ts';
import type { NameRecord } from './record.ts';
import type { TermKind } from './term.ts';

/** The key of words that say nothing about a story: a query leaves them out. */
export const silentKey = 'silent';

/** A known word that begins at a place of a folded text. */
export interface KnownWord {
  length: number;
  keys: string[];
  kind: TermKind;
}

/** The words that search knows: forms of the glossary's names, and families of everyday words. */
export interface Lexicon {
  /** Give the known words that begin at `at`, longest first. */
  wordsAt: (folded: string, at: number) => KnownWord[];
  /** Give the forms of names, each with its key. */
  forms: () => Iterable<[form: string, key: string]>;
}

interface Meaning {
  key: string;
  kind: TermKind;
  guard?: NameRecord['guard'];
}

/** Make the lexicon of an index. */
export function createLexicon(names: readonly NameRecord[], table: FoldTable): Lexicon {
  const meanings = new Map<string, Meaning[]>();
  const add = (form: string, meaning: Meaning) => {
    const known = meanings.get(form);
    if (known) known.push(meaning);
    else meanings.set(form, [meaning]);
  };
  for (const { id, kind, forms, guard } of names) {
    const meaning: Meaning = {
      key: `name:${id}`,
      kind: isEntityKind(kind) ? 'name' : 'word',
    };
    for (const form of forms) add(form, guard ? { ...meaning, guard } : meaning);
  }
  for (const family of data.families) {
    for (const word of family) {
      const form = fold(word, table).text;
      // Where the glossary guards a form, the everyday word must not let in what the guard keeps out.
      if (meanings.get(form)?.some(({ guard }) => guard)) continue;
      add(form, { key: `word:${family[0]}`, kind: 'word' });
    }
  }
  for (const [word, month] of Object.entries(english.months)) {
    add(word, { key: `number:${month}月`, kind: 'number' });
  }
  for (const [word, value] of Object.entries(english.numbers)) {
    add(word, { key: `number:${value}`, kind: 'number' });
  }
  for (const phrase of functionWords.phrases) {
    add(fold(phrase, table).text, { key: silentKey, kind: 'word' });
  }
  const tree = new PrefixTree<Meaning[]>();
  for (const [form, its] of meanings) tree.add(form, its);

  return {
    wordsAt(folded, at) {
      const words: KnownWord[] = [];
      for (const { length, value } of tree.matchesAt(folded, at)) {
        if (cutsWord(folded, at) || cutsWord(folded, at + length)) continue;
        push(
          words,
          length,
          value.filter(({ guard }) => isGuarded(folded, at, at + length, guard)),
        );
      }
      const unit = folded.charCodeAt(at);
      const isLatin = unit >= 0x61 && unit <= 0x7a && !cutsWord(folded, at);
      const latin = isLatin
        ? (/^[a-z]+(?![a-z0-9])/.exec(folded.slice(at, at + 40))?.[0] ?? '')
        : '';
      if (latin && !words.some(({ length }) => length === latin.length)) {
        const base = englishBases(latin).find((word) => meanings.has(word));
        if (base) push(words, latin.length, meanings.get(base) ?? []);
      }
      return words.sort((a, b) => b.length - a.length);
    },
    *forms() {
      for (const { id, forms } of names) for (const form of forms) yield [form, `name:${id}`];
    },
  };
}

function push(words: KnownWord[], length: number, meanings: readonly Meaning[]): void {
  if (meanings.length === 0) return;
  const kind = meanings.find((meaning) => meaning.kind !== 'word')?.kind ?? 'word';
  words.push({ length, keys: meanings.map(({ key }) => key), kind });
}
