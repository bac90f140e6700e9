import { Converter } from 'opencc-js';
import { type Convert, createConverter } from '../../src/chinese/converter.ts';
import { type Variant, variants } from '../../src/chinese/variant.ts';
import type { Edition } from '../../src/content/edition.ts';
import { enlargeGlossary } from './enlarge-glossary.ts';
import { type SampleTexts, sampleTexts } from './sample-texts.ts';
import { throughput } from './throughput.ts';

/** The speed of converting in one direction, in characters (UTF-16 units) a second. */
export interface ConversionSpeed {
  direction: string;
  long: number;
  paragraphs: number;
  /** Plain opencc-js on the same long text. */
  opencc: number;
  /** With a glossary ten times as large. */
  tenfold: number;
}

const names = { 'zh-CN': 'cn', 'zh-HK': 'hk', 'zh-TW': 'twp' } as const;

/** Time conversion with an edition's glossary in all six directions. */
export function timeConversion(edition: Edition): ConversionSpeed[] {
  const texts = new Map(variants.map((variant) => [variant, sampleTexts(edition, variant)]));
  const words = [...texts.values()].map(({ paragraphs }) => paragraphs.join('')).join('');
  const convert = createConverter(edition.glossary);
  const large = createConverter(enlargeGlossary(edition.glossary, 10, words));
  return variants.flatMap((from) =>
    variants
      .filter((to) => to !== from)
      .map((to) => timeDirection(texts.get(from) ?? { long: '', paragraphs: [] }, from, to)),
  );

  function timeDirection(sample: SampleTexts, from: Variant, to: Variant): ConversionSpeed {
    const { long, paragraphs } = sample;
    const opencc = Converter({ from: names[from], to: names[to] });
    const task = (name: string, its: readonly string[], one: (text: string) => unknown) => ({
      name,
      characters: its.reduce((sum, { length }) => sum + length, 0),
      run: () => {
        for (const text of its) one(text);
      },
    });
    const engineOf = (engine: Convert) => (text: string) => engine(text, { variant: from }, to);
    const speeds = throughput([
      task('long', [long], engineOf(convert)),
      task('tenfold', [long], engineOf(large)),
      task('paragraphs', paragraphs, engineOf(convert)),
      task('opencc', [long], opencc),
    ]);
    const speed = (name: string) => speeds.get(name) ?? 0;
    return {
      direction: `${from} → ${to}`,
      long: speed('long'),
      paragraphs: speed('paragraphs'),
      opencc: speed('opencc'),
      tenfold: speed('tenfold'),
    };
  }
}
