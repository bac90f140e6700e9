// Pages, index and facts of a share of the articles, in a process of its own: node write-share.ts BUNDLE
// FOLDER NUMBER NAME; KEPT_CONTENT says of which articles, NAME is the folder of their index.
import { join } from 'node:path';
import { openRenderer } from './open-renderer.ts';
import { writeFiles } from './write-files.ts';
import { writePages } from './write-pages.ts';

const [bundle = '', folder = '', number = '', name = ''] = process.argv.slice(2);
const renderer = await openRenderer(bundle);
const { manifest, packs, terms } = renderer.makeIndex(name);
writeFiles(join(folder, 'site/search'), [...packs, ...terms]);
await writePages(renderer, join(folder, 'site'));
writeFiles(folder, [
  { name: `manifest-${number}.json`, bytes: JSON.stringify(manifest) },
  { name: `facts-${number}.json`, bytes: renderer.writeFacts() },
]);
