// npm run --silent convert -- --from zh-HK --to zh-TW: converts standard input line by line as the
// site converts articles. With --script Hant the text is mainland text in a machine's Traditional.
import { once } from 'node:events';
import { type Convert, createConverter, type Writing } from '../src/chinese/converter.ts';
import type { Variant } from '../src/chinese/variant.ts';
import { formatFindings } from '../src/content/format-findings.ts';
import { loadContent } from '../src/content/load-content.ts';
import { readConvertOptions } from './convert/options.ts';

const options = readConvertOptions(process.argv.slice(2));
if ('problem' in options) {
  console.error(options.problem);
  process.exit(1);
}
const { content, findings } = await loadContent(options.content);
if (!content) {
  console.error(formatFindings(findings));
  process.exit(1);
}
// Whoever reads may stop before the end, as `head` does.
process.stdout.on('error', () => process.exit(0));
await convertInput(createConverter(content.glossary, content.site), options.from, options.to);

async function convertInput(convert: Convert, from: Writing, to: Variant): Promise<void> {
  const toReader = (line: string) =>
    convert(line, from, to)
      .map(({ text }) => text)
      .join('');
  const write = async (text: string) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  };
  let rest = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    const parts = (rest + chunk).split(/(\r?\n)/);
    rest = parts.pop() ?? '';
    // Odd parts are the line ends, which stay as they are.
    await write(parts.map((part, index) => (index % 2 ? part : toReader(part))).join(''));
  }
  await write(toReader(rest));
}
