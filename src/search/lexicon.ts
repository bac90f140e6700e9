import { cutsWord } from '../chinese/cuts-word.ts';
import { fold } from '../chinese/fold.ts';
import type { FoldTable } from '../chinese/fold-characters.ts';
import { isGuarded } from '../chinese/guard.ts';
import { PrefixTree } from '../chinese/prefix-tree.ts';
import english from './data/english-numerals.json' with { type: 'json' };
import functionWords from './data/function-words.json' with { type: 'json' };
import { englishBases } from './english-bases.ts';
import type { NameRecord, WordRecord } from './record.ts';
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
  /** Give the forms of names, each with its key, in the glossary's order. */
  forms: () => readonly [form: string, key: string][];
  /** Give what is known of a name or family. */
  recordOf: (key: string) => WordRecord | undefined;
  /** Give the lexicon with more names, families and forms of them; it takes this one's place. */
  learn: (records: readonly WordRecord[]) => Lexicon;
}

interface Meaning {
  key: string;
  kind: TermKind;
  guard?: NameRecord['guard'];
}

/** Make a lexicon of names and families, and of the words for numbers and what says nothing. */
export function createLexicon(records: readonly WordRecord[], table: FoldTable): Lexicon {
  const meanings = new Map<string, Meaning[]>();
  const tree = new PrefixTree<Meaning[]>();
  const byKey = new Map<string, WordRecord>();
  const add = (form: string, meaning: Meaning) => {
    const known = meanings.get(form) ?? [];
    if (known.length === 0) {
      meanings.set(form, known);
      tree.add(form, known);
    }
    // In the same order, whichever was learnt first: equal results come in the order of the keys.
    known.push(meaning);
    known.sort((a, b) => rankOf(a) - rankOf(b));
  };
  for (const phrase of functionWords.phrases) {
    add(fold(phrase, table).text, { key: silentKey, kind: 'word' });
  }
  for (const [word, value] of Object.entries(english.numbers)) {
    add(word, { key: `number:${value}`, kind: 'number' });
  }
  for (const [word, month] of Object.entries(english.months)) {
    add(word, { key: `number:${month}月`, kind: 'number' });
  }

  const wordsAt: Lexicon['wordsAt'] = (folded, at) => {
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
    const latin = isLatin ? (/^[a-z]+(?![a-z0-9])/.exec(folded.slice(at, at + 40))?.[0] ?? '') : '';
    if (latin && !words.some(({ length }) => length === latin.length)) {
      const base = englishBases(latin).find((word) => meanings.has(word));
      if (base) push(words, latin.length, meanings.get(base) ?? []);
    }
    return words.sort((a, b) => b.length - a.length);
  };

  const learn = (more: readonly WordRecord[]): Lexicon => {
    for (const record of more) {
      const { key, kind, guard } = record;
      const known = byKey.get(key)?.forms ?? [];
      const fresh = record.forms.filter((form) => !known.includes(form));
      byKey.set(key, { ...record, forms: [...known, ...fresh].sort() });
      for (const form of fresh) add(form, guard ? { key, kind, guard } : { key, kind });
    }
    let forms: [form: string, key: string][] | undefined;
    return {
      wordsAt,
      forms() {
        forms ??= Array.from(byKey.values())
          .filter(({ key }) => key.startsWith('name:'))
          .sort((a, b) => numberOf(a) - numberOf(b))
          .flatMap(({ key, forms: its }) => its.map((form): [string, string] => [form, key]));
        return forms;
      },
      recordOf: (key) => byKey.get(key),
      learn,
    };
  };
  return learn(records);
}

const numberOf = ({ key }: { key: string }) => Number(key.slice('name:'.length)) || 0;

/** Names come before families of words, and both before what a number or nothing is said with. */
function rankOf(meaning: Meaning): number {
  if (meaning.key.startsWith('name:')) return numberOf(meaning);
  return meaning.key.startsWith('word:') ? 1e6 + numberOf(meaning) : 2e6;
}

function push(words: KnownWord[], length: number, meanings: readonly Meaning[]): void {
  if (meanings.length === 0) return;
  const kind = meanings.find((meaning) => meaning.kind !== 'word')?.kind ?? 'word';
  words.push({ length, keys: meanings.map(({ key }) => key), kind });
}
