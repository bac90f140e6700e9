import { preview } from 'astro';

/** Serve the built site (dist/, or the folder that DIST names) and give its address; goes on until the process ends. */
export async function serve(port: number): Promise<string> {
  const host = process.env['HOST'] ?? 'localhost';
  const outDir = process.env['DIST'] ?? 'dist';
  const server = await preview({ root: '.', outDir, logLevel: 'warn', server: { port, host } });
  const base = (process.env['BASE_PATH'] ?? '').replace(/^\/|\/$/g, '');
  return `http://${host}:${server.port}/${base && `${base}/`}`;
}

if (import.meta.main) console.log(await serve(Number(process.argv[2] ?? 4321)));
