// npm run check:nu: what does the Nu Html Checker say of the built pages? Needs Java; the checker, a
// jar of 30 MB, is fetched once into .cache. Skipped, with a message, where either is missing.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const version = '26.9.27';
const folder = '.cache/nu';
const jar = join(folder, 'package', 'build', 'dist', 'vnu.jar');
// It does not know the newest CSS, nor hashes in a policy: both are tested in the browser.
const unknown = [/^CSS:/, /content.security.policy/i];

interface Message {
  type: string;
  url?: string;
  lastLine?: number;
  message: string;
}

const run = promisify(execFile);

if (!(await run('java', ['-version']).catch(() => undefined))) {
  console.log('Skipped: the Nu Html Checker, because there is no Java.');
  process.exit();
}
if (!existsSync(jar)) {
  await mkdir(folder, { recursive: true });
  try {
    // As a package's files only: its install script, which would fetch a Java, does not run.
    await run('npm', ['pack', `vnu-jar@${version}`, '--pack-destination', folder]);
    await run('tar', ['-xzf', join(folder, `vnu-jar-${version}.tgz`), '-C', folder]);
  } catch {
    console.log('Skipped: the Nu Html Checker, because it could not be fetched.');
    process.exit();
  }
}
const args = ['-Xss4m', '-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always'];
const { stdout } = await run('java', [...args, '--skip-non-html', process.argv[2] ?? 'dist'], {
  maxBuffer: 1e9,
});
const { messages } = JSON.parse(stdout) as { messages: Message[] };
const errors = messages.filter(
  ({ type, message }) => type !== 'info' && !unknown.some((pattern) => pattern.test(message)),
);
for (const { url, lastLine, message } of errors.slice(0, 50)) {
  console.error(`${url?.replace(/^.*\/dist\//, '')}:${lastLine} error: ${message} (nu)`);
}
console.log(`Nu Html Checker: ${errors.length} errors.`);
process.exitCode = errors.length > 0 ? 1 : 0;
