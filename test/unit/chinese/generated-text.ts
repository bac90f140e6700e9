import fc from 'fast-check';
import { foldTable } from '../../../src/chinese/fold-table.ts';

// What conversion and folding are hard on: numbers in every form, marks, names, particles, masks.
const pieces = [
  ...'零〇一二三四五六七八九十百千万亿萬億兆两兩數几幾年月日号號％%0123456789１２３',
  ...'.．,，-–—~～…/／:：、。！？!?；;()（）《》【】「」『』“”‘’"\' 　\t\n|#*',
  ...'著着裏裡里後后系係繫干幹乾發发髮面麵只隻台臺周週',
  ...'AbZ①½㈱é😀𠮷\uE000\uD842',
  ...['百分之', '美元', ' billion', ' million ', 'bn', '2025-12-10', '2025/12/10', '1,000', '3B'],
  ...[
    '谷歌',
    'Google',
    '软件',
    '軟體',
    '執行長期',
    '特朗普',
    '发布',
    '主打開源',
    '頭髮',
    '谷歌(Google)',
  ],
];
const han = [...foldTable].flat().filter((character) => /^[\u4e00-\u9fff]$/.test(character));

/** Texts of pieces that Chinese text is hard by, of characters of the fold table and of anything. */
export const generatedText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...pieces), weight: 6 },
      { arbitrary: fc.constantFrom(...han), weight: 3 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 2 }), weight: 1 },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** Texts of Chinese characters of the basic plane without those in `except`. */
export function generatedCharacters(except: string): fc.Arbitrary<string> {
  const characters = han.filter((character) => !except.includes(character));
  return fc.array(fc.constantFrom(...characters), { maxLength: 30 }).map((its) => its.join(''));
}
