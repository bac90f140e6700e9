import type { Variant } from './variant.ts';

const curly = '“”‘’';
const corner = '「」『』';

/**
 * Set the quotation marks of a text as its region prints them: “ ” ‘ ’ in zh-CN, 「 」 『 』 in
 * zh-HK and zh-TW. Straight marks stay, and so does an apostrophe between Latin letters.
 */
export function setQuotationMarks(text: string, variant: Variant): string {
  const [from, to] = variant === 'zh-CN' ? [corner, curly] : [curly, corner];
  return text.replace(/[“”‘’「」『』]/g, (mark, at: number) => {
    const index = from.indexOf(mark);
    if (index < 0 || (mark === '’' && isApostrophe(text, at))) return mark;
    return to[index] ?? mark;
  });
}

function isApostrophe(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z]/.test(text[at + 1] ?? '');
}
