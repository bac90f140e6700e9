import type { Variant } from './variant.ts';

const curly = '“”‘’';
const corner = '「」『』';
const isLatin = /[\p{Script=Latin}\p{N}]/u;

/**
 * Set the quotation marks of a text as its region prints them: “ ” ‘ ’ in zh-CN, 「 」 『 』 in
 * zh-HK and zh-TW. Straight marks stay, and so does an apostrophe: a ’ after a Latin letter or a
 * digit that another follows, or that closes no ‘.
 */
export function setQuotationMarks(text: string, variant: Variant): string {
  const [from, to] = variant === 'zh-CN' ? [corner, curly] : [curly, corner];
  let open = 0;
  return text.replace(/[“”‘’「」『』]/g, (mark, at: number) => {
    if (mark === '’' && isApostrophe(text, at, open)) return mark;
    if (mark === '‘') open++;
    if (mark === '’') open--;
    const index = from.indexOf(mark);
    return to[index] ?? mark;
  });
}

function isApostrophe(text: string, at: number, open: number): boolean {
  if (!isLatin.test(text[at - 1] ?? '')) return false;
  return open <= 0 || isLatin.test(text[at + 1] ?? '');
}
