// npm start: build the site, serve it, print the address, and go on serving.
import './build.ts';
import { serve } from './serve.ts';

const address = await serve(Number(process.env['PORT'] ?? 4321));
console.log(`對讀 Duidu: ${address} (stop with Ctrl+C)`);
