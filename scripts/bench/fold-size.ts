import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { foldTable } from '../../src/chinese/fold-table.ts';
import { packFoldTable } from '../../src/chinese/packed-fold-table.ts';

const folder = fileURLToPath(new URL('../../src/chinese/', import.meta.url));

/** Give the bytes, after brotli, of folding and its full table as a build gives them to a browser. */
export function foldSize(): number {
  const entry = [
    "import { unpackFoldTable } from './packed-fold-table.ts';",
    "export { fold } from './fold.ts';",
    `export const table = unpackFoldTable(${JSON.stringify(packFoldTable(foldTable))});`,
  ].join('\n');
  const { outputFiles } = buildSync({
    stdin: { contents: entry, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}
