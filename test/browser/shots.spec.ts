import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { installedFonts } from './installed-fonts.ts';
import pages from './shots.json' with { type: 'json' };

/** A page of which there is a shot: on a phone unless wide, in light colours unless told. */
interface Shot {
  name: string;
  path: string;
  isWide?: boolean;
  scheme?: 'dark';
  /** What a reader chose before. */
  display?: string;
  /** A key to press. */
  key?: string;
  /** What must be there first. */
  ready?: string;
}

const shots: readonly Shot[] = pages as Shot[];
const folder = 'test/browser/shots';
const record = `${folder}/made-with.json`;
const port = Number(process.env['TEST_PORT'] ?? 4391) + 60;
const origin = `http://localhost:${port}`;
const most = { each: 60_000, all: 700_000 };
const sizes = { phone: { width: 390, height: 640 }, wide: { width: 1100, height: 520 } };

/** Give the bytes of a picture, without loss and in two thirds of what Playwright writes. */
const compress = (file: string) =>
  sharp(readFileSync(file)).removeAlpha().png({ compressionLevel: 9 }).toBuffer();

// Sizes are weighed when all shots are there.
test.describe.configure({ mode: 'default' });

// One test, not one a page: the made-up edition is built once, and every page that differs is told.
test('every kind of page looks as in its shot', async ({ browser }, { config }) => {
  test.setTimeout(120_000);
  const here = {
    browser: browser.version(),
    system: `${process.platform} ${process.arch}`,
    fonts: installedFonts(),
  };
  const isRefreshing = config.updateSnapshots === 'all' || config.updateSnapshots === 'changed';
  if (isRefreshing) writeFileSync(record, `${JSON.stringify(here, null, 2)}\n`);
  const madeWith = JSON.parse(readFileSync(record, 'utf8'));
  if (!isDeepStrictEqual(here, madeWith)) {
    const reason = `Skipped the shots: made with ${JSON.stringify(madeWith)}, and here is ${JSON.stringify(here)}. To make them anew: npm run shots`;
    console.log(reason);
    test.skip(true, reason);
  }

  const environment = {
    ...process.env,
    CONTENT: 'test/fixtures/edition',
    DIST: `.cache/shots-${port}`,
  };
  const run = (...args: string[]) => spawn(process.execPath, args, { env: environment });
  const [code] = await once(run('scripts/build.ts'), 'exit');
  expect(code, 'The build of test/fixtures/edition').toBe(0);
  const server = run('scripts/serve.ts', String(port));
  try {
    await once(server.stdout, 'data');
    for (const { name, path, isWide, scheme, display, key, ready } of shots) {
      const context = await browser.newContext({
        viewport: isWide ? sizes.wide : sizes.phone,
        hasTouch: !isWide,
        colorScheme: scheme ?? 'light',
        reducedMotion: 'reduce',
        locale: 'zh-HK',
        timezoneId: 'Asia/Hong_Kong',
        serviceWorkers: 'block',
        storageState: {
          cookies: [],
          origins: [{ origin, localStorage: display ? [{ name: 'display', value: display }] : [] }],
        },
      });
      const page = await context.newPage();
      await page.goto(`${origin}${path}`);
      if (ready) await page.locator(ready).waitFor();
      if (key) await page.keyboard.press(key);
      await expect
        .soft(page, `${path} looks otherwise. If it should: npm run shots, and look at ${folder}`)
        .toHaveScreenshot(`${name}.png`);
      await context.close();
      const file = `${folder}/${name}.png`;
      if (isRefreshing) writeFileSync(file, await compress(file));
    }
  } finally {
    server.kill();
    rmSync(environment.DIST, { recursive: true, force: true });
  }
});

test('each shot is of a page above, and all are small', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.png'));
  expect(files.sort()).toEqual(shots.map(({ name }) => `${name}.png`).sort());
  const bytes = files.map((file) => statSync(`${folder}/${file}`).size);
  for (const [index, size] of bytes.entries()) {
    expect(size, files[index]).toBeLessThanOrEqual(most.each);
  }
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most.all);
});
