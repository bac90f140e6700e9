const digits = '零一二三四五六七八九';
const small: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const large: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/**
 * Give the value of a number written in Simplified Chinese numerals (一百四十三亿, 二〇二五), or
 * undefined where the characters are no number.
 */
export function parseChineseNumber(text: string): number | undefined {
  const numerals = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (/^[零一二三四五六七八九]{2,}$/.test(numerals)) {
    return Number([...numerals].map((digit) => digits.indexOf(digit)).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of numerals) {
    const unit = small[character];
    const scale = large[character];
    if (unit) {
      section += (digit ?? 1) * unit;
      digit = undefined;
    } else if (scale) {
      const before = section + (digit ?? 0);
      if (before === 0 && total === 0) return undefined;
      // 万亿: a scale right after a scale multiplies all that came before.
      total = before === 0 ? total * scale : total + before * scale;
      section = 0;
      digit = undefined;
    } else {
      if (digits.indexOf(character) < 0) return undefined;
      if (digit) return undefined;
      digit = digits.indexOf(character);
    }
  }
  return total + section + (digit ?? 0);
}
