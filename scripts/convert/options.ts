import { parseArgs } from 'node:util';
import type { Writing } from '../../src/chinese/converter.ts';
import { type Variant, variants } from '../../src/chinese/variant.ts';

/** What the command line of `convert` asks for. */
export interface ConvertOptions {
  from: Writing;
  to: Variant;
  /** The content folder whose glossary is used. */
  content: string;
}

/** Read the command line of `convert`, or say in a sentence what is wrong with it. */
export function readConvertOptions(args: string[]): ConvertOptions | { problem: string } {
  let values: Record<string, string | undefined>;
  try {
    const text = { type: 'string' } as const;
    const options = { from: text, to: text, script: text, content: text };
    values = parseArgs({ args, options }).values;
  } catch (error) {
    const found = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return { problem: `${found}: give --from and --to, and where it applies --script Hant.` };
  }
  const { from, to, script, content = 'content' } = values;
  for (const [name, value] of Object.entries({ from, to })) {
    if (isVariant(value)) continue;
    const found =
      value === undefined ? `Missing --${name}` : `Unexpected \`${value}\` for --${name}`;
    return { problem: `${found}, expected one of ${variants.join(', ')}.` };
  }
  if (script !== undefined && script !== 'Hant') {
    return { problem: `Unexpected \`${script}\` for --script, expected Hant or nothing.` };
  }
  return { from: { variant: from as Variant, script }, to: to as Variant, content };
}

function isVariant(value: string | undefined): value is Variant {
  return (variants as readonly (string | undefined)[]).includes(value);
}
