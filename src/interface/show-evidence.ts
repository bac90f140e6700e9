import type { Passage } from '../article/passage.ts';
import { convertMarked, type MarkedSegment } from '../chinese/convert-marked.ts';
import type { Evidence } from '../claim/claim.ts';
import type { ClaimDifference } from '../claim/differences-of.ts';
import type { Reading } from '../claim/read-evidence.ts';
import type { Witness } from '../claim/witness.ts';
import { address } from './address.ts';
import type { Reader } from './reader.ts';

/** A part of a sentence; `isFirst` where the page shows its replacement for the first time. */
export interface ShownSegment extends MarkedSegment {
  isFirst: boolean;
}

/** A sentence that bears on a claim, as a reader sees it. */
export interface ShownEvidence {
  evidence: Evidence;
  /** The sentence’s address. */
  address: string;
  /** The whole sentence: first span, the words relied on; further ones, the words that differ. */
  segments: ShownSegment[];
  /** In what it differs from other evidence, with its words for that. */
  differs: { kind: Reading['kind']; words: string[] }[];
  origin?: { words: string; address: string } | undefined;
}

/**
 * Show a piece of evidence to a reader, its words marked where it differs. `met` keeps the
 * replacements that the page has shown: the keyboard stops at the first of its kind only.
 */
export function showEvidence(
  evidence: Evidence,
  { article, passages }: Witness,
  {
    differences,
    reader,
    met,
  }: { differences: readonly ClaimDifference[]; reader: Reader; met: Set<string> },
): ShownEvidence {
  const text = textOf(evidence.sentence, passages);
  const readings = differences.flatMap(({ ways }) =>
    ways.flat().flatMap((place) => (place.evidence === evidence ? place.reading : [])),
  );
  const relied = spanOf(evidence.quotation, text, 0);
  const spans = [
    relied,
    ...readings.flatMap(({ words }) => words.map((word) => spanOf(word, text, relied.start))),
  ];
  const convert = reader.convert(article) ?? ((words: string) => [{ text: words }]);
  const page = address(reader.mode, `articles/${article.id}/`);
  const { words, sentence = evidence.sentence } = evidence.origin;
  return {
    evidence,
    address: `${page}#${evidence.sentence}`,
    segments: convertMarked(text, spans, convert).map((segment) => {
      const pair = `${segment.original} ${segment.text}`;
      const isFirst = !met.has(pair);
      met.add(pair);
      return { ...segment, isFirst };
    }),
    differs: readings.map((reading) => ({
      kind: reading.kind,
      words: reading.words.map((word) => reader.words(word, article)),
    })),
    ...(words && {
      origin: { words: reader.words(words, article), address: `${page}#${sentence}` },
    }),
  };
}

const textOf = (sentence: string, passages: readonly Passage[]) =>
  passages.find(({ id }) => id === sentence)?.text ?? '';

/** Words mostly stand in the quotation, from `near` on; else anywhere in the sentence. */
function spanOf(words: string, text: string, near: number): { start: number; end: number } {
  const behind = text.indexOf(words, near);
  const start = behind < 0 ? Math.max(0, text.indexOf(words)) : behind;
  return { start, end: start + words.length };
}
