// The character that holds a glossary word's place while a text is converted counts as Chinese.
const chineseBefore = /[\p{Script=Han}\uE000”’」』》）)\]]/u;
const chineseAfter = /[\p{Script=Han}\uE000“‘「『《]/u;

const wide: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };

/**
 * Set half-width , ; : ? ! full width where they stand in Chinese text: after a Han character or a
 * closing mark, or before a Han character, and not inside numbers, times or Latin text.
 */
export function widenPunctuation(text: string): string {
  return text.replace(/[,;:?!]/g, (mark, at: number) => {
    const isChinese =
      chineseBefore.test(text[at - 1] ?? '') || chineseAfter.test(text[at + 1] ?? '');
    return isChinese ? (wide[mark] ?? mark) : mark;
  });
}
