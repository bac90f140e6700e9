import type { Edition } from '../../src/content/edition.ts';
import { compareWithOpencc } from './compare-with-opencc.ts';
import { type ConversionFile, conversionCases } from './conversion-cases.ts';
import { type ConversionFault, measureConversions } from './measure-conversions.ts';
import { openccCorpus } from './opencc-corpus.ts';
import { readEvalJson } from './read-eval-json.ts';

/** The least that conversion must reach; shares from 0 to 1. */
export interface ConversionBars {
  /** Of the hand-checked conversions, those that come out right. */
  passed?: number;
  /** Of OpenCC's own words and our sentences, those that an empty glossary leaves at its level. */
  opencc?: number;
}

/**
 * Print how many hand-checked conversions come out right, with every one that does not, and how
 * conversion with an empty glossary compares with opencc-js; give a line for what is below its bar.
 */
export async function evaluateConversion(
  edition: Edition,
  { passed = 0, opencc = 0 }: ConversionBars,
): Promise<string[]> {
  const low: string[] = [];
  const file = await readEvalJson<ConversionFile>('conversions');
  const { cases, lost } = conversionCases(file, edition);
  const { directions, faults } = measureConversions(edition.convert, cases);
  const right = cases.length - faults.length;
  console.log(`\nconversions checked by hand: ${right} of ${cases.length} right`);
  console.table(Object.fromEntries(directions));
  for (const fault of faults) console.log(describeFault(fault));
  const share = right / (cases.length + lost.length);
  if (share < passed)
    low.push(`conversion: ${share.toFixed(3)} pass, expected at least ${passed}.`);
  for (const place of lost) low.push(`test/eval/conversions.json: there is no ${place}.`);

  const corpus = openccCorpus(file.sentences.map(({ text }) => text));
  const { rows, unexplained } = compareWithOpencc(corpus);
  const texts = rows.reduce((sum, row) => sum + row.texts, 0);
  console.log(`\nwith an empty glossary, beside opencc-js: ${texts} conversions`);
  console.table(Object.fromEntries(rows.map(({ direction, ...row }) => [direction, row])));
  for (const { direction, text, ours, theirs } of unexplained.slice(0, 50)) {
    console.log(`  ${direction}: ${text} is ${ours}, opencc-js has ${theirs}`);
  }
  const level = 1 - unexplained.length / texts;
  if (level < opencc) {
    low.push(
      `conversion: ${unexplained.length} of ${texts} differ from opencc-js without a reason in src/chinese/data.`,
    );
  }
  return low;
}

function describeFault({ direction, place, lacks, has, converted }: ConversionFault): string {
  const wrong = [...lacks.map((part) => `lacks ${part}`), ...has.map((part) => `has ${part}`)].join(
    ', ',
  );
  return `  ${direction}, ${place}: ${wrong}\n    ${converted}`;
}
