import { Converter } from 'opencc-js';
import { createConverter } from '../../src/chinese/converter.ts';
import denied from '../../src/chinese/data/denied-phrases.json' with { type: 'json' };
import pressCharacters from '../../src/chinese/data/press-characters.json' with { type: 'json' };
import { setQuotationMarks } from '../../src/chinese/quotation-marks.ts';
import { type Variant, variants } from '../../src/chinese/variant.ts';

/** How many texts of a direction come out as opencc-js writes them, and why the others do not. */
export interface OpenccRow {
  direction: string;
  texts: number;
  equal: number;
  /** Equal when written in the press's characters and quotation marks. */
  'press characters': number;
  /** Holds a phrase that denied-phrases.json keeps from the Taiwan tables. */
  'denied phrases': number;
  unexplained: number;
}

/** A text that comes out otherwise for no reason that our data files record. */
export interface OpenccDifference {
  direction: string;
  text: string;
  ours: string;
  theirs: string;
}

const names = { 'zh-CN': 'cn', 'zh-HK': 'hk', 'zh-TW': 'twp' } as const;

/** Convert each text in all six directions with an empty glossary and with opencc-js alone. */
export function compareWithOpencc(corpus: readonly string[]): {
  rows: OpenccRow[];
  unexplained: OpenccDifference[];
} {
  const convert = createConverter([]);
  const rows: OpenccRow[] = [];
  const unexplained: OpenccDifference[] = [];
  const pairs = variants.flatMap((from) => variants.map((to) => [from, to] as const));
  for (const [from, to] of pairs.filter(([one, other]) => one !== other)) {
    const direction = `${from} → ${to}`;
    const row = {
      direction,
      texts: corpus.length,
      equal: 0,
      'press characters': 0,
      'denied phrases': 0,
      unexplained: 0,
    };
    const opencc = Converter({ from: names[from], to: names[to] });
    const holdsDenied = deniedFinder(from, to);
    for (const text of corpus) {
      const theirs = opencc(text);
      const ours = convert(text, { variant: from }, to)
        .map((segment) => segment.text)
        .join('');
      if (ours === theirs) row.equal++;
      else if (ours === asPress(theirs, to)) row['press characters']++;
      else if (holdsDenied(text)) row['denied phrases']++;
      else {
        row.unexplained++;
        unexplained.push({ direction, text, ours, theirs });
      }
    }
    rows.push(row);
  }
  return { rows, unexplained };
}

function asPress(text: string, to: Variant): string {
  const characters: Readonly<Record<string, string>> = pressCharacters[to];
  return setQuotationMarks(
    [...text].map((character) => characters[character] ?? character).join(''),
    to,
  );
}

/** The lists hold phrases in OpenCC's Traditional, between a text's own region and the reader's. */
function deniedFinder(from: Variant, to: Variant): (text: string) => boolean {
  const phrases = [
    ...(from === 'zh-TW' ? denied.fromTaiwan : []),
    ...(to === 'zh-TW' ? denied.toTaiwan : []),
  ];
  if (phrases.length === 0) return () => false;
  const asWritten = names[from] === 'twp' ? 'tw' : names[from];
  const toTraditional = Converter({ from: asWritten, to: 't' });
  return (text) => {
    const written = `${text} ${toTraditional(text)}`;
    return phrases.some((phrase) => written.includes(phrase));
  };
}
