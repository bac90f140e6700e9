import type { ChosenWords } from './chosen-words.ts';
import type { QuotationData } from './quotation-data.ts';
import { textFragment } from './text-fragment.ts';

let loaded: Promise<QuotationData> | undefined;

/** Give the address of chosen words in the page as it is: the passage's id, and a text directive. */
export function linkTo({ ids, words, before, after }: ChosenWords): string {
  return `${location.href.replace(/#.*/, '')}#${ids[0]}${textFragment(words, before, after)}`;
}

/**
 * Give chosen words as published, with their source, and their address in the original text. Where the
 * page is converted, part of a sentence cannot be led back to its original: then the sentences are
 * quoted as a whole.
 */
export async function quotationOf(
  { ids, words, before, after }: ChosenWords,
  { file, published }: DOMStringMap,
): Promise<{ text: string; url: string }> {
  const { address, quotation, passages } = await load(file);
  const isPart = before || after;
  const whole = ids.map((id) => passages[id] ?? '').join('');
  const quoted = isPart && published !== undefined ? words : whole;
  return { text: quotation.replace('{words}', () => quoted), url: urlOf(address, ids) };
}

/** Give the entry for chosen words in a list of references, in a citation `style`. */
export async function citationOf(
  { ids }: ChosenWords,
  { file }: DOMStringMap,
  style: string,
): Promise<string> {
  const { address, citations } = await load(file);
  // The reader's own day, as Sweden writes dates: 2025-12-31.
  const today = new Date().toLocaleDateString('sv');
  return (citations[style] ?? '')
    .replaceAll('{accessed}', today)
    .replaceAll('{address}', () => urlOf(address, ids));
}

function load(file = ''): Promise<QuotationData> {
  loaded ??= fetch(file).then((answer) => answer.json());
  // What could not be fetched may be there the next time.
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
}

const urlOf = (address: string, ids: readonly string[]) =>
  new URL(`${address}#${ids[0]}`, location.href).href;
