import { createRandom } from '../bench/random.ts';

/** A language with Chinese characters and no sense, the same each time. */
export interface MadeUpLanguage {
  /** Give a word: frequent ones come as often as Zipf's law says. */
  word: (random: () => number) => string;
  /** Give a word of the rarer nine tenths, all as likely. */
  rareWord: (random: () => number) => string;
  /** Names of persons who don't exist, each as three regions would write it. */
  names: readonly [string, string, string][];
}

const words = 30_000;
const people = 400;
const syllables = '克斯尔德拉姆里恩罗贝特卡洛文森达维纳赫布鲁托米格伦';

/** Make the language. */
export function createMadeUpLanguage(): MadeUpLanguage {
  const random = createRandom(4);
  const characters = commonCharacters();
  const anyOf = <T>(list: ArrayLike<T>) => list[Math.floor(random() * list.length)] as T;
  shuffle(characters, random);
  const character = zipf(characters, 20);
  const make = (length: number) => Array.from({ length }, () => character(random)).join('');
  const known = new Set<string>();
  while (known.size < words) {
    const rank = known.size / words;
    const isShort = random() < (rank < 0.005 ? 0.6 : 0.02);
    known.add(make(isShort ? 1 : random() < 0.8 ? 2 : 3));
  }
  const list = [...known];
  const names = Array.from({ length: people }, (): [string, string, string] => {
    const name = Array.from({ length: 3 + Math.floor(random() * 3) }, () => anyOf(syllables)).join(
      '',
    );
    return [name, name.slice(0, -1) + anyOf(syllables), anyOf(syllables) + name.slice(1)];
  });
  return {
    word: zipf(list, 2),
    rareWord: (its) => list[Math.floor((0.1 + its() * 0.9) * list.length)] as string,
    names,
  };
}

/** The 3,755 characters of GB 2312's first level. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const found: string[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++)
      found.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  return found;
}

function shuffle(list: unknown[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

/** Draw from a list so that the n-th comes as often as 1 / (n + shift). */
function zipf<T>(list: readonly T[], shift: number): (random: () => number) => T {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= list.length; rank++) {
    sum += 1 / (rank + shift);
    sums.push(sum);
  }
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, list.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return list[low] as T;
  };
}
