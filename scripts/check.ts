// npm run check: is the content right? With --documents DIR also: does every article hold its
// source document, character by character?
import { parseArgs } from 'node:util';
import { formatFindings } from '../src/content/format-findings.ts';
import { loadContent } from '../src/content/load-content.ts';
import { checkDocuments } from './check/fidelity.ts';

const { values } = parseArgs({
  options: { documents: { type: 'string' }, content: { type: 'string', default: 'content' } },
});
const { content, findings } = await loadContent(values.content);
if (values.documents !== undefined) {
  const compared = await checkDocuments(values.documents, values.content);
  findings.push(...compared.findings);
  console.log(`Compared ${compared.articles} articles with ${compared.documents} documents.`);
}

if (findings.length > 0) console.error(formatFindings(findings));
const errors = findings.filter(({ severity }) => severity === 'error').length;
const warnings = findings.length - errors;
console.log(
  `${content?.articles.length ?? 0} articles sound: ${errors} errors, ${warnings} warnings.`,
);
process.exitCode = errors > 0 ? 1 : 0;
