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
        .map(({ start: at, shown }) => ({
          start: start + at,
          end: start + at + 1,
          shown: `\`${shown}\``,
        }));
    });
  },
  say: (shown) =>
    `Unpaired ${shown}, expected its other half in the paragraph: mend it, or quote the words beside it in \`changes.doubts\` where the document has it so.`,
};

function unpairedIn(text: string): FoundPlace[] {
  const open: (FoundPlace & { kind: number })[] = [];
  // How many of each kind are open: to look for one that isn't would take time again and again.
  const depth = Array.from(opening, () => 0);
  const unpaired: FoundPlace[] = [];
  for (const { 0: shown, index: start } of text.matchAll(marks)) {
    const kind = kindOf(shown);
    const place = { start, end: start + 1, shown, kind };
    if (opening.includes(shown)) {
      open.push(place);
      depth[kind] = (depth[kind] ?? 0) + 1;
      continue;
    }
    const isOpen = (depth[kind] ?? 0) > 0;
    if (shown === '’' && isApostrophe(text, start, isOpen)) continue;
    const closed = isOpen ? open.splice(open.findLastIndex((one) => one.kind === kind)) : [];
    for (const one of closed) depth[one.kind] = (depth[one.kind] ?? 0) - 1;
    // What was opened after it, and is closed nowhere.
    for (const one of isOpen ? closed.slice(1) : [place]) unpaired.push(one);
  }
  // A lone half-width bracket is a list's 1) as a rule, or a face.
  return [...unpaired, ...open]
    .filter(({ shown }) => !'()'.includes(shown))
    .sort((a, b) => a.start - b.start);
}

/** （ and ) are a pair too: many sources mix the widths. */
function kindOf(mark: string): number {
  const wide = { '(': '（', ')': '）' }[mark] ?? mark;
  return Math.max(opening.indexOf(wide), closing.indexOf(wide));
}

function isApostrophe(text: string, at: number, isOpen: boolean): boolean {
  if (!isLatin.test(text[at - 1] ?? '')) return false;
  return !isOpen || isLatin.test(text[at + 1] ?? '');
}
