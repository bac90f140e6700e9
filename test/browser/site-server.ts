import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** A host whose connection and whose site a test may change at any time. */
export interface SiteServer {
  address: string;
  /** The files that it serves, by path; `index.html` for a folder. */
  files: ReadonlyMap<string, Buffer>;
  /** How requests for a path are answered. */
  connection: (path: string) => 'good' | 'none' | 'cut' | 'slow' | 'broken';
  /** Milliseconds after which a slow connection answers. */
  delay: number;
  /** Paths asked for since the last call. */
  takeAsked: () => string[];
  close: () => void;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serve files from memory. */
export async function serveSite(files: ReadonlyMap<string, Buffer>): Promise<SiteServer> {
  let asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://x').pathname).slice(1);
    asked.push(path);
    const how = site.connection(path);
    if (how === 'none') response.destroy();
    else if (how === 'broken') response.writeHead(503).end('Out of order');
    else setTimeout(answer, how === 'slow' ? site.delay : 0, response, path, how === 'cut');
  });
  const answer = (response: ServerResponse, path: string, isCut: boolean) => {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const body = site.files.get(file);
    if (!body) return response.writeHead(404).end('Not found');
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      // A host that lets browsers take pages from their own cache, as some do.
      'Cache-Control': 'max-age=600',
    });
    if (!isCut) return response.end(body);
    return response.write(body.subarray(0, body.length / 2), () =>
      setTimeout(() => response.destroy(), 50),
    );
  };
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const site: SiteServer = {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    files,
    connection: () => 'good',
    delay: 5000,
    takeAsked() {
      const paths = asked;
      asked = [];
      return paths;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return site;
}
