// Merges the indexes of a part's shares, of which `write-share.ts` left so many in FOLDER, into one with a
// `manifest.json`: node merge-shares.ts NAME FOLDER COUNT.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeInto } from './merge-into.ts';

const [name = '', folder = '', count = '1'] = process.argv.slice(2);
const parts = Array.from({ length: Number(count) }, (_, number) =>
  JSON.parse(readFileSync(join(folder, `manifest-${number}.json`), 'utf8')),
);
const merged =
  parts.length === 1 ? parts[0] : await mergeInto(join(folder, 'site/search'), name, parts);
writeFileSync(join(folder, 'manifest.json'), JSON.stringify(merged));
