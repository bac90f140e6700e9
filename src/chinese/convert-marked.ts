import type { Segment } from './converter.ts';

/** A stretch of a text in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A segment, and which of the spans asked for it lies in, by their index. */
export interface MarkedSegment extends Segment {
  spans: number[];
}

/**
 * Convert a text whole, since phrases must not be cut, and tell where spans of it came to stand: each
 * end is where the text before it, converted alone, ends. A word that the glossary put belongs to a
 * span as a whole.
 */
export function convertMarked(
  text: string,
  spans: readonly Span[],
  convert: (text: string) => Segment[],
): MarkedSegment[] {
  const segments = convert(text);
  const whole = join(segments);
  const placed = spans.map(({ start, end }) => ({
    start: placeOf(start, text, whole, convert),
    end: placeOf(end, text, whole, convert),
  }));
  const cuts = new Set(placed.flatMap(({ start, end }) => [start, end]));
  let at = 0;
  return segments.flatMap((segment) => {
    const end = at + segment.text.length;
    const inside =
      segment.original === undefined ? [...cuts].filter((cut) => cut > at && cut < end) : [];
    const borders = [at, ...inside.sort((a, b) => a - b), end];
    at = end;
    return borders.slice(1).map((to, index): MarkedSegment => {
      const from = borders[index] ?? 0;
      const own = placed.flatMap((span, which) =>
        span.start < to && span.end > from ? which : [],
      );
      const cut = whole.slice(from, to);
      return { ...segment, text: cut, spans: own };
    });
  });
}

const join = (segments: readonly Segment[]) => segments.map(({ text }) => text).join('');

function placeOf(
  at: number,
  text: string,
  whole: string,
  convert: (text: string) => Segment[],
): number {
  if (at === 0) return 0;
  if (at === text.length) return whole.length;
  const head = join(convert(text.slice(0, at)));
  const tail = join(convert(text.slice(at)));
  // Quotation marks of one half may be set otherwise than in the whole; their number is the same.
  if (whole.startsWith(head) || head.length + tail.length === whole.length) return head.length;
  if (whole.endsWith(tail)) return whole.length - tail.length;
  let common = 0;
  while (common < head.length && head[common] === whole[common]) common++;
  return common;
}
