import { Converter } from 'opencc-js';
import { fold } from '../../src/chinese/fold.ts';
import { foldTable } from '../../src/chinese/fold-table.ts';
import { type Variant, variants } from '../../src/chinese/variant.ts';
import type { Edition } from '../../src/content/edition.ts';
import { sampleTexts } from './sample-texts.ts';
import { throughput } from './throughput.ts';

/** The speed of folding texts of a variant, in characters (UTF-16 units) a second. */
export interface FoldingSpeed {
  variant: Variant;
  long: number;
  paragraphs: number;
  /** Plain opencc-js, Traditional to Simplified, on the same long text. */
  opencc: number;
}

/** Time folding with the full table on an edition's articles, by variant. */
export function timeFolding(edition: Edition): FoldingSpeed[] {
  const opencc = Converter({ from: 't', to: 'cn' });
  return variants.map((variant) => {
    const { long, paragraphs } = sampleTexts(edition, variant);
    const speeds = throughput([
      { name: 'long', characters: long.length, run: () => fold(long, foldTable) },
      {
        name: 'paragraphs',
        characters: paragraphs.join('').length,
        run: () => {
          for (const text of paragraphs) fold(text, foldTable);
        },
      },
      { name: 'opencc', characters: long.length, run: () => opencc(long) },
    ]);
    const speed = (name: string) => speeds.get(name) ?? 0;
    return {
      variant,
      long: speed('long'),
      paragraphs: speed('paragraphs'),
      opencc: speed('opencc'),
    };
  });
}
