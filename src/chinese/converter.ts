import { GlossaryForms } from './glossary-forms.ts';
import type { GlossaryMode, GlossaryTerm } from './glossary-term.ts';
import { setQuotationMarks } from './quotation-marks.ts';
import { regionConverter } from './region-converter.ts';
import { simplify } from './simplify.ts';
import type { Variant } from './variant.ts';
import { widenPunctuation } from './widen-punctuation.ts';

/**
 * A stretch of converted text. Where the glossary put another word for it, `original` is the word
 * as the text has it and `term` the row's id; a mere change of characters is not marked.
 */
export interface Segment {
  text: string;
  original?: string;
  term?: string;
}

/** How a text is written. */
export interface Writing {
  /** Its regional standard. */
  variant: Variant;
  /** `Hant` where a machine had changed its script. */
  script?: 'Hant' | undefined;
  /** Rows of the glossary that it wants in another mode, by id. */
  glossary?: Readonly<Record<string, GlossaryMode>> | undefined;
}

/** What an edition decides on conversion. */
export interface ConverterOptions {
  /** Set half-width marks in Chinese text full width; they stay as published otherwise. */
  normalisePunctuation?: boolean;
}

/** Give a text in a reader's variant, in segments that joined make the whole. */
export type Convert = (text: string, from: Writing, to: Variant) => Segment[];

// A private-use character, which no dictionary knows, holds the place of each glossary match.
const mask = '\uE000';

/**
 * Make the converter for a glossary.
 *
 * Text in the reader's own variant comes back untouched. Else: glossary matches (leftmost-longest,
 * any region's form) are masked, OpenCC converts from the text's own region to the reader's,
 * quotation marks are set, and the masks are filled with the reader's forms.
 */
export function createConverter(
  glossary: readonly GlossaryTerm[],
  options: ConverterOptions = {},
): Convert {
  const finish = options.normalisePunctuation ? widenPunctuation : (text: string) => text;
  const formsFor = createFormsFor(glossary);
  return (text, from, to) => {
    const own = from.script ? simplify(text) : text;
    if (from.variant === to) return [{ text: own }];
    // Simplifying goes character by character; only if it did not, the printed word is out of reach.
    const printed = own.length === text.length ? text : own;
    const { masked, fillings } = maskForms({ own, printed }, formsFor(from), from.variant, to);
    const converted = setQuotationMarks(regionConverter(from.variant, to)(masked), to);
    return fill(finish(converted), fillings);
  };
}

/** Give the glossary's forms as a text wants them; what an article asks for is worked out once. */
function createFormsFor(glossary: readonly GlossaryTerm[]): (writing: Writing) => GlossaryForms {
  const plain = new GlossaryForms(glossary);
  const asked = new Map<string, GlossaryForms>();
  return ({ glossary: wishes = {} }) => {
    if (Object.keys(wishes).length === 0) return plain;
    const key = JSON.stringify(wishes);
    const forms =
      asked.get(key) ??
      new GlossaryForms(glossary.map((term) => ({ ...term, mode: wishes[term.id] ?? term.mode })));
    asked.set(key, forms);
    return forms;
  };
}

interface Text {
  /** As OpenCC is to read it. */
  own: string;
  /** As it was printed, of the same length. */
  printed: string;
}

function maskForms({ own: text, printed }: Text, forms: GlossaryForms, from: Variant, to: Variant) {
  const fillings: Segment[] = [];
  let masked = '';
  let copied = 0;
  const put = (filling: Segment, start: number, end: number) => {
    fillings.push(filling);
    masked += text.slice(copied, start) + mask;
    copied = end;
  };
  const asPrinted = (filling: Segment, start: number, end: number) =>
    filling.original === undefined ? filling : { ...filling, original: printed.slice(start, end) };
  let breakAt = -1;
  for (let at = 0, end = 0; at < text.length; at = end) {
    // A mask filled with nothing keeps OpenCC's phrases from taking what a guard refused (女性|能够).
    if (at === breakAt) put({ text: '' }, at, at);
    const match = forms.matchAt(text, at, from);
    const filling = match?.fillings?.[to];
    end = at + (filling ? match.length : 1);
    if (filling && !isGlossedBy(text, end, filling)) put(asPrinted(filling, at, end), at, end);
    else if (match && !filling) breakAt = at + match.length - 1;
    // The mask character itself, where a text has it, is put back like any word.
    else if (text[at] === mask) put({ text: mask }, at, end);
  }
  return { masked: masked + text.slice(copied), fillings };
}

/** Tell whether the reader's word follows in brackets: 谷歌(Google) must not read Google(Google). */
function isGlossedBy(text: string, end: number, { text: word, original }: Segment): boolean {
  if (original === undefined) return false;
  const start = text[end] === ' ' ? end + 1 : end;
  if (!/[(（]/.test(text[start] ?? '')) return false;
  const inside = text.slice(start + 1, start + 1 + word.length);
  const close = text[start + 1 + word.length] ?? '';
  return inside.toLowerCase() === word.toLowerCase() && /[)）]/.test(close);
}

function fill(converted: string, fillings: readonly Segment[]): Segment[] {
  const segments: Segment[] = [];
  const add = (segment: Segment) => {
    const last = segments.at(-1);
    const isPlain = segment.original === undefined;
    if (isPlain && last && last.original === undefined) last.text += segment.text;
    else if (segment.text) segments.push({ ...segment });
  };
  for (const [index, text] of converted.split(mask).entries()) {
    const filling = fillings[index - 1];
    for (const segment of [filling, { text }]) {
      if (!segment?.text) continue;
      // 谷歌Gemma would read GoogleGemma: words that were apart by their script get a space.
      if (endsInLatin(segments.at(-1)) && /^[A-Za-z0-9]/.test(segment.text)) add({ text: ' ' });
      add(segment);
    }
  }
  return segments;
}

function endsInLatin(segment: Segment | undefined): boolean {
  return /[A-Za-z0-9]$/.test(segment?.text ?? '');
}
