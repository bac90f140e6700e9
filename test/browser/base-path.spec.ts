import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { cleanTest as test } from './clean-test.ts';
import { walkThrough } from './walk-through.ts';

const port = Number(process.env['TEST_PORT'] ?? 4391) + 40;
const folder = `.cache/base-path-${port}`;
const environment = { ...process.env, BASE_PATH: '/some/path', DIST: folder };
let server: ChildProcess;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  execFileSync(process.execPath, ['scripts/build.ts'], { env: environment });
  execFileSync(process.execPath, ['scripts/check-site.ts', folder], { env: environment });
  server = spawn(process.execPath, ['scripts/serve.ts', String(port)], { env: environment });
  if (server.stdout) await once(server.stdout, 'data');
});

test.afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true });
});

test.use({ baseURL: `http://localhost:${port}` });

test('the whole walk under a base path, whose pages link to no address above it', ({ page }) =>
  walkThrough(page, '/some/path/'));
