// npm run eval [-- search|conversion|suggest]: how well does search find the sentences that state a
// claim, beside plain Fuse.js; how many hand-checked conversions come out right; how good are the
// pairs of sentences that npm run suggest proposes? --misses lists what
// search gets wrong; --bars and --min-hit SHARE fail where a figure is too low.
// npm run eval -- thresholds: where should the verdicts of search begin?
import { parseArgs } from 'node:util';
import { toEdition } from '../src/content/edition.ts';
import { formatFindings } from '../src/content/format-findings.ts';
import { loadContent } from '../src/content/load-content.ts';
import { deriveThresholds } from './eval/derive-thresholds.ts';
import { type ConversionBars, evaluateConversion } from './eval/evaluate-conversion.ts';
import { evaluateSearch, type SearchBars } from './eval/evaluate-search.ts';
import { evaluateSuggestions, type SuggestionBars } from './eval/evaluate-suggestions.ts';
import { readEvalJson } from './eval/read-eval-json.ts';
import { indexContent } from './search/index-content.ts';

type Bars = SearchBars & { conversion?: ConversionBars; suggest?: SuggestionBars };

const parts = ['search', 'conversion', 'suggest'];
const tools = ['thresholds'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: 'content' },
    misses: { type: 'boolean', default: false },
    bars: { type: 'boolean', default: false },
    'min-hit': { type: 'string' },
  },
});
const unknown = positionals.filter((part) => ![...parts, ...tools].includes(part));
if (unknown.length > 0) {
  console.error(
    `Unknown part: ${unknown.join(', ')}. Expected ${[...parts, ...tools].join(' or ')}.`,
  );
  process.exit(1);
}
const { content, findings } = await loadContent(values.content);
if (!content) {
  console.error(formatFindings(findings));
  process.exit(1);
}
const index = indexContent(content);
const asked = positionals.length > 0 ? positionals : parts;
const bars = values.bars ? await readEvalJson<Bars>('bars') : {};
const minHit = values['min-hit'] === undefined ? undefined : Number(values['min-hit']);
const low: string[] = [];
if (asked.includes('search')) {
  low.push(...(await evaluateSearch(index, { bars, minHit, misses: values.misses })));
}
if (asked.includes('thresholds')) await deriveThresholds(index);
const edition = toEdition(content);
if (asked.includes('conversion'))
  low.push(...(await evaluateConversion(edition, bars.conversion ?? {})));
if (asked.includes('suggest'))
  low.push(...(await evaluateSuggestions(index, edition, bars.suggest ?? {})));
for (const line of low) console.error(line);
process.exitCode = low.length > 0 ? 1 : 0;
