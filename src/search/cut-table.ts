import counters from '../chinese/data/counters.json' with { type: 'json' };
import type { FoldTable } from '../chinese/fold-characters.ts';
import differences from './data/difference-words.json' with { type: 'json' };
import functionWords from './data/function-words.json' with { type: 'json' };
import families from './data/word-families.json' with { type: 'json' };

const numerals = '零一二三四五六七八九十百千万亿两数几美元港台日欧至到分之年月';

/**
 * Cut a fold table down to what can matter to folded texts: a character whose Simplified form stands
 * in none of them matches nothing, folded or not. Gives two strings in step, sorted.
 */
export function cutTable(table: FoldTable, texts: readonly string[]): [from: string, to: string] {
  const known = new Set(
    [
      numerals,
      JSON.stringify(differences),
      ...counters.counters,
      ...families.families.flat(),
      ...functionWords.phrases,
      ...texts,
    ].flatMap((text) => [...text]),
  );
  const kept = [...table]
    .filter(([from, to]) => from !== to && known.has(to))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return [kept.map(([from]) => from).join(''), kept.map(([, to]) => to).join('')];
}

/** Put a cut table together again. */
export function joinTable([from, to]: [from: string, to: string]): FoldTable {
  const targets = [...to];
  return new Map([...from].map((character, index) => [character, targets[index] ?? character]));
}
