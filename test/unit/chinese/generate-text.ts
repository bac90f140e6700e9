import { createRandom } from '../../../scripts/bench/random.ts';

const pieces = [
  ...'零〇一二三四五六七八九十百千万亿萬億兆两兩數几幾第多余年月日号號元个個人名％%',
  ...'0123456789１２３.．,，-–—~～…至到、。 　',
  ...'著着裏说麵發后ＡaB①½⒈㈱é😀𠮷',
  '百分之',
  '美元',
  ' billion',
  ' million ',
  'bn',
  '2025-12-10',
  '1,000',
];

/** Make a text of `length` pieces that folding is hard on; a seed always gives the same one. */
export function generateText(seed: number, length: number): string {
  const random = createRandom(seed);
  return Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join('');
}

/** Make texts of 1 to 12 pieces. */
export function generateTexts(count: number): string[] {
  return Array.from({ length: count }, (_, seed) => generateText(seed, 1 + (seed % 12)));
}
