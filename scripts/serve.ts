import { preview } from 'astro';

/** Serve the built site from dist/ and give its address; goes on until the process ends. */
export async function serve(port: number): Promise<string> {
  const host = process.env['HOST'] ?? 'localhost';
  const server = await preview({ root: '.', logLevel: 'warn', server: { port, host } });
  return `http://${host}:${server.port}/`;
}

if (import.meta.main) console.log(await serve(Number(process.argv[2] ?? 4321)));
