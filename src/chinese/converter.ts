import type { GlossaryTerm } from './glossary-term.ts';
import { isGuarded } from './guard.ts';
import { PrefixTree } from './prefix-tree.ts';
import { setQuotationMarks } from './quotation-marks.ts';
import { regionConverter } from './region-converter.ts';
import { simplify } from './simplify.ts';
import { type Variant, variants } from './variant.ts';

/** A stretch of converted text; `original` where the glossary put another word for it. */
export interface Segment {
  text: string;
  original?: string;
  term?: string;
}

/** How a text is written: its regional standard, and `Hant` where a machine had changed its script. */
export interface Writing {
  variant: Variant;
  script?: 'Hant' | undefined;
}

/** Give a text in a reader's variant, in segments that joined make the whole. */
export type Convert = (text: string, from: Writing, to: Variant) => Segment[];

// A private-use character, which no dictionary knows, holds the place of each glossary match.
const mask = '\uE000';

/**
 * Make the converter for a glossary.
 *
 * Text in the reader's own variant comes back untouched. Else: glossary matches (leftmost-longest,
 * any region's form) are masked, OpenCC converts from the text's own region to the reader's, the
 * masks are filled with the reader's forms, and quotation marks are set.
 */
export function createConverter(glossary: readonly GlossaryTerm[]): Convert {
  const forms = new PrefixTree<GlossaryTerm>();
  for (const term of glossary) {
    if (term.mode !== 'convert' && term.mode !== 'protect') continue;
    for (const variant of variants) {
      if (!term.outputOnly.includes(variant)) forms.add(term[variant], term);
    }
    for (const form of term.also) forms.add(form, term);
  }
  forms.add(mask, passThrough);

  return (text, from, to) => {
    const plain = from.script ? simplify(text) : text;
    if (from.variant === to) return [{ text: plain }];
    const { masked, matches } = maskForms(plain, forms, to);
    const converted = setQuotationMarks(regionConverter(from.variant, to)(masked), to);
    return fill(converted, matches);
  };
}

// The mask character itself, where a text has it, is masked and put back like any word.
const passThrough: GlossaryTerm = {
  id: 'mask',
  kind: 'character',
  english: '',
  'zh-CN': mask,
  'zh-HK': mask,
  'zh-TW': mask,
  outputOnly: [],
  also: [],
  search: [],
  typos: [],
  mode: 'protect',
};

function maskForms(text: string, forms: PrefixTree<GlossaryTerm>, to: Variant) {
  const matches: Required<Segment>[] = [];
  let masked = '';
  for (let at = 0; at < text.length; ) {
    const match = forms
      .matchesAt(text, at)
      .find(({ length, value }) => isGuarded(text, at, at + length, value.guard));
    if (!match) {
      masked += text[at++];
      continue;
    }
    const end = at + match.length;
    const original = text.slice(at, end);
    const reader = match.value[to];
    // 谷歌(Google) would read Google(Google).
    const isGlossed = new RegExp(`^\\s?[(（]${escape(reader)}[)）]`).test(text.slice(end));
    matches.push({ text: isGlossed ? original : reader, original, term: match.value.id });
    masked += mask;
    at = end;
  }
  return { masked, matches };
}

function fill(converted: string, matches: readonly Required<Segment>[]): Segment[] {
  const segments: Segment[] = [];
  for (const [index, plain] of converted.split(mask).entries()) {
    const match = matches[index - 1];
    if (match) segments.push(simplify(match.original) === simplify(match.text) ? { text: match.text } : match);
    if (plain) segments.push({ text: plain });
  }
  return segments;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
