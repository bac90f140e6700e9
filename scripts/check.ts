// npm run check: is the content right, and is what readers see what an editor last read? With
// --documents DIR also: does every article hold its source document, character by character? With
// --accept-conversions, today's conversions and passages are recorded. --json gives, on standard
// output, { articles, errors, warnings, findings: [{ severity, rule, file, line?, column?, message }] }
// (three counts; errors first, each kind sorted by place). --explain [RULE] tells what rules ask. Exit codes: 0 sound, warnings
// or not; 1 errors; 2 wrong use of the command.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toEdition } from '../src/content/edition.ts';
import { formatFindings } from '../src/content/format-findings.ts';
import { loadContent } from '../src/content/load-content.ts';
import { sortFindings } from '../src/content/sort-findings.ts';
import { checkCards } from './check/cards.ts';
import { checkEdition } from './check/check-edition.ts';
import { acceptConversions } from './check/conversions.ts';
import { explainRules } from './check/explain-rules.ts';
import { checkDocuments } from './check/fidelity.ts';
import { acceptPublishedIds } from './check/published-ids.ts';
import { checkSchemas } from './check/schemas.ts';

const { values, positionals } = readArguments();
if (values.explain) {
  try {
    console.log(explainRules(positionals));
  } catch (cause) {
    stop(cause);
  }
  process.exit(0);
}
if (positionals.length > 0) stop(`Unexpected \`${positionals[0]}\`: see README, “Commands”.`);

const { content, findings } = await loadContent(values.content);
const say = values.json ? console.error : console.log;
if (values.documents !== undefined) {
  const compared = await checkDocuments(values.documents, values.content);
  findings.push(...compared.findings);
  say(`Compared ${compared.articles} articles with ${compared.documents} documents.`);
  if (compared.pages > 0) {
    say(
      `Web pages among them: ${compared.pages}. Nothing is added to those; that nothing is left out is not proven.`,
    );
  }
}
if (content) {
  const edition = toEdition(content);
  if (values['accept-conversions']) {
    await acceptPublishedIds(edition, values.content);
    const count = await acceptConversions(edition, join(values.content, 'conversions'));
    say(`Recorded ${count} conversions as read.`);
  }
  findings.push(...(await checkEdition(edition, values.content)));
  findings.push(...(await checkCards(edition, join(values.content, 'cards'))));
  // Those of the project are for its own content.
  if (values.content === 'content') findings.push(...(await checkSchemas(content, 'schemas')));
}

const { error: errors = [], warning: warnings = [] } = Object.groupBy(
  sortFindings(findings),
  ({ severity }) => severity,
);
const articles = content?.articles.length ?? 0;
const counts = { articles, errors: errors.length, warnings: warnings.length };
if (values.json) {
  console.log(JSON.stringify({ ...counts, findings: [...errors, ...warnings] }, null, 2));
} else {
  // What must be mended is read last.
  for (const apart of [warnings, errors]) {
    if (apart.length > 0) console.error(`${formatFindings(apart)}\n`);
  }
  say(`${articles} articles: ${counts.errors} errors, ${counts.warnings} warnings.`);
  if (findings.length > 0) say('What a rule asks: npm run check -- --explain RULE');
}
process.exitCode = errors.length > 0 ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        documents: { type: 'string' },
        content: { type: 'string', default: 'content' },
        'accept-conversions': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    return stop(cause);
  }
}

function stop(cause: unknown): never {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(2);
}
