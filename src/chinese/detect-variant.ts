import data from './data/variant-words.json' with { type: 'json' };
import { foldTable } from './fold-table.ts';
import type { GlossaryTerm } from './glossary-term.ts';
import { PrefixTree } from './prefix-tree.ts';
import { simplifiedOnly } from './simplified-only.ts';
import { type Variant, variants } from './variant.ts';

/** Something in a text that speaks for variants: a word, a character, or damage of a conversion. */
export interface Evidence {
  text: string;
  times: number;
  variants: readonly Variant[];
}

/** What a text is written in, and how that shows. */
export interface DetectedVariant {
  variant: Variant;
  /** Set where the script is not the variant's own: a machine had converted the text. */
  script?: 'Hant' | 'Hans';
  /** Both scripts stand in it, neither by chance. */
  isMixed: boolean;
  /** Nothing but the script speaks for the variant, or as much against it as for it. */
  isGuess: boolean;
  /** How many characters stand in each script alone. */
  simplified: number;
  traditional: number;
  /** The strongest first. */
  evidence: Evidence[];
}

/** A word counts no more often than this: one that a story is about would drown all others. */
const mostTimes = 3;
/** From this share of characters in the lesser script on, a text is mixed. */
const mixed = 0.1;
/** So much must speak for another variant alone, where the script speaks against it. */
const fewestForConversion = 3;
const damage = new Set(data.damage);
/** Taiwan's sites set a space between Chinese and Latin words, which the other two print without. */
const spaced = /\p{Script=Han} [A-Za-z]/gu;

/**
 * Make the function that tells in which variant a text is written, by its script, by the characters
 * and words that regions write differently (data/variant-words.json) and by the glossary's names.
 */
export function createVariantDetector(glossary: readonly GlossaryTerm[] = []) {
  const words = plantWords(glossary);
  const characters = new PrefixTree<readonly Variant[]>();
  for (const variant of ['zh-HK', 'zh-TW'] as const) {
    for (const form of data.characters[variant]) characters.add(form, [variant]);
  }
  for (const form of data.sound) characters.add(form, []);
  for (const form of data.damage) characters.add(form, ['zh-CN']);

  return (text: string): DetectedVariant => {
    const folded = Array.from(text, (one) => foldTable.get(one) ?? one).join('');
    let simplified = 0;
    let traditional = 0;
    for (const one of text) {
      if (simplifiedOnly.has(one)) simplified += 1;
      else if (foldTable.has(one)) traditional += 1;
    }
    const isSimplified = simplified > traditional;
    const found = new Map<string, Evidence>();
    collect(words, folded.length === text.length ? folded : text, text, found);
    if (!isSimplified) collect(characters, text, text, found);
    const spaces = isSimplified ? [] : (text.match(spaced) ?? []);
    if (spaces[0]) {
      found.set(spaces[0], { text: spaces[0], times: spaces.length, variants: ['zh-TW'] });
    }
    const evidence = [...found.values()].sort((a, b) => b.times - a.times);
    const scores = new Map(variants.map((variant) => [variant, scoreOf(variant, evidence)]));
    const score = (variant: Variant) => scores.get(variant) ?? 0;
    const native: Variant[] = isSimplified ? ['zh-CN'] : ['zh-HK', 'zh-TW'];
    const own = native.reduce((best, one) => (score(one) > score(best) ? one : best));
    const foreign = variants
      .filter((variant) => !native.includes(variant))
      .reduce((best, one) => (score(one) > score(best) ? one : best));
    const alone = scoreOf(
      foreign,
      evidence.filter(({ variants }) => !variants.includes(own)),
    );
    const isMixed = Math.min(simplified, traditional) > mixed * (simplified + traditional);
    // In a mixed text the Simplified part is as it should be.
    const isDamaged = !isMixed && evidence.some(({ text }) => damage.has(text));
    const isConverted =
      (isDamaged || alone >= fewestForConversion) && (score(foreign) > score(own) || isDamaged);
    const variant = isConverted ? foreign : own;
    const rivals = isSimplified || isConverted ? [] : native.filter((one) => one !== own);
    return {
      variant,
      ...(isConverted && { script: isSimplified ? 'Hans' : 'Hant' }),
      isMixed,
      isGuess: rivals.some((rival) => score(rival) === score(own)),
      simplified,
      traditional,
      evidence,
    };
  };
}

/** Every form with the variants that write it; matched in folded text, so that script plays no part. */
function plantWords(glossary: readonly GlossaryTerm[]): PrefixTree<readonly Variant[]> {
  const forms = new Map<string, Set<Variant>>();
  const add = (form: string, variant: Variant) => {
    const folded = Array.from(form, (one) => foldTable.get(one) ?? one).join('');
    forms.set(folded, (forms.get(folded) ?? new Set()).add(variant));
  };
  for (const row of data.words as readonly Partial<Record<Variant, string[]>>[]) {
    for (const variant of variants) for (const form of row[variant] ?? []) add(form, variant);
  }
  const names = glossary.filter(
    ({ mode, guard, from }) => mode === 'convert' && !guard && from.length === 0,
  );
  for (const term of names) for (const variant of variants) add(term[variant], variant);
  const tree = new PrefixTree<readonly Variant[]>();
  for (const [form, own] of forms) {
    // What all write alike tells nothing, but hides the shorter words inside it.
    tree.add(form, own.size === variants.length ? [] : [...own]);
  }
  return tree;
}

function collect(
  tree: PrefixTree<readonly Variant[]>,
  searched: string,
  text: string,
  found: Map<string, Evidence>,
): void {
  for (let at = 0; at < searched.length; at += 1) {
    const [match] = tree.matchesAt(searched, at);
    if (!match) continue;
    const words = text.slice(at, at + match.length);
    at += match.length - 1;
    if (match.value.length === 0) continue;
    const known = found.get(words);
    if (known) known.times += 1;
    else found.set(words, { text: words, times: 1, variants: match.value });
  }
}

/** What speaks for a variant, less by half where it speaks for another one too. */
function scoreOf(variant: Variant, evidence: readonly Evidence[]): number {
  return evidence
    .filter((one) => one.variants.includes(variant))
    .reduce((sum, one) => sum + Math.min(one.times, mostTimes) / one.variants.length, 0);
}
