// Runs before every npm script, with whatever Node the system has: plain JavaScript, no packages.
// Installs what the lockfile names when it changed, and with --browser a browser for the tests.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lowestNode = 24;

/** Say what is missing, in one sentence, and stop. */
function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** Run a command with its output on standard error, which leaves standard output to the script. */
function run(command, ...args) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] }).status === 0;
}

function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stampFile = join(root, 'node_modules', '.duidu-lock');
  const stamp = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  process.stderr.write('Installing packages (npm ci) …\n');
  // npm hands its own path to its scripts: the very npm that was started goes on.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-fund', '--no-audit', '--loglevel=error'];
  const installed = npm ? run(process.execPath, npm, ...args) : run('npm', ...args);
  if (!installed) stop('Cannot install the packages: `npm ci` failed, see its message above.');
  writeFileSync(stampFile, stamp);
}

function requireNode() {
  const own = join(root, 'node_modules', '.bin', 'node');
  const node = existsSync(own) ? own : process.execPath;
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  if (Number(/^v(\d+)/.exec(version)?.[1]) >= lowestNode) return;
  stop(
    `Duidu needs Node ${lowestNode} or newer and found ${version}: it brings its own on Linux ` +
      `(x64, arm64); on this system, install Node ${lowestNode} from nodejs.org.`,
  );
}

function requireBrowser() {
  const browser = findBrowser();
  if (browser && existsSync(browser)) return;
  if (browser) stop(`Cannot find the browser that CHROMIUM names: \`${browser}\`.`);
  process.stderr.write('Installing a browser for the tests …\n');
  const canApt = process.getuid?.() === 0 && hasCommand('apt-get');
  if (canApt) {
    const packages = ['--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
    if (run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', ...packages))
      return;
  }
  if (run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium')) return;
  stop(
    'Cannot find or install a browser for the tests: install Chromium or Chrome ' +
      '(Debian: apt install chromium fonts-noto-cjk), or set CHROMIUM to its path.',
  );
}

function hasCommand(name) {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.some((folder) => existsSync(join(folder, name)));
}

installPackages();
requireNode();
if (process.argv.includes('--browser')) requireBrowser();
