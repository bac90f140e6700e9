import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { type Mode, modeFolder, modes } from '../../src/article/mode.ts';
import { digestOf } from '../../src/offline/digest-of.ts';
import type { FileList } from '../../src/offline/file-list.ts';
import { listFiles } from './list-files.ts';

const compress = promisify(gzip);
/** Bytes (gzip) of search that are kept when a reader has searched; a larger index only with the whole story. */
const mostUnasked = 500_000;

/**
 * Write what reading without a connection needs, when all else is built: the word files of search as one
 * (`…-all.json`, in their order), for each mode the lists of what is kept together, and `sw.js`, which
 * carries the digest of the site.
 */
export function offlineFiles(): AstroIntegration {
  let base = '';
  return {
    name: 'offline-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const files = await readFolder(fileURLToPath(dir));
        for (const [name, bytes] of bundleWords(files)) {
          files.set(name, bytes);
          await writeFile(new URL(name, dir), bytes);
        }
        const version = versionOf(files);
        const rows = new Map<string, Promise<FileList['files'][number]>>();
        const rowOf = (file: string) => {
          const known = rows.get(file) ?? describe(file, files.get(file) ?? Buffer.of(), base);
          rows.set(file, known);
          return known;
        };
        const write = async (mode: Mode, name: string, listed: string[]) => {
          const list: FileList = { version, files: await Promise.all(listed.map(rowOf)) };
          const address = new URL(`${modeFolder(mode)}offline/${name}-list.json`, dir);
          await writeFile(address, JSON.stringify(list));
        };
        for (const mode of modes) {
          const { core, search, story } = listFiles(files.keys(), mode);
          const sizes = (await Promise.all(search.map(rowOf))).map(([, , onTheWay]) => onTheWay);
          const isSmall = sizes.reduce((sum, size) => sum + size, 0) <= mostUnasked;
          await write(mode, 'core', core);
          await write(mode, 'search', isSmall ? search : []);
          await write(mode, 'story', story);
        }
        const { outputFiles } = await build({
          entryPoints: ['src/offline/service-worker.ts'],
          bundle: true,
          minify: true,
          format: 'esm',
          target: 'es2022',
          define: { VERSION: JSON.stringify(version) },
          write: false,
        });
        await writeFile(new URL('sw.js', dir), outputFiles[0]?.contents ?? '');
      },
    },
  };
}

async function readFolder(root: string): Promise<Map<string, Buffer<ArrayBuffer>>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const files = new Map<string, Buffer<ArrayBuffer>>();
  for (const path of paths.sort())
    files.set(relative(root, path).replaceAll('\\', '/'), await readFile(path));
  return files;
}

/** Give all word files of search in one: who keeps them singly would wait for a thousand requests. */
function bundleWords(
  files: ReadonlyMap<string, Buffer<ArrayBuffer>>,
): Map<string, Buffer<ArrayBuffer>> {
  const words = new Map<string, string[]>();
  for (const [file, bytes] of files) {
    const [, name = '', number = ''] = /^(search\/words\/.+-)(\d+)\.txt$/.exec(file) ?? [];
    if (!number) continue;
    const texts = words.get(name) ?? [];
    texts[Number(number)] = bytes.toString();
    words.set(name, texts);
  }
  return new Map(
    [...words].map(([name, texts]) => [`${name}all.json`, Buffer.from(JSON.stringify(texts))]),
  );
}

function versionOf(files: ReadonlyMap<string, Buffer<ArrayBuffer>>): string {
  const hash = createHash('sha256');
  for (const [file, bytes] of files)
    hash.update(`${file}\0${createHash('sha256').update(bytes).digest('hex')}\n`);
  return hash.digest('base64url').slice(0, 10);
}

async function describe(file: string, bytes: Buffer<ArrayBuffer>, base: string) {
  const address = base + file.replace(/(^|\/)index\.html$/, '$1');
  const onTheWay = (await compress(bytes)).length;
  return [address, await digestOf(bytes), onTheWay, bytes.length] as FileList['files'][number];
}
