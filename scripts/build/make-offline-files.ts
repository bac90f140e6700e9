import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';
import { modeFolder, modes } from '../../src/article/mode.ts';
import { digestOf } from '../../src/offline/digest-of.ts';
import type { FileList } from '../../src/offline/file-list.ts';
import { listFiles } from './list-files.ts';

/** Bytes by path within the built folder. */
export type Files = Map<string, Buffer<ArrayBuffer>>;

const compress = promisify(gzip);
/** Bytes (gzip) of search that are kept when a reader has searched; a larger index only with the whole story. */
const mostUnasked = 500_000;

/**
 * Make what reading without a connection needs of all the other files of a site in `base` (`/`): the word
 * files of search as one (`…-all.json`, in their order), for each mode the lists of what is kept together,
 * and `sw.js`, which carries the digest of the site. Of a large site, which has a `version` of its own,
 * nothing but the core is kept unasked or asked for.
 */
export async function makeOfflineFiles(files: Files, base: string, version = ''): Promise<Files> {
  const made = bundleWords(files);
  const all = new Map([...files, ...made]);
  const its = version || versionOf(all);
  const known = new Map<string, Promise<FileList['files'][number]>>();
  const rowOf = (file: string) => {
    const row = known.get(file) ?? describe(file, all.get(file) ?? Buffer.alloc(0), base);
    known.set(file, row);
    return row;
  };
  for (const mode of modes) {
    for (const [name, listed] of Object.entries(listFiles(all.keys(), mode))) {
      const rows = await Promise.all(listed.map(rowOf));
      const size = rows.reduce((sum, [, , onTheWay]) => sum + onTheWay, 0);
      const isTooMuch = name === 'search' ? size > mostUnasked : name === 'story' && version !== '';
      const list: FileList = { version: its, files: isTooMuch ? [] : rows };
      const path = `${modeFolder(mode)}offline/${name}-list.json`;
      made.set(path, Buffer.from(JSON.stringify(list)));
    }
  }
  return made.set('sw.js', await bundleWorker(its));
}

/** Give all word files of search in one: who keeps them singly would wait for a thousand requests. */
function bundleWords(files: Files): Files {
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

function versionOf(files: Files): string {
  const hash = createHash('sha256');
  for (const [file, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${file}\0${createHash('sha256').update(bytes).digest('hex')}\n`);
  return hash.digest('base64url').slice(0, 6);
}

async function describe(file: string, bytes: Buffer<ArrayBuffer>, base: string) {
  const address = base + file.replace(/(^|\/)index\.html$/, '$1');
  const onTheWay = (await compress(bytes)).length;
  return [address, await digestOf(bytes), onTheWay, bytes.length] as FileList['files'][number];
}

async function bundleWorker(version: string): Promise<Buffer<ArrayBuffer>> {
  const { outputFiles } = await build({
    entryPoints: ['src/offline/service-worker.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { VERSION: JSON.stringify(version) },
    write: false,
  });
  return Buffer.from(outputFiles[0]?.text ?? '');
}
