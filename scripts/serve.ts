import { preview } from 'astro';
import { basePath } from './base-path.ts';

/** Serve the built site (dist/, or the folder that DIST names) and give its address; goes on until the process ends. */
export async function serve(port: number): Promise<string> {
  const host = process.env['HOST'] ?? 'localhost';
  const outDir = process.env['DIST'] ?? 'dist';
  const server = await preview({ root: '.', outDir, logLevel: 'warn', server: { port, host } });
  return `http://${host}:${server.port}${basePath()}/`;
}

if (import.meta.main) console.log(await serve(Number(process.argv[2] ?? 4321)));
