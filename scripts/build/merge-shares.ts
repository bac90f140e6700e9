// Merges the indexes of a part's shares, whose files are in FOLDER, into one:
// node merge-shares.ts NAME FOLDER MANIFEST SHARE …, the manifests of the shares, newest first.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mergeInto } from './merge-into.ts';

const [name = '', folder = '', manifest = '', ...shares] = process.argv.slice(2);
const parts = shares.map((file) => JSON.parse(readFileSync(file, 'utf8')));
writeFileSync(manifest, JSON.stringify(await mergeInto(folder, name, parts)));
for (const file of shares) rmSync(file);
