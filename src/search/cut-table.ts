import counters from '../chinese/data/counters.json' with { type: 'json' };
import type { FoldTable } from '../chinese/fold-characters.ts';
import differences from './data/difference-words.json' with { type: 'json' };
import functionWords from './data/function-words.json' with { type: 'json' };
import families from './data/word-families.json' with { type: 'json' };

const numerals = '零一二三四五六七八九十百千万亿两数几美元港台日欧至到分之年月';

/**
 * Cut a fold table down to what can matter to folded texts: a character whose Simplified form stands
 * in none of them matches nothing, folded or not.
 */
export function cutTable(table: FoldTable, texts: readonly string[]): FoldTable {
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
  return new Map([...table].filter(([from, to]) => from !== to && known.has(to)));
}
