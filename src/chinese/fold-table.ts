import characters from 'opencc-js/dict/TSCharacters';
import type { FoldTable } from './fold-characters.ts';

// What OpenCC's table keeps apart as a regional choice and search must not: 著 and 着, 祕 and 秘 …
const regional = '着 着|著 着|裡 里|効 效|祕 秘|衞 卫|説 说|啓 启|羣 群|峯 峰|枱 台|綫 线|週 周|佔 占|甦 苏';

/** OpenCC's table of Traditional characters (TSCharacters), first choice each, and regional forms. */
export const foldTable: FoldTable = new Map(
  `${characters}|${regional}`.split('|').map((entry): [string, string] => {
    const [from = '', to = ''] = entry.split(' ');
    return [from, to];
  }),
);
