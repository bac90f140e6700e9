import { ConverterBuilder } from 'opencc-js/core';
import * as opencc from 'opencc-js/preset';

const convert = ConverterBuilder(opencc)({ from: 'tw', to: 'cn' });

/**
 * Give mainland text that a machine had put into Traditional characters back in Simplified ones.
 *
 * Characters only: its words are the mainland's already. OpenCC's tw → cn chain is the one that
 * also turns 著 back into 着 and leaves 著名.
 */
export function simplify(text: string): string {
  return convert(text);
}
