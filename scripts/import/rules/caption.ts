import type { Rule } from './rule.ts';

const arrow = /^[►◄◀▶▲▼△▽◁▷]/;
const agencies = [
  '路透社?|美[聯联]社|法新社|新[華华]社|中新社|中央社|[歐欧]新社|共同社|彭博社?',
  '[網网][絡络]圖?图?片|[資资]料圖?图?片|[視视][覺觉]中[國国]|Reuters|AFP|AP|Getty Images',
].join('|');
const photoCredit = new RegExp(`(?:[。」”]\\s*(?:${agencies})|[（(](?:${agencies})[)）])$`);
// A paragraph of text may name an agency at its end, too; captions are short.
const longest = 120;

/** A caption points at its picture with an arrow, or ends in the picture's credit. */
export const caption: Rule = ({ piece: { text } }) =>
  arrow.test(text) || (text.length <= longest && photoCredit.test(text)) ? 'caption' : undefined;

/** Whether the document itself marks a text as a caption. */
export function hasArrow(text: string): boolean {
  return arrow.test(text);
}
