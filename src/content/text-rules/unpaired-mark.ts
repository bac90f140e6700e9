import { textBlocks } from './text-blocks.ts';
import type { FoundPlace, TextRule } from './text-rule.ts';

const opening = '“‘「『《〈（(【';
const closing = '”’」』》〉）)】';
const marks = new RegExp(`[${opening}${closing}]`.replace(/[()]/g, '\\$&'), 'g');
const isLatin = /[\p{Script=Latin}\p{N}]/u;

/** A quotation mark, title mark or bracket whose other half is not in its paragraph. */
export const unpairedMark: TextRule = {
  rule: 'unpaired-mark',
  severity: 'warning',
  find: ({ text }) => {
    const blocks = textBlocks(text);
    return blocks.flatMap(({ text: block, start }, index) => {
      // Where a quotation goes on, each paragraph opens with its mark and only the last one closes it.
      const goesOn = (mark: string) => blocks[index + 1]?.text.startsWith(mark) ?? false;
      return unpairedIn(block)
        .filter(({ shown }) => !goesOn(shown))
        .map((place) => ({
          start: start + place.start,
          end: start + place.end,
          shown: `\`${place.shown}\``,
        }));
    });
  },
  say: (shown) =>
    `Unpaired ${shown}, expected its other half in the paragraph: mend it, or quote the words beside it in \`changes.doubts\` where the document has it so.`,
};

function unpairedIn(text: string): FoundPlace[] {
  const open: FoundPlace[] = [];
  const unpaired: FoundPlace[] = [];
  for (const { 0: shown, index: start } of text.matchAll(marks)) {
    const place = { start, end: start + 1, shown };
    if (opening.includes(shown)) {
      open.push(place);
      continue;
    }
    const at = open.findLastIndex((one) => closes(shown, one.shown));
    if (shown === '’' && isApostrophe(text, start, at >= 0)) continue;
    if (at < 0) unpaired.push(place);
    else unpaired.push(...open.splice(at).slice(1));
  }
  // A lone half-width bracket is a list's 1) as a rule, or a face.
  return [...unpaired, ...open]
    .filter(({ shown }) => !'()'.includes(shown))
    .sort((a, b) => a.start - b.start);
}

/** （ and ) are a pair too: many sources mix the widths. */
function closes(close: string, open: string): boolean {
  const wide = (mark: string) => ({ '(': '（', ')': '）' })[mark] ?? mark;
  return opening.indexOf(wide(open)) === closing.indexOf(wide(close));
}

function isApostrophe(text: string, at: number, isOpen: boolean): boolean {
  if (!isLatin.test(text[at - 1] ?? '')) return false;
  return !isOpen || isLatin.test(text[at + 1] ?? '');
}
