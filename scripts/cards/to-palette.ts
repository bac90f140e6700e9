type Colour = readonly [red: number, green: number, blue: number];

/** The colours of a card. */
export const cardColours = {
  paper: [253, 252, 249],
  ink: [27, 28, 30],
  accent: [154, 43, 31],
} as const;

const { paper, ink, accent } = cardColours;
const between = (colour: Colour, share: number) =>
  paper.map((part, index) => Math.round(part + ((colour[index] ?? 0) - part) * share));
// Edges of letters need a few shades; fewer bytes than any quantiser, which would spend colours on both.
const palette = [
  paper,
  ink,
  accent,
  ...[0.25, 0.5, 0.75].map((share) => between(ink, share)),
  ...[0.33, 0.66].map((share) => between(accent, share)),
];

/** Set every pixel of a picture, three bytes each, to the nearest of eight colours. */
export function toPalette(pixels: Buffer): Buffer {
  const mapped = Buffer.alloc(pixels.length);
  const known = new Map<number, readonly number[]>();
  for (let at = 0; at < pixels.length; at += 3) {
    const key = pixels.readUIntBE(at, 3);
    const nearest = known.get(key) ?? nearestOf([...pixels.subarray(at, at + 3)]);
    known.set(key, nearest);
    mapped.set(nearest, at);
  }
  return mapped;
}

function nearestOf(pixel: readonly number[]): readonly number[] {
  const distance = (colour: readonly number[]) =>
    colour.reduce((sum, part, index) => sum + (part - (pixel[index] ?? 0)) ** 2, 0);
  return palette.reduce((best, colour) => (distance(colour) < distance(best) ? colour : best));
}
