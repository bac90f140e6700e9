// npm run check: is the content right, and is what readers see what an editor last read? With
// --documents DIR also: does every article hold its source document, character by character? With
// --accept-conversions, today's conversions are recorded as read.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toEdition } from '../src/content/edition.ts';
import { formatFindings } from '../src/content/format-findings.ts';
import { loadContent } from '../src/content/load-content.ts';
import { checkCards } from './check/cards.ts';
import { acceptConversions, checkConversions } from './check/conversions.ts';
import { checkDocuments } from './check/fidelity.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    content: { type: 'string', default: 'content' },
    'accept-conversions': { type: 'boolean', default: false },
  },
});
const { content, findings } = await loadContent(values.content);
if (values.documents !== undefined) {
  const compared = await checkDocuments(values.documents, values.content);
  findings.push(...compared.findings);
  console.log(`Compared ${compared.articles} articles with ${compared.documents} documents.`);
}
if (content) {
  const edition = toEdition(content);
  const record = join(values.content, 'conversions');
  if (values['accept-conversions']) {
    console.log(`Recorded ${await acceptConversions(edition, record)} conversions as read.`);
  }
  findings.push(...(await checkConversions(edition, record)));
  findings.push(...(await checkCards(edition, join(values.content, 'cards'))));
}

if (findings.length > 0) console.error(formatFindings(findings));
const errors = findings.filter(({ severity }) => severity === 'error').length;
const warnings = findings.length - errors;
console.log(
  `${content?.articles.length ?? 0} articles sound: ${errors} errors, ${warnings} warnings.`,
);
process.exitCode = errors > 0 ? 1 : 0;
