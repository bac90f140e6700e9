// One engine's index in a process of its own, so that no engine's memory weighs on another's time:
// node build-engine.ts ENGINE ARTICLES FOLDER; prints the milliseconds that it took.
import { engines } from './engines.ts';
import { generateArticles } from './generate-articles.ts';

const [name = '', count = '', folder = ''] = process.argv.slice(2);
const engine = engines[name];
if (!engine) throw new Error(`Cannot find the engine \`${name}\`.`);
const corpus = generateArticles(Number(count), 0);
const start = performance.now();
await engine.build(corpus, folder);
console.log(Math.round(performance.now() - start));
// Pagefind's own process may linger.
process.exit(0);
