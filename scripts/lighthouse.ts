// npm run lighthouse: how fast and sound is every kind of page on a slow phone? Median of three runs,
// beside an empty page in the same run; fails where a bar is missed. Some minutes: not in npm test.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import bars from './lighthouse/bars.json' with { type: 'json' };
import { measurePage, type PageFigures } from './lighthouse/measure-page.ts';
import { serve } from './serve.ts';

const browser = findBrowser();
if (!browser) {
  console.error('Cannot find Chromium or Chrome: install one, or name it in CHROMIUM.');
  process.exit(1);
}
const asked = process.argv.slice(2);
const paths = asked.length > 0 ? asked : bars.pages;

const empty = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end('<!doctype html><html lang="zh-HK"><title>空</title><h1>空</h1>');
});
await new Promise<void>((resolve) => empty.listen(0, 'localhost', resolve));
const floorAddress = `http://localhost:${(empty.address() as AddressInfo).port}/`;
const site = await serve(Number(process.env['TEST_PORT'] ?? 4398));
const profile = await mkdtemp(join(tmpdir(), 'lighthouse-'));

const show = (name: string, { scores, lcp, tbt, cls }: PageFigures) =>
  console.log(
    `${scores.join(' / ').padEnd(24)}${String(lcp).padStart(6)}${String(tbt).padStart(6)}${cls.toFixed(3).padStart(8)}  ${name}`,
  );
console.log(
  `${'speed/access/practice/SEO'.padEnd(24)}${'LCP'.padStart(5)}${'TBT'.padStart(6)}${'CLS'.padStart(8)}  page (ms, median of ${bars.runs})`,
);
const measure = (address: string) => measurePage(address, { browser, profile, runs: bars.runs });
const floor = await measure(floorAddress);
show('an empty page', floor);
const missed: string[] = [];
for (const path of paths) {
  const figures = await measure(new URL(path, site).href);
  show(path, figures);
  const { scores, lcp, tbt, cls } = figures;
  if (scores.some((score) => score < bars.score))
    missed.push(`${path}: ${figures.failing.join(', ')}`);
  if (lcp > floor.lcp + bars.lcpAboveEmptyPage)
    missed.push(`${path}: LCP ${lcp} ms, expected at most ${floor.lcp + bars.lcpAboveEmptyPage}`);
  if (tbt > bars.tbt) missed.push(`${path}: TBT ${tbt} ms, expected at most ${bars.tbt}`);
  if (cls > bars.cls) missed.push(`${path}: CLS ${cls}, expected at most ${bars.cls}`);
}
await rm(profile, { recursive: true, force: true });
for (const line of missed) console.error(line);
console.log(`${paths.length} pages: ${missed.length} bars missed.`);
process.exit(missed.length > 0 ? 1 : 0);
