import type { ChosenWords } from './chosen-words.ts';
import type { QuotationData } from './quotation-data.ts';
import { textFragment } from './text-fragment.ts';

let loaded: Promise<QuotationData> | undefined;

/** Give the address of chosen words in the page as it is: the passage's id, and a text directive. */
export function linkTo({ ids, words, before, after }: ChosenWords): string {
  return `${location.href.replace(/#.*/, '')}#${ids[0]}${textFragment(words, before, after)}`;
}

/**
 * Give chosen words as published, with their source and their address in the original text; or, with
 * a citation `style`, the entry of a list of references. Where the page is converted, part of a
 * sentence cannot be led back to its original: then the sentences are quoted as a whole.
 */
export async function quotationOf(
  { ids, words, before, after }: ChosenWords,
  { file, published }: DOMStringMap,
  style?: string,
): Promise<string> {
  loaded ??= fetch(file ?? '').then((answer) => answer.json());
  const { address, quotation, citations, passages } = await loaded;
  const url = new URL(`${address}#${ids[0]}`, location.href).href;
  // The reader's own day, as Sweden writes dates: 2025-12-31.
  const today = new Date().toLocaleDateString('sv');
  const filled = (text: string) =>
    text.replaceAll('{accessed}', today).replaceAll('{address}', () => url);
  if (style) return filled(citations[style] ?? '');
  const isPart = before || after;
  const whole = ids.map((id) => passages[id] ?? '').join('');
  const quoted = isPart && published !== undefined ? words : whole;
  return filled(quotation).replace('{words}', () => quoted);
}
