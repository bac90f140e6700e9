import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { formatFindings } from '../src/content/format-findings.ts';
import { loadSearch } from './search/load-search.ts';
import { printResults } from './search/print-results.ts';
import { resultLine } from './search/result-line.ts';

const usage = 'npm run --silent search -- [--json] [--content DIR] [QUERY…]';

/** Search the articles of a content folder for each query, given or read line by line. */
async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const { search, claimsOn, findings } = await loadSearch(values.content);
  if (!search) {
    console.error(formatFindings(findings));
    process.exit(1);
  }
  const answer = async (query: string) => {
    const { results, articles } = await search(query);
    console.log(
      values.json
        ? resultLine(query, results, claimsOn)
        : printResults(query, results, { articles, claimsOn, bold: process.stdout.isTTY }),
    );
  };
  if (positionals.length > 0) {
    for (const query of positionals) await answer(query);
    return;
  }
  if (process.stdin.isTTY) console.error('One query per line; end with Ctrl+D.');
  for await (const query of createInterface({ input: process.stdin })) await answer(query);
}

function readArguments() {
  const options = {
    json: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    console.error(`Cannot read the command line: ${reason}. Usage: ${usage}`);
    process.exit(1);
  }
}

// A reader that has seen enough (`| head -1`) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

await main();
