// The search index of a part in a process of its own, beside those that render its pages:
// node write-search-part.ts NAME FOLDER MANIFEST; KEPT_CONTENT says of which articles.
import { writeFileSync } from 'node:fs';
import { ownArticles } from '../../src/content/own-articles.ts';
import { edition } from '../../src/content/this-edition.ts';
import { searchPart } from '../../src/interface/search-part.ts';
import { writeFiles } from './write-files.ts';

const [name = '', folder = '', manifestFile = ''] = process.argv.slice(2);
const { manifest, packs, terms } = searchPart(name, ownArticles, edition);
writeFiles(folder, [...packs, ...terms]);
writeFileSync(manifestFile, JSON.stringify(manifest));
