// npm run --silent suggest [-- --article ID] [--number N] [--json]: sentences that may be further
// evidence for the claims there are, and pairs of sentences of different articles that seem to say
// the same thing and stand in no claim together. Prints YAML to paste; changes nothing.
import { parseArgs } from 'node:util';
import { claimedPairs } from '../src/claim/claimed-pairs.ts';
import { missingEvidence } from '../src/claim/missing-evidence.ts';
import { pairKey, pairSentences } from '../src/claim/pair-sentences.ts';
import { loadEdition } from '../src/content/edition.ts';
import { createSearch } from '../src/search/create-search.ts';
import { indexContent } from './search/index-content.ts';
import { formatSuggestions } from './suggest/format-suggestions.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    article: { type: 'string', multiple: true },
    number: { type: 'string', default: '50' },
    json: { type: 'boolean', default: false },
  },
});
const edition = await loadEdition(values.content);
const index = indexContent(edition);
const known = index.articles.map(({ id }) => id);
const unknown = values.article?.filter((id) => !known.includes(id)) ?? [];
const number = Number(values.number);
if (unknown.length > 0 || !(number > 0)) {
  if (unknown.length > 0)
    console.error(`Unknown article: ${unknown.join(', ')}. Expected of: ${known.join(', ')}.`);
  if (!(number > 0))
    console.error(`Cannot give \`${values.number}\` suggestions: expected a number.`);
  process.exit(1);
}
const search = createSearch(index);
const from = new Set(values.article ?? known);
const claimed = claimedPairs(edition.claims);
const evidence = missingEvidence(search, edition.claims)
  .filter(({ article }) => from.has(article))
  .slice(0, number);
const pairs = pairSentences(search, index.articles, from)
  .filter(({ pair }) => !claimed.has(pairKey(pair)))
  .slice(0, number);
console.log(
  values.json
    ? JSON.stringify({ evidence, pairs })
    : formatSuggestions({ evidence, pairs }, edition),
);
