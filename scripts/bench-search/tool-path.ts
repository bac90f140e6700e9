import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Give the path of a file in a package of the comparison; throws with what to do where it is missing. */
export function toolPath(name: string, file: string): string {
  const path = resolve(process.env['BENCH_TOOLS'] ?? '.', 'node_modules', name, file);
  if (existsSync(path)) return path;
  throw new Error(
    `Cannot find \`${name}\`, which the comparison needs: ` +
      '`npm i --no-save minisearch@7.2.0 pagefind@1.6.0`, or BENCH_TOOLS=folder that has both.',
  );
}
