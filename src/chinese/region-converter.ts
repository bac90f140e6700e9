import { ConverterBuilder } from 'opencc-js/core';
import * as opencc from 'opencc-js/preset';
import denied from './data/denied-phrases.json' with { type: 'json' };
import pressCharacters from './data/press-characters.json' with { type: 'json' };
import type { Variant } from './variant.ts';

type Groups = readonly (readonly (string | readonly (readonly [string, string])[])[])[];
type Convert = (text: string) => string;

const fromName = { 'zh-CN': 'cn', 'zh-HK': 'hk', 'zh-TW': 'twp' } as const;
const toName = { 'zh-CN': 'cn', 'zh-HK': 'hk', 'zh-TW': 'twp' } as const;

const toTaiwan = new Set(denied.toTaiwan);
const fromTaiwan = new Set(denied.fromTaiwan);

/** The same dictionary groups without the entries whose key is denied. */
function without(keys: ReadonlySet<string>, groups: Groups): Groups {
  const keep = (entry: string) => !keys.has(entry.slice(0, entry.indexOf(' ')));
  return groups.map((group) =>
    group.map((dictionary) =>
      typeof dictionary === 'string' && dictionary.includes('|')
        ? dictionary.split('|').filter(keep).join('|')
        : dictionary,
    ),
  );
}

// A shared dictionary of opencc-js may serve several chains, so each chain is filtered by itself.
const chains = opencc.configs as Record<string, { segmentation: string; conversionChain: Groups }>;
const preset = {
  from: { ...opencc.from, twp: without(fromTaiwan, opencc.from['twp'] ?? []) },
  to: { ...opencc.to, twp: without(toTaiwan, opencc.to['twp'] ?? []) },
  configs: Object.fromEntries(
    Object.entries(chains).map(([name, chain]) => {
      const keys = name === 's2twp' ? toTaiwan : name === 'tw2sp' ? fromTaiwan : new Set<string>();
      return [name, { ...chain, conversionChain: without(keys, chain.conversionChain) }];
    }),
  ),
};
const build = ConverterBuilder(preset);

function writeAsPress(text: string, variant: Variant): string {
  const characters: Record<string, string> = pressCharacters[variant];
  return text.replace(/[\u4e00-\u9fff]/g, (character) => characters[character] ?? character);
}

const converters = new Map<string, Convert>();

/**
 * Give the function that turns text of one region into another's characters and common words.
 *
 * OpenCC's dictionaries do the work, less the entries in data/denied-phrases.json; afterwards the
 * characters in data/press-characters.json are written as the region's newspapers do. Names and
 * terms are the glossary's task, quotation marks that of `setQuotationMarks`.
 */
export function regionConverter(from: Variant, to: Variant): Convert {
  const key = `${from} ${to}`;
  let convert = converters.get(key);
  if (!convert) {
    const opencc = build({ from: fromName[from], to: toName[to] });
    convert = (text) => writeAsPress(opencc(text), to);
    converters.set(key, convert);
  }
  return convert;
}
