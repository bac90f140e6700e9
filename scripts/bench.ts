// npm run bench: how fast are conversion and folding, beside plain opencc-js on the same texts, and
// how large is folding for a browser? --bars fails where a figure is too low (or a size too high).
import { parseArgs } from 'node:util';
import { loadEdition } from '../src/content/edition.ts';
import { foldSize } from './bench/fold-size.ts';
import { timeConversion } from './bench/time-conversion.ts';
import { timeFolding } from './bench/time-folding.ts';
import { readEvalJson } from './eval/read-eval-json.ts';

type Bars = Record<'conversion' | 'folding' | 'tenfold' | 'foldBytes', number>;

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    bars: { type: 'boolean', default: false },
  },
});
const edition = await loadEdition(values.content);
const millions = (speed: number) => Number((speed / 1e6).toFixed(2));
const share = (part: number, whole: number) => Number((part / whole).toFixed(2));

const conversion = timeConversion(edition);
console.log(`conversion, Mchar/s, glossary of ${edition.glossary.length} rows`);
console.table(
  Object.fromEntries(
    conversion.map(({ direction, long, paragraphs, opencc, tenfold }) => [
      direction,
      {
        'long text': millions(long),
        paragraphs: millions(paragraphs),
        'opencc-js': millions(opencc),
        'of opencc-js': share(long, opencc),
        'glossary ×10': share(tenfold, long),
      },
    ]),
  ),
);

const folding = timeFolding(edition);
console.log('folding, Mchar/s');
console.table(
  Object.fromEntries(
    folding.map(({ variant, long, paragraphs, opencc }) => [
      variant,
      {
        'long text': millions(long),
        paragraphs: millions(paragraphs),
        'opencc-js t → cn': millions(opencc),
        'of opencc-js': share(long, opencc),
      },
    ]),
  ),
);

const bytes = foldSize();
console.log(`folding and its full table, bundled for the browser: ${bytes} bytes (brotli)`);

const slowest = (speeds: readonly { long: number; paragraphs: number }[]) =>
  Math.min(...speeds.flatMap(({ long, paragraphs }) => [long, paragraphs]));
// Single directions waver by a fifth on a busy machine; what grew with the glossary would show in all.
const tenfold =
  conversion.reduce((sum, speed) => sum + speed.tenfold / speed.long, 0) / conversion.length;
console.log(`glossary ten times as large: ${tenfold.toFixed(2)} of the speed`);

if (values.bars) {
  const { bench } = await readEvalJson<{ bench: Bars }>('bars');
  const low = [
    ...atLeast('conversion', slowest(conversion), bench.conversion),
    ...atLeast('folding', slowest(folding), bench.folding),
    ...atLeast('share of the speed with ten times the glossary', tenfold, bench.tenfold),
  ];
  if (bytes > bench.foldBytes)
    low.push(`size: ${bytes} bytes, expected at most ${bench.foldBytes}.`);
  for (const line of low) console.error(line);
  process.exitCode = low.length > 0 ? 1 : 0;
}

function atLeast(name: string, figure: number, bar: number): string[] {
  return figure >= bar ? [] : [`${name}: ${figure.toPrecision(3)}, expected at least ${bar}.`];
}
