// Joins the indexes of parts, whose files are in FOLDER: node write-joined-search.ts FOLDER MANIFEST …,
// newest part first.
import { readFileSync } from 'node:fs';
import { edition } from '../../src/content/this-edition.ts';
import { joinSearchParts } from '../../src/interface/search-part.ts';
import { mergeSearchParts } from './merge-search-parts.ts';
import { writeFiles } from './write-files.ts';

const [folder = '', ...manifests] = process.argv.slice(2);
const parts = manifests.map((file) => JSON.parse(readFileSync(file, 'utf8')));
writeFiles(folder, joinSearchParts(await mergeSearchParts(folder, parts), edition.glossary));
