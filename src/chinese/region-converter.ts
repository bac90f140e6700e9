import { ConverterBuilder } from 'opencc-js/core';
import * as opencc from 'opencc-js/preset';
import denied from './data/denied-phrases.json' with { type: 'json' };
import pressCharacters from './data/press-characters.json' with { type: 'json' };
import type { Variant } from './variant.ts';

type Groups = readonly (readonly (string | readonly (readonly [string, string])[])[])[];
type Chain = { segmentation: string; conversionChain: Groups };
type Convert = (text: string) => string;

/** OpenCC's names: Taiwan with its phrase tables (`p`); Hong Kong's hold place names only. */
const openccNames = { 'zh-CN': 'cn', 'zh-HK': 'hk', 'zh-TW': 'twp' } as const;

/** The same dictionary groups without the entries whose key is denied. */
function without(denied: readonly string[], groups: Groups): Groups {
  const keys = new Set(denied);
  const keep = (entry: string) => !keys.has(entry.slice(0, entry.indexOf(' ')));
  return groups.map((group) =>
    group.map((dictionary) =>
      typeof dictionary === 'string' ? dictionary.split('|').filter(keep).join('|') : dictionary,
    ),
  );
}

/** The preset with the denied phrases left out wherever the Taiwan tables are used. */
function createPreset() {
  const { from, to, configs } = opencc;
  const chains = configs as Record<string, Chain>;
  const filtered = (name: string, keys: readonly string[]) => {
    const chain = chains[name];
    // Guards against a release of opencc-js that renames its chains: the list would have no effect.
    if (!chain) throw new Error(`Cannot find \`${name}\` in opencc-js: its chains were renamed.`);
    return { [name]: { ...chain, conversionChain: without(keys, chain.conversionChain) } };
  };
  return {
    from: { ...from, twp: without(denied.fromTaiwan, from['twp'] ?? []) },
    to: { ...to, twp: without(denied.toTaiwan, to['twp'] ?? []) },
    configs: {
      ...chains,
      ...filtered('s2twp', denied.toTaiwan),
      ...filtered('tw2sp', denied.fromTaiwan),
    },
  };
}

const build = ConverterBuilder(createPreset());
const converters = new Map<string, Convert>();

/**
 * Give the function that turns text of one region into another's characters and common words.
 *
 * OpenCC's dictionaries do the work, less the entries in data/denied-phrases.json; afterwards the
 * characters in data/press-characters.json are written as the region's newspapers do. Names and
 * terms are the glossary's task, quotation marks that of `setQuotationMarks`. From a variant to
 * itself is no conversion and does harm: don't ask for it.
 */
export function regionConverter(from: Variant, to: Variant): Convert {
  const key = `${from} ${to}`;
  const known = converters.get(key);
  if (known) return known;
  const convert = build({ from: openccNames[from], to: openccNames[to] });
  const writeAsPress = characterWriter(pressCharacters[to]);
  const converter: Convert = (text) => writeAsPress(convert(text));
  // Tries take some 0.1 s to build: one for each direction, kept.
  converters.set(key, converter);
  return converter;
}

function characterWriter(characters: Readonly<Record<string, string>>): Convert {
  const keys = Object.keys(characters);
  if (keys.length === 0) return (text) => text;
  const pattern = new RegExp(`[${keys.join('')}]`, 'g');
  return (text) => text.replace(pattern, (character) => characters[character] ?? character);
}
