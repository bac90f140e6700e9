import characters from 'opencc-js/dict/TSCharacters';
import type { FoldTable } from './fold-characters.ts';

// Forms that OpenCC's table keeps apart and search must not: aspect 著 and 着, characters that only
// one region uses (its HKVariants and TWVariants), and Simplified ones of names alone (钜, 锺, 馀).
const regional =
  '著 着|裡 里|効 效|祕 秘|衞 卫|説 说|啓 启|羣 群|峯 峰|枱 台|綫 线|週 周|佔 占|甦 苏|敍 叙|簷 檐|' +
  '痺 痹|粧 妆|衹 只|糭 粽|糉 粽|鯰 鲇|鲶 鲇|齶 颚|腭 颚|暱 昵|馀 余|锺 钟|钜 巨|迳 径|谘 咨|' +
  '藉 借|覆 复|揹 背|伕 夫|甯 宁|薰 熏|鎗 枪|燄 焰|濬 浚|傢 家|彷 仿|彿 佛|鏚 戚|拏 拿|籐 藤|' +
  '荳 豆|侭 尽|渖 沈|缐 线|讬 托|镟 旋|麹 曲|麺 面';

const pairs = `${characters}|${regional}`
  .split('|')
  .map((entry) => entry.split(' ') as [traditional: string, simplified: string]);
const table = new Map(pairs);

/**
 * OpenCC's table of Traditional characters (TSCharacters), with regional forms added. What it gives
 * is never itself a character that it changes: 薴 is 苎 at once, not first 苧.
 */
export const foldTable: FoldTable = new Map(pairs.map(([from, to]) => [from, table.get(to) ?? to]));
