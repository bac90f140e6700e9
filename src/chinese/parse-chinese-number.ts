const digits = '零一二三四五六七八九';
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

/**
 * Give the value of a number written in Simplified Chinese numerals (一百四十三亿, 一万二千亿,
 * 二〇二五, 三万五), or undefined where the characters are no single number (一万二万, 五六百).
 */
export function parseChineseNumber(text: string): number | undefined {
  const numerals = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (/^[零一二三四五六七八九]{2,}$/.test(numerals)) {
    return Number([...numerals].map((digit) => digits.indexOf(digit)).join(''));
  }
  // The value of what is finished, of the section before 万 or 亿, and the digit that waits.
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = Number.POSITIVE_INFINITY;
  let lastScale = Number.POSITIVE_INFINITY;
  let shorthand = 1;
  for (const character of numerals) {
    const unit = units[character];
    if (unit === undefined) {
      const value = digits.indexOf(character);
      if (value < 0 || digit) return undefined;
      digit = value;
      if (value === 0) shorthand = 1;
    } else if (unit < 1e4) {
      if (unit >= lastUnit || (digit === undefined && unit > 10)) return undefined;
      section += (digit || 1) * unit;
      lastUnit = unit;
      shorthand = unit / 10;
      digit = undefined;
    } else {
      const before = section + (digit ?? 0) * shorthand;
      // 万亿, 一万二千亿: 亿 multiplies all that came before; otherwise scales descend.
      const isHigher = unit > lastScale;
      if (unit === lastScale || (before === 0 && !isHigher)) return undefined;
      total = isHigher ? (total + before) * unit : total + before * unit;
      section = 0;
      digit = undefined;
      lastUnit = Number.POSITIVE_INFINITY;
      lastScale = unit;
      shorthand = unit / 10;
    }
  }
  // 三百五 is 350: a last digit counts in tenths of the unit before it, unless 零 stands between.
  return total + section + (digit ?? 0) * shorthand;
}
