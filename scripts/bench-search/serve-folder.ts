import { glob, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A folder on a server of its own. */
export interface ServedFolder {
  address: string;
  /** Bytes of the bodies sent since the last call, as they went over the wire. */
  takeBytes: () => number;
  close: () => void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serve a folder as a static host does: text as Brotli (level 5, as hosts do on the way), the rest
 * as it is, all of it for the browser's cache. Compressed beforehand: hosts keep what they compressed.
 */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  let sent = 0;
  const ready = new Map<string, Buffer>();
  const load = async (path: string, isText: boolean) => {
    const known = ready.get(path);
    if (known) return known;
    const bytes = await readFile(path);
    const body = isText
      ? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : bytes;
    ready.set(path, body);
    return body;
  };
  for await (const name of glob('**/*.{html,js,json,txt}', { cwd: folder }))
    await load(join(folder, name), true);
  const server = createServer(async ({ url = '/' }, response) => {
    const path = join(folder, decodeURIComponent(new URL(url, 'http://x').pathname));
    const type = types[extname(path)];
    try {
      const body = await load(path, type !== undefined);
      sent += body.length;
      response.writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        'Content-Length': body.length,
        'Cache-Control': 'max-age=3600',
        ...(type && { 'Content-Encoding': 'br' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    takeBytes() {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    close: () => server.close(),
  };
}
