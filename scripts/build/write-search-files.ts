// The search index in a process of its own, beside those that render the pages:
// node write-search-files.ts FOLDER; CONTENT and BASE_PATH say of what, and for which addresses.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchFiles } from '../../src/interface/search-files.ts';

const [folder = ''] = process.argv.slice(2);
const made = new Set<string>();
for (const { name, bytes } of searchFiles()) {
  const path = join(folder, name);
  if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  made.add(dirname(path));
  writeFileSync(path, bytes);
}
